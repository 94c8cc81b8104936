import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type MoveRef, newProgress } from '../../flow/progress';
import type { Answer } from '../../flow/types';
import type { View } from '../../flow/view';
import type { Told } from '../../platform/messages';
import { createOutbox } from '../../platform/outbox';
import { LISTS } from './desk';

const MOVE = newProgress({ id: 'id', salt: 'salt', route: 'voice', setup: 'pc' });
const TOLD: Told = { move: undefined, kept: true };

/** A line on which the background does not answer so many times. */
function lineThatIsDeaf(times: number) {
  const heard: string[] = [];
  const hear = async (what: string): Promise<Told | undefined> => {
    if (times-- > 0) return undefined;
    heard.push(what);
    return TOLD;
  };
  return {
    heard,
    lives: () => true,
    look: vi.fn((view: View, _of: MoveRef, _account?: string) => hear(view.screen)),
    answer: vi.fn((word: Answer, _of: MoveRef, _account?: string) => hear(word)),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what was not heard is told again, before what came later', async () => {
  const line = lineThatIsDeaf(1);
  const outbox = createOutbox(line, new AbortController().signal, vi.fn(), vi.fn());
  expect(await outbox.look(LISTS.old, MOVE, 'me')).toBeUndefined();
  expect(await outbox.answer('tried:delete', MOVE, 'me')).toEqual(TOLD);
  expect(line.heard).toEqual(['list', 'tried:delete']);
});

test('it is told again by itself, and the late answer is passed on', async () => {
  const line = lineThatIsDeaf(2);
  const onLate = vi.fn();
  const outbox = createOutbox(line, new AbortController().signal, onLate, vi.fn());
  await outbox.look(LISTS.old, MOVE, 'me');
  await vi.advanceTimersByTimeAsync(1000);
  expect(onLate).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(onLate).toHaveBeenCalledExactlyOnceWith(TOLD);
  await vi.advanceTimersByTimeAsync(5000);
  expect(line.look).toHaveBeenCalledTimes(3);
});

test('each answer is told with what it answers, in time or late', async () => {
  const onHeard = vi.fn();
  const outbox = createOutbox(lineThatIsDeaf(1), new AbortController().signal, vi.fn(), onHeard);
  await outbox.look(LISTS.old, MOVE, 'me');
  expect(onHeard).not.toHaveBeenCalled();
  await outbox.answer('warned:1', MOVE, 'me');
  expect(onHeard.mock.calls).toEqual([
    [LISTS.old, TOLD],
    ['warned:1', TOLD],
  ]);
});

test('a late answer does not take back what was told meanwhile', async () => {
  const line = lineThatIsDeaf(1);
  const outbox = createOutbox(line, new AbortController().signal, vi.fn(), vi.fn());
  await outbox.look(LISTS.old, MOVE, 'me');
  expect(outbox.onTop(MOVE, 'me').began?.authenticators).toEqual(['old']);
  const anew = { ...MOVE, generation: 1 };
  expect(outbox.onTop(anew, 'me')).toBe(anew);
  expect(outbox.onTop(MOVE, 'you').began).toBeUndefined();
  await outbox.answer('warned:1', MOVE, 'me');
  expect(outbox.onTop(MOVE, 'me')).toBe(MOVE);
});

test('it belongs to the account that it was seen of', async () => {
  const line = lineThatIsDeaf(1);
  const outbox = createOutbox(line, new AbortController().signal, vi.fn(), vi.fn());
  await outbox.look(LISTS.old, MOVE, 'me');
  await outbox.look(LISTS.none, MOVE, 'you');
  expect(line.look.mock.calls.map(([, , account]) => account)).toEqual(['me', 'me', 'you']);
});

test('nothing is told any more once the page is given up, or the extension is gone', async () => {
  const life = new AbortController();
  const given = lineThatIsDeaf(9);
  await createOutbox(given, life.signal, vi.fn(), vi.fn()).look(LISTS.old, MOVE, 'me');
  life.abort();
  const gone = { ...lineThatIsDeaf(9), lives: () => false };
  await createOutbox(gone, new AbortController().signal, vi.fn(), vi.fn()).look(
    LISTS.old,
    MOVE,
    'me',
  );
  await vi.advanceTimersByTimeAsync(5000);
  expect([given.look.mock.calls.length, gone.look.mock.calls.length]).toEqual([1, 1]);
});

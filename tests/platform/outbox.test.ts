import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newProgress } from '../../flow/progress';
import type { Answer } from '../../flow/types';
import type { View } from '../../flow/view';
import type { Told } from '../../platform/messages';
import { createOutbox } from '../../platform/outbox';
import { LISTS } from './desk';

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
    look: vi.fn((view: View, _account?: string) => hear(view.screen)),
    answer: vi.fn((word: Answer, _account?: string) => hear(word)),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what was not heard is told again, before what came later', async () => {
  const line = lineThatIsDeaf(1);
  const outbox = createOutbox(line, new AbortController().signal, vi.fn());
  expect(await outbox.look(LISTS.old, 'me')).toBeUndefined();
  expect(await outbox.answer('tried:delete', 'me')).toEqual(TOLD);
  expect(line.heard).toEqual(['list', 'tried:delete']);
});

test('it is told again by itself, and the late answer is passed on', async () => {
  const line = lineThatIsDeaf(2);
  const onHeard = vi.fn();
  const outbox = createOutbox(line, new AbortController().signal, onHeard);
  await outbox.look(LISTS.old, 'me');
  await vi.advanceTimersByTimeAsync(1000);
  expect(onHeard).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(onHeard).toHaveBeenCalledExactlyOnceWith(TOLD);
  await vi.advanceTimersByTimeAsync(5000);
  expect(line.look).toHaveBeenCalledTimes(3);
});

test('a late answer does not take back what was told meanwhile', async () => {
  const move = newProgress({ id: 'id', salt: 'salt', route: 'voice', setup: 'pc' });
  const line = lineThatIsDeaf(1);
  const outbox = createOutbox(line, new AbortController().signal, vi.fn());
  await outbox.look(LISTS.old, 'me');
  expect(outbox.onTop(move, 'me').began?.authenticators).toEqual(['old']);
  expect(outbox.onTop(move, 'you').began).toBeUndefined();
  await outbox.answer('warned:1', 'me');
  expect(outbox.onTop(move, 'me')).toBe(move);
});

test('it belongs to the account that it was seen of', async () => {
  const line = lineThatIsDeaf(1);
  const outbox = createOutbox(line, new AbortController().signal, vi.fn());
  await outbox.look(LISTS.old, 'me');
  await outbox.look(LISTS.none, 'you');
  expect(line.look.mock.calls.map(([, account]) => account)).toEqual(['me', 'me', 'you']);
});

test('nothing is told any more once the page is given up, or the extension is gone', async () => {
  const life = new AbortController();
  const given = lineThatIsDeaf(9);
  await createOutbox(given, life.signal, vi.fn()).look(LISTS.old, 'me');
  life.abort();
  const gone = { ...lineThatIsDeaf(9), lives: () => false };
  await createOutbox(gone, new AbortController().signal, vi.fn()).look(LISTS.old, 'me');
  await vi.advanceTimersByTimeAsync(5000);
  expect([given.look.mock.calls.length, gone.look.mock.calls.length]).toEqual([1, 1]);
});

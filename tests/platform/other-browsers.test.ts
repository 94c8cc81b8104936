import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { HandOver } from '../../flow/hand-over';
import { codeOf, linkWith } from '../../flow/hand-over-code';
import { today } from '../../platform/day';
import { asTold } from '../../platform/told';
import { cleanBrowser, LISTS, people } from './desk';

beforeEach(() => cleanBrowser());

const ME = 'me@example.ac.jp';
const HANDED: HandOver = {
  ...{ next: 3, route: 'sms', setup: 'phone', order: 'manual', keeps: 0, number: 'temporary' },
};
const CODE = codeOf(HANDED);

/** Lets what nobody waits for come to its end. */
const later = () => vi.waitFor(() => undefined);

describe('a hand-over', () => {
  test('by link waits until the person agrees, and changes nothing before', async () => {
    const { page, popup, hello, state } = people();
    await page({ type: 'handed-over', code: CODE });
    expect((await hello(ME)).isOffered).toBe(true);
    expect(await state()).toMatchObject({ offer: HANDED, move: undefined });
    const { move, offer } = await popup({ type: 'take-over' });
    expect(move).toMatchObject({
      route: 'sms',
      setup: 'phone',
      said: expect.arrayContaining(['device-changed']),
    });
    expect(offer).toBeUndefined();
    expect((await hello(ME)).isOffered).toBe(false);
  });

  test('declined is not offered again by the same link, but by hand', async () => {
    const { page, popup, state } = people();
    await page({ type: 'handed-over', code: CODE });
    await popup({ type: 'decline' });
    await page({ type: 'handed-over', code: CODE });
    expect((await state()).offer).toBeUndefined();
    expect((await popup({ type: 'offer', text: CODE })).offer).toEqual(HANDED);
  });

  test('a damaged or foreign one is refused, says why, and leaves what waits', async () => {
    const { page, popup } = people();
    await page({ type: 'handed-over', code: 'my-name' });
    expect(await popup({ type: 'offer', text: 'my name' })).toMatchObject({
      offer: undefined,
      refused: 'no-code',
    });
    const wrong = CODE.replace(/^./, (sign) => (sign === '2' ? '3' : '2'));
    expect((await popup({ type: 'offer', text: wrong })).refused).toBe('damaged');
    expect((await popup({ type: 'offer', text: linkWith(CODE) })).refused).toBeUndefined();
  });

  test('takes the place of what this browser knew of the move, as a new beginning', async () => {
    const { page, popup, start, look } = people();
    await start();
    const before = (await look(LISTS.old, ME)).move;
    await page({ type: 'handed-over', code: CODE });
    const { move } = await popup({ type: 'take-over' });
    expect(move).toMatchObject({ id: before?.id, account: before?.account, generation: 1 });
    expect(move?.began).toBeUndefined();
  });

  test('outlives the worker, and the night', async () => {
    await people().page({ type: 'handed-over', code: CODE });
    expect((await people().state()).offer).toEqual(HANDED);
  });
});

describe('progress in the browser account', () => {
  const inAccount = () => fakeBrowser.storage.sync.get(null);

  test('nothing goes there before the person switches it on', async () => {
    const { start, look } = people();
    await start();
    await look(LISTS.old, ME);
    await later();
    expect(await inAccount()).toEqual({});
  });

  test('another browser goes on with it, and each adds what it learns', async () => {
    const one = people();
    await one.start();
    await one.popup({ type: 'sync', on: true });
    await one.look(LISTS.old, ME);
    await one.say('warned:1', ME);
    await vi.waitFor(async () => expect(JSON.stringify(await inAccount())).toContain('warned:1'));
    const first = await fakeBrowser.storage.local.get(null);
    await fakeBrowser.storage.local.clear();
    await fakeBrowser.storage.session.clear();

    const two = people();
    await two.popup({ type: 'sync', on: true });
    const found = (await two.hello(ME)).move;
    expect(found).toMatchObject({ said: ['warned:1'], began: { authenticators: ['old'] } });
    expect((await two.hello('other@example.ac.jp')).move).toBeUndefined();
    await two.look(LISTS.none, ME);
    await two.say('did:1.3', ME);
    await vi.waitFor(async () => expect(JSON.stringify(await inAccount())).toContain('did:1.3'));
    await fakeBrowser.storage.local.clear();
    await fakeBrowser.storage.session.clear();
    await fakeBrowser.storage.local.set(first);

    const back = (await people().hello(ME)).move;
    expect(back?.said).toEqual(expect.arrayContaining(['warned:1', 'did:1.3']));
  });

  test('"start again" here is not undone by what lies there', async () => {
    const { start, look, say, popup, hello } = people();
    await start();
    await popup({ type: 'sync', on: true });
    await look(LISTS.old, ME);
    const id = (await say('warned:1', ME)).move?.id ?? '';
    await vi.waitFor(async () => expect(JSON.stringify(await inAccount())).toContain('warned:1'));
    await popup({ type: 'restart', id });
    expect((await hello(ME)).move).toMatchObject({ generation: 1, said: [] });
    await vi.waitFor(async () =>
      expect(JSON.stringify(await inAccount())).not.toContain('warned:1'),
    );
  });

  test('a late write of another browser that covers ours is mended', async () => {
    const { start, look, say, popup, hello } = people();
    await start();
    await popup({ type: 'sync', on: true });
    await look(LISTS.old, ME);
    await vi.waitFor(async () => expect(JSON.stringify(await inAccount())).toContain('old'));
    const older = await inAccount();
    await say('warned:1', ME);
    await vi.waitFor(async () => expect(JSON.stringify(await inAccount())).toContain('warned:1'));
    await fakeBrowser.storage.sync.set(older);
    await hello(ME);
    await vi.waitFor(async () => expect(JSON.stringify(await inAccount())).toContain('warned:1'));
    const set = vi.spyOn(fakeBrowser.storage.sync, 'set');
    await hello(ME);
    expect(set).not.toHaveBeenCalled();
  });

  test('a move that was forgotten in one browser is forgotten in the other', async () => {
    const one = people();
    await one.start();
    await one.popup({ type: 'sync', on: true });
    const id = (await one.look(LISTS.old, ME)).move?.id ?? '';
    const kept = await fakeBrowser.storage.local.get(null);
    await one.popup({ type: 'forget', id });
    await vi.waitFor(async () => expect(JSON.stringify(await inAccount())).toContain('gone'));
    await fakeBrowser.storage.local.set(kept);
    expect((await people().hello(ME)).move).toBeUndefined();
  });

  test('no name, account or number lies there', async () => {
    const { start, look, popup } = people();
    await start();
    await popup({ type: 'sync', on: true });
    await look(LISTS.phone, ME);
    await vi.waitFor(async () => expect(JSON.stringify(await inAccount())).toContain('began'));
    expect(JSON.stringify(await inAccount())).not.toContain('example');
  });

  test('switched off, it is deleted there; the organisation can forbid it', async () => {
    const { start, popup, state } = people();
    await start();
    expect((await popup({ type: 'sync', on: true })).sync).toBe('on');
    expect((await popup({ type: 'sync', on: false })).sync).toBe('off');
    expect(await inAccount()).toEqual({});
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ sync: false } as never);
    expect((await state()).sync).toBe('forbidden');
    await popup({ type: 'sync', on: true });
    expect(await inAccount()).toEqual({});
  });

  test('an account that takes nothing stops nobody, and it is said', async () => {
    const { start, popup, look, state } = people();
    await start();
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    await popup({ type: 'sync', on: true });
    expect((await look(LISTS.old, ME)).move?.began?.authenticators).toEqual(['old']);
    expect((await state()).sync).toBe('failing');
    // Another worker finds it out anew.
    expect((await people().state()).sync).toBe('failing');
  });
});

describe('words about what one tab shows', () => {
  const QR = { screen: 'app-qr', next: true } as const;
  const told = async (tab: number, open: readonly number[]) => {
    const { start, look, page, hello } = people();
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) => {
      if (!open.includes(id)) throw new Error('no such tab');
      return { id } as never;
    });
    await start();
    await look(LISTS.none, ME);
    const { move } = await hello(ME);
    const of = { id: move?.id ?? '', generation: 0 };
    await page({ type: 'look', view: QR, of, account: ME }, 1);
    await page({ type: 'answer', answer: 'did:4p.15', of, account: ME }, 1);
    await page({ type: 'look', view: LISTS.none, of, account: ME }, tab);
    // As the tab in which it was said is told of it.
    return (await hello(ME, 1)).move?.said;
  };

  test('are ended by that tab, not by another window beside it', async () => {
    expect(await told(2, [1, 2])).toEqual(['did:4p.15']);
    expect(await told(1, [1, 2])).toEqual([]);
  });

  test('are no words of another window’s dialog, and end when the person speaks there', async () => {
    expect(await told(2, [1, 2])).toEqual(['did:4p.15']);
    const { hello, page } = people();
    const { move } = await hello(ME, 2);
    expect(move?.said).toEqual([]);
    const of = { id: move?.id ?? '', generation: 0 };
    await page({ type: 'answer', answer: 'did:4m.10', of, account: ME }, 2);
    expect((await hello(ME, 2)).move?.said).toEqual(['did:4m.10']);
    expect((await hello(ME, 1)).move?.said).toEqual([]);
  });

  test('and by any, once that tab is closed', async () => {
    expect(await told(2, [2])).toEqual([]);
  });
});

describe('the organisation’s order', () => {
  const policy = (order: string) =>
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ order } as never);

  test('register-first by default is what a new move begins with', async () => {
    policy('register-first');
    const { move } = await people().start();
    expect(move).toMatchObject({ said: ['register-first'] });
    expect(move?.isOrderFixed).toBeUndefined();
  });

  test('as the only one it holds for moves from before too', async () => {
    const { start, hello } = people();
    await start();
    policy('register-first-only');
    expect((await hello(ME)).move).toMatchObject({ said: ['register-first'], isOrderFixed: true });
  });
});

describe('a move that was left alone', () => {
  test('is asked about after thirty days, by the day of its last change', async () => {
    const { move } = await people().start();
    if (move === undefined) throw new Error('no move');
    expect(move.day).toBe(today());
    expect(asTold(move, today() + 29, undefined).isIdle).toBeUndefined();
    expect(asTold(move, today() + 30, undefined).isIdle).toBe(true);
  });

  test('goes on when the person says so', async () => {
    const { start, look, say, hello } = people();
    await start();
    await look(LISTS.old, ME);
    vi.useFakeTimers({ now: Date.now() + 40 * 86_400_000, toFake: ['Date'] });
    expect((await hello(ME)).move?.isIdle).toBe(true);
    await say('go-on', ME);
    expect((await hello(ME)).move?.isIdle).toBeUndefined();
    vi.useRealTimers();
  });

  test('and at its end is forgotten without a question', async () => {
    const { start, look, say, hello, popup } = people();
    await start();
    for (const list of [LISTS.old, LISTS.none, LISTS.phone]) await look(list, ME);
    const id = (await hello(ME)).move?.id ?? '';
    await popup({ type: 'device-changed', id });
    await look(LISTS.none, ME);
    await look(LISTS.old, ME);
    await say('did:4p.21', ME);
    vi.useFakeTimers({ now: Date.now() + 40 * 86_400_000, toFake: ['Date'] });
    expect((await hello(ME)).move).toBeUndefined();
    vi.useRealTimers();
  });
});

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeText } from '../../platform/badge';
import { cleanBrowser, LISTS, people } from './desk';

beforeEach(() => cleanBrowser());

const ME = 'me@example.ac.jp';

/** A move before the change of phones, phases 1 and 2 done. */
async function ready() {
  const all = people();
  await all.start();
  for (const list of [LISTS.old, LISTS.none, LISTS.phone]) await all.look(list, ME);
  const { move } = await all.state();
  if (move === undefined) throw new Error('no move');
  return { ...all, id: move.id };
}

test('start while a move is under way puts nothing aside', async () => {
  const { start, id } = await ready();
  expect((await start()).move?.id).toBe(id);
});

test('the popup may say "my new phone is here" only when its time has come', async () => {
  const early = people();
  const { move } = await early.start();
  const said = await early.popup({ type: 'device-changed', id: move?.id ?? '' });
  expect(said.move?.said).toEqual([]);
  await early.popup({ type: 'forget', id: move?.id ?? '' });
  const { popup, id } = await ready();
  const now = await popup({ type: 'device-changed', id });
  expect(now.move).toMatchObject({ said: ['device-changed'], atChange: { phones: 1 } });
});

test('restart forgets what happened and keeps the choices and whose move it is', async () => {
  const { popup, hello, id } = await ready();
  await popup({ type: 'choose', id, route: 'sms' });
  const { move } = await popup({ type: 'restart', id });
  expect(move).toMatchObject({ route: 'sms', setup: 'pc', said: [] });
  expect(move).toMatchObject({ id, generation: 1 });
  expect(move?.began ?? move?.atChange).toBeUndefined();
  expect((await hello(ME)).move?.id).toBe(move?.id);
  expect((await hello('other@example.ac.jp')).move).toBeUndefined();
});

test('what was seen or said before "start again" counts no more, whenever it arrives', async () => {
  const { page, popup, id } = await ready();
  await popup({ type: 'restart', id });
  const of = { id, generation: 0 };
  const late = { view: LISTS.old, of, account: ME } as const;
  const { move } = await page({ type: 'look', ...late });
  expect(move).toMatchObject({ generation: 1, said: [] });
  expect(move?.began).toBeUndefined();
  await page({ type: 'answer', answer: 'warned:1', of, account: ME });
  const now = await page({ type: 'look', ...late, of: { id, generation: 1 } });
  expect(now.move).toMatchObject({ said: [], began: { authenticators: ['old'] } });
});

test('a move that was left alone can go on, begin anew or be deleted, from the page', async () => {
  const { say, hello, id } = await ready();
  const before = (await hello(ME)).move;
  expect((await say('go-on', ME)).move).toEqual(before);
  expect((await say('start-again', ME)).move).toMatchObject({ id, generation: 1, said: [] });
  expect((await say('forget-move', ME)).move).toBeUndefined();
});

test('a popup behind the times restarts, forgets and changes nothing else', async () => {
  const { popup, id } = await ready();
  await popup({ type: 'restart', id: 'gone' });
  await popup({ type: 'choose', id: 'gone', setup: 'phone' });
  const { move } = await popup({ type: 'forget', id: 'gone' });
  expect(move).toMatchObject({ id, setup: 'pc' });
});

test('a forgotten move leaves nothing behind but the time', async () => {
  const { popup, hello, id } = await ready();
  expect((await popup({ type: 'forget', id })).move).toBeUndefined();
  expect((await hello(ME)).move).toBeUndefined();
  expect(await fakeBrowser.storage.local.get('moves')).toEqual({
    moves: { version: 2, moves: [], forgottenAt: expect.any(Number) },
  });
});

test('the toolbar icon follows: nothing, the phases behind, a call without a second factor, a tick', async () => {
  const { popup, look, say, id, state } = await ready();
  const badge = () => fakeBrowser.action.getBadgeText({});
  expect(badgeText(undefined)).toBe('');
  await expect.poll(badge).toBe('2/4');
  await popup({ type: 'device-changed', id });
  await look(LISTS.none, ME);
  await expect.poll(badge).toBe('!');
  await look(LISTS.old, ME);
  expect(badgeText((await state()).move)).toBe('✓');
  await say('warned:3', ME);
  await expect.poll(badge).toBe('✓');
});

test('a browser whose action has no badge does not stop the move', async () => {
  vi.spyOn(fakeBrowser.action, 'setBadgeText').mockImplementation(() => {
    throw new Error('not here');
  });
  expect((await people().start()).move).toBeDefined();
});

test('the report has the code that the popup shows', async () => {
  const { popup } = await ready();
  const manifest = { manifest_version: 3 as const, name: 'Norikae', version: '1.2.3' };
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue(manifest);
  expect(await popup({ type: 'report' })).toContain('step code 5VP-402\n');
});

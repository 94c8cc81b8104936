import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Progress } from '../../flow/progress';
import { createStore } from '../../platform/store';
import { parseStored } from '../../platform/stored';
import { cleanBrowser, LISTS, people, refuseWrites } from './desk';

beforeEach(() => cleanBrowser());

const seen = { authenticators: ['a'], totps: ['t'], phones: 1, others: 2, unknown: 3 };

const FULL: Required<Omit<Progress, 'isIdle' | 'isOrderFixed'>> = {
  id: 'id',
  generation: 3,
  day: 20_785,
  looks: 4,
  seenAt: 1_795_900_000_000,
  salt: 'salt',
  account: 'hash',
  route: 'sms',
  setup: 'phone',
  began: seen,
  seen,
  atChange: seen,
  said: ['device-changed', 'did:4p.15', 'not-shown:4m.12', 'row:old', 'warned:1'],
};

test('a move comes back from storage as it was put there, every field of it', () => {
  const stored = { version: 2, moves: [FULL], last: 'id' };
  expect(parseStored(JSON.parse(JSON.stringify(stored)))).toEqual({ stored, sound: true });
});

test('changes at the same time lose nothing', async () => {
  const store = createStore();
  const add = (id: string) =>
    store.change(async (stored) => {
      await Promise.resolve();
      return { ...stored, moves: [...stored.moves, { ...FULL, id }] };
    });
  await Promise.all(['a', 'b', 'c'].map(add));
  const { stored } = await createStore().read();
  expect(stored.moves.map((move) => move.id)).toEqual(['a', 'b', 'c']);
});

test('two tabs at the same time lose nothing', async () => {
  const { start, say, look, hello } = people();
  await start();
  await Promise.all([say('did:1.3'), look(LISTS.old), say('warned:1'), look(LISTS.none)]);
  const { move } = await hello();
  expect(move?.said).toEqual(['did:1.3', 'warned:1']);
  expect(move?.began?.authenticators).toEqual(['old']);
  expect(move?.seen?.authenticators).toEqual([]);
});

test('a change that throws does not stop the next one', async () => {
  const store = createStore();
  const broken = store.change(() => {
    throw new Error('broken');
  });
  await expect(broken).rejects.toThrow('broken');
  const { kept } = await store.change((stored) => ({ ...stored, moves: [FULL] }));
  expect(kept).toBe(true);
});

test.each([
  ['a later version', { version: 3, moves: [FULL], last: 'id' }],
  ['text', 'moves'],
  ['a list', []],
  ['no moves', { version: 2 }],
  ['a move without salt', { version: 2, moves: [{ ...FULL, salt: undefined }] }],
  ['a move with an unknown route', { version: 2, moves: [{ ...FULL, route: 'fax' }] }],
  ['damaged counts', { version: 2, moves: [{ ...FULL, seen: { ...seen, phones: -1 } }] }],
  ['damaged rows', { version: 2, moves: [{ ...FULL, began: { ...seen, authenticators: 'a' } }] }],
])('%s in storage is set aside, and the guide goes on', async (_name, found) => {
  await fakeBrowser.storage.local.set({ moves: found });
  const { hello, start, state } = people();
  expect((await hello()).move).toBeUndefined();
  expect(await fakeBrowser.storage.local.get('moves:set-aside')).toEqual({
    'moves:set-aside': found,
  });
  await start();
  expect((await state()).move).toMatchObject({ route: 'voice' });
});

test('of two stored moves, a damaged one does not take the other with it', () => {
  const { stored, sound } = parseStored({ version: 2, moves: [FULL, { id: 'x' }], last: 'id' });
  expect(sound).toBe(false);
  expect(stored).toEqual({ version: 2, moves: [FULL], last: 'id' });
});

test('words of another version are left out without harm', () => {
  const said = ['did:1.3', 'did:something', 'danced', 7];
  const { stored, sound } = parseStored({ version: 2, moves: [{ ...FULL, said }], last: 'id' });
  expect(sound).toBe(true);
  expect(stored.moves[0]?.said).toEqual(['did:1.3']);
});

test('storage that refuses: the move goes on, says so, and outlives the worker', async () => {
  refuseWrites();
  const { start, say, again } = people();
  expect(await start()).toMatchObject({ kept: false, move: { route: 'voice' } });
  expect(await say('warned:1')).toMatchObject({ kept: false, move: { said: ['warned:1'] } });
  const later = again();
  expect(await later.hello()).toMatchObject({ kept: false, move: { said: ['warned:1'] } });
  vi.mocked(fakeBrowser.storage.local.set).mockRestore();
  expect(await later.say('did:1.3')).toMatchObject({ kept: true });
  expect((await again().hello()).move?.said).toEqual(['warned:1', 'did:1.3']);
});

test('storage that refuses everything: the move goes on in memory', async () => {
  refuseWrites();
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('broken'));
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('broken'));
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('broken'));
  const { start, hello } = people();
  await start();
  expect(await hello()).toMatchObject({ kept: false, move: { route: 'voice' } });
});

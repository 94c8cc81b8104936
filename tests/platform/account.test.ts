import { beforeEach, expect, test } from 'vitest';
import { cleanBrowser, LISTS, people, storedText } from './desk';

beforeEach(() => cleanBrowser());

const HANAKO = 'hanako@example.ac.jp';
const TARO = 'taro@example.ac.jp';

/** A move that belongs to Hanako. */
async function hanakos() {
  const all = people();
  await all.start();
  await all.look(LISTS.old, HANAKO);
  return all;
}

test('the first account whose list is seen binds the move', async () => {
  const { hello, look, start } = people();
  await start();
  expect((await hello(HANAKO)).move?.account).toBeUndefined();
  await look(
    {
      screen: 'picker',
      form: 'tiles',
      open: false,
      chosen: undefined,
      offered: [],
      more: false,
      next: false,
    },
    TARO,
  );
  expect((await hello(TARO)).move).toBeDefined();
  expect((await look(LISTS.old, HANAKO)).move?.account).toMatch(/^[\da-f]{64}$/);
});

test('a list that is known already still binds, once the page shows its account', async () => {
  const { look, start } = people();
  await start();
  expect((await look(LISTS.old)).move?.account).toBeUndefined();
  expect((await look(LISTS.old, HANAKO)).move?.account).toBeDefined();
});

test("another person's page never uses a bound move, and changes nothing of it", async () => {
  const { hello, look, say } = await hanakos();
  expect((await hello(TARO)).move).toBeUndefined();
  expect((await look(LISTS.none, TARO)).move).toBeUndefined();
  expect((await say('warned:1', TARO)).move).toBeUndefined();
  expect((await hello(HANAKO)).move).toMatchObject({ said: [], seen: { authenticators: ['old'] } });
});

test('the same account in other letters is the same account', async () => {
  const { hello } = await hanakos();
  expect((await hello(' Hanako@Example.ac.jp ')).move).toBeDefined();
});

test('a page that shows no account gets the move that was in use last', async () => {
  const { hello } = await hanakos();
  expect((await hello()).move).toBeDefined();
  expect((await hello('')).move).toBeDefined();
});

test('nothing readable is stored', async () => {
  const { say } = await hanakos();
  await say('did:1.3', HANAKO);
  const text = await storedText();
  expect(text).toContain('did:1.3');
  expect(text).not.toMatch(/hanako|example/i);
});

test('two accounts, two moves: each page and the popup before it have their own', async () => {
  const { hello, look, start, state, popup } = await hanakos();
  await hello(HANAKO, 1);
  await hello(TARO, 2);
  expect((await state(2)).move).toBeUndefined();
  await popup({ type: 'start', route: 'sms', setup: 'phone', tab: 2 });
  await look(LISTS.phone, TARO);
  await hello(HANAKO, 1);
  await hello(TARO, 2);
  expect((await state(1)).move?.route).toBe('voice');
  expect((await state(2)).move?.route).toBe('sms');
  expect((await start()).move?.route).toBe('sms');
  expect((await hello(HANAKO)).move?.seen?.authenticators).toEqual(['old']);
});

test('asking for a move changes nothing in storage', async () => {
  const { hello } = await hanakos();
  const before = await storedText();
  await hello(TARO, 2);
  await hello(HANAKO, 1);
  expect(await storedText()).toBe(before);
});

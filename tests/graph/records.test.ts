import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { marker, newSalt } from '../../platform/graph/marks';
import {
  dropSignIn,
  holdSignIn,
  keep,
  keptFor,
  liveSignIn,
  readEntries,
} from '../../platform/graph/records';
import { cleanBrowser, people, storedText } from '../platform/desk';

beforeEach(() => cleanBrowser());

// One example of every shape that was ever stored, as it lay in a browser: before the change, STEP 1 confirmed.
const FOLDER = join(import.meta.dirname, 'kept');

describe.each(readdirSync(FOLDER))('%s', (name) => {
  test('is read whole', () => {
    const [entry] = readEntries(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
    expect(entry?.of).toEqual({ id: 'd1684a9b-5fb5-40e6-955a-472ae1169952', generation: 2 });
    expect(entry?.account).toMatch(/^[\da-f]{64}$/);
    expect(entry?.before).toMatchObject({ isFromStart: true, confirmed: [1] });
    expect(entry?.before?.apps).toHaveLength(1);
  });
});

test.each([
  [undefined],
  [7],
  [{ version: 2, all: [] }],
  [{ version: 1, all: 'x' }],
  [{ version: 1, all: [null, { of: { id: 'a' } }, { of: { id: 'a', generation: 0 }, salt: 1 }] }],
])('%j holds nothing that can be read', (found) => {
  expect(readEntries(found)).toEqual([]);
});

test('a snapshot that is damaged is none, and the account is still known', () => {
  const of = { id: 'a', generation: 0 };
  const all = [{ of, salt: 's', account: 'x', before: { apps: [1] } }];
  expect(readEntries({ version: 1, all })).toEqual([
    { of, salt: 's', account: 'x', before: undefined },
  ]);
});

describe('marks', () => {
  test('of one id under one salt are the same, under two are not', async () => {
    const [one, other] = [newSalt(), newSalt()];
    const mark = await marker(one);
    expect(await mark('id')).toBe(await (await marker(one))('id'));
    expect(await mark('id')).not.toBe(await mark('other'));
    expect(await mark('id')).not.toBe(await (await marker(other))('id'));
  });

  // RFC 4231, test case 2.
  test('are HMAC-SHA-256', async () => {
    expect(await (await marker('Jefe'))('what do ya want for nothing?')).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    );
  });
});

const SIGNED_IN = { token: 't', until: Date.now() + 60_000, subject: 'who' };

test('a sign-in holds for its own salt, and as long as it lasts', async () => {
  await holdSignIn('salt', SIGNED_IN);
  expect(await liveSignIn('salt')).toEqual(SIGNED_IN);
  expect(await liveSignIn('other')).toBeUndefined();
  await holdSignIn('salt', { ...SIGNED_IN, until: Date.now() - 1 });
  expect(await liveSignIn('salt')).toBeUndefined();
  await holdSignIn('salt', SIGNED_IN);
  await dropSignIn();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

describe('what is kept goes with its move', () => {
  const kept = { salt: 's', account: 'a', before: undefined };

  /** A move that has begun, with something kept for it and a sign-in that holds. */
  async function begun() {
    const desk = people();
    const { move } = await desk.start();
    if (move === undefined) throw new Error('no move');
    await keep(move, kept);
    await holdSignIn('s', SIGNED_IN);
    return { ...desk, move };
  }
  const left = async () => ({
    local: (await storedText()).includes('confirmations'),
    signIn: (await liveSignIn('s')) !== undefined,
  });

  test('and stays as long as it goes on', async () => {
    const { popup, move } = await begun();
    await popup({ type: 'choose', id: move.id, route: 'sms' });
    expect(await keptFor(move)).toMatchObject(kept);
    expect(await left()).toEqual({ local: true, signIn: true });
  });

  test.each(['restart', 'forget'] as const)('%s', async (type) => {
    const { popup, move } = await begun();
    await popup({ type, id: move.id });
    await expect.poll(left).toEqual({ local: false, signIn: false });
  });

  test('said on the page', async () => {
    const { say } = await begun();
    await say('forget-move');
    await expect.poll(left).toEqual({ local: false, signIn: false });
  });

  test('and another move’s stays', async () => {
    const { popup, move } = await begun();
    const other = { id: 'other', generation: 0 };
    const { moves } = await fakeBrowser.storage.local.get<{ moves: { moves: object[] } }>('moves');
    moves.moves.push({ ...move, ...other });
    await fakeBrowser.storage.local.set({ moves });
    await keep(other, kept);
    await popup({ type: 'forget', id: move.id });
    await expect.poll(() => keptFor(move)).toBeUndefined();
    expect(await keptFor(other)).toMatchObject(kept);
  });
});

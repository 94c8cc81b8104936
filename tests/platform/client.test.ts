// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newProgress } from '../../flow/progress';
import { type Client, connect } from '../../platform/client';
import { cleanBrowser, LISTS } from './desk';

const MOVE = newProgress({ id: 'id', salt: 'salt', route: 'voice', setup: 'pc' });
const OF = { id: 'id', generation: 0 };
const WHOLE = { launcher: 'Changing?', more: 'More' };

let client: Client;
const onGone = vi.fn();
const id = fakeBrowser.runtime.id;

/** What the background answers. */
function background(reply: unknown) {
  return vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(reply as never);
}

/** The extension was updated or removed under our feet. */
function invalidate(): void {
  Object.assign(fakeBrowser.runtime, { id: undefined });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(
    new Error('Extension context invalidated.'),
  );
}

beforeEach(() => {
  cleanBrowser();
  Object.assign(fakeBrowser.runtime, { id });
  onGone.mockReset();
  client = connect(onGone);
});

afterEach(() => client.stop());

test('questions reach the background with the account', async () => {
  const send = background({ move: MOVE, kept: true });
  await client.look(LISTS.old, MOVE, 'me');
  await client.answer('warned:1', MOVE, 'me');
  expect(send.mock.calls).toEqual([
    [{ type: 'look', view: LISTS.old, of: OF, account: 'me' }],
    [{ type: 'answer', answer: 'warned:1', of: OF, account: 'me' }],
  ]);
});

test('texts are sent once per language and remembered', async () => {
  const send = background({ move: MOVE, kept: true, lang: 'ja', resources: WHOLE });
  await client.hello(['ja'], 'me');
  background({ move: MOVE, kept: true, lang: 'ja', resources: undefined });
  expect((await client.hello(['ja'], 'me'))?.resources).toEqual(WHOLE);
  expect(send).toHaveBeenLastCalledWith({
    type: 'hello',
    account: 'me',
    pageLangs: ['ja'],
    have: 'ja',
  });
});

test("the launcher's words are not taken for the whole", async () => {
  const send = background({ kept: true, lang: 'ja', resources: { launcher: 'x' } });
  await client.hello([]);
  await client.hello([]);
  expect(send).toHaveBeenLastCalledWith({
    type: 'hello',
    account: undefined,
    pageLangs: [],
    have: undefined,
  });
});

test('an update is noticed by the first question whether the extension still lives, and told once', () => {
  expect(client.lives()).toBe(true);
  expect(onGone).not.toHaveBeenCalled();
  invalidate();
  expect(client.lives()).toBe(false);
  expect(client.lives()).toBe(false);
  expect(onGone).toHaveBeenCalledOnce();
});

/** Whatever waits for the next frame has been called. */
const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** The page comes back from the back/forward cache. */
function comeBack(): void {
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  document.dispatchEvent(new Event('visibilitychange'));
}

test('a page from the back/forward cache asks once, whatever it has missed', async () => {
  const changed = vi.fn();
  client.onChange(changed);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  await frame();
  expect(changed).not.toHaveBeenCalled();
  comeBack();
  await fakeBrowser.storage.local.set({ moves: 1 });
  await frame();
  expect(changed).toHaveBeenCalledOnce();
  comeBack();
  client.stop();
  await frame();
  expect(changed).toHaveBeenCalledOnce();
});

test('a page from the back/forward cache that an update has left behind asks nothing', async () => {
  const changed = vi.fn();
  client.onChange(changed);
  invalidate();
  comeBack();
  expect(onGone).toHaveBeenCalledOnce();
  await frame();
  expect(changed).not.toHaveBeenCalled();
});

test('after an update of the extension: no answers, no errors, one goodbye', async () => {
  const changed = vi.fn();
  client.onChange(changed);
  invalidate();
  expect(await client.hello([])).toBeUndefined();
  expect(await client.look(LISTS.old, MOVE)).toBeUndefined();
  expect(await client.answer('warned:1', MOVE)).toBeUndefined();
  await client.open('popup');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(onGone).toHaveBeenCalledOnce();
  expect(changed).not.toHaveBeenCalled();
});

test('questions that were on their way when it went say goodbye once', async () => {
  const answers = [Promise.withResolvers<never>(), Promise.withResolvers<never>()];
  const send = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  for (const { promise } of answers) send.mockReturnValueOnce(promise as never);
  const asked = [client.hello([]), client.answer('warned:1', MOVE)];
  Object.assign(fakeBrowser.runtime, { id: undefined });
  for (const { reject } of answers) reject(new Error('The message port closed'));
  expect(await Promise.all(asked)).toEqual([undefined, undefined]);
  expect(onGone).toHaveBeenCalledOnce();
});

test('a background that does not answer now may answer later', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('no receiver'));
  expect(await client.hello([])).toBeUndefined();
  background({ move: undefined, kept: true, lang: 'en', resources: {} });
  expect(await client.hello([])).toMatchObject({ lang: 'en' });
  expect(onGone).not.toHaveBeenCalled();
});

test('changes elsewhere are told: moves, the language, coming back to the page', async () => {
  const changed = vi.fn();
  client.onChange(changed);
  await fakeBrowser.storage.local.set({ moves: 1 });
  await frame();
  await fakeBrowser.storage.local.set({ language: 'ja' });
  await frame();
  document.dispatchEvent(new Event('visibilitychange'));
  await frame();
  expect(changed).toHaveBeenCalledTimes(3);
  await fakeBrowser.storage.local.set({ other: 1 });
  await fakeBrowser.storage.session.set({ moves: 1 });
  client.stop();
  await fakeBrowser.storage.local.set({ moves: 2 });
  await frame();
  expect(changed).toHaveBeenCalledTimes(3);
});

test('the question whether a guide lives here is answered', async () => {
  const reply = vi.fn();
  const ask = async (message: object) =>
    Promise.all(await fakeBrowser.runtime.onMessage.trigger(message, {}, reply));
  await ask({ type: 'ping' });
  expect(reply).toHaveBeenCalledExactlyOnceWith(true);
  await ask({ type: 'hello' });
  expect(reply).toHaveBeenCalledOnce();
});

test('an answer that never comes is as good as not heard', async () => {
  vi.useFakeTimers();
  try {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockReturnValue(new Promise(() => {}) as never);
    const answer = client.look(LISTS.old, MOVE, 'me');
    await vi.advanceTimersByTimeAsync(5000);
    expect(await answer).toBeUndefined();
  } finally {
    vi.useRealTimers();
  }
});

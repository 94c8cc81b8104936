import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mapFor } from '../../page/map-data';
import { readPatch } from '../../page/patch';
import { reportOf } from '../../page/report';
import { listen } from '../../platform/listen';
import { cleanBrowser } from './desk';

const { id } = fakeBrowser.runtime;
const PAGE = { id, url: 'https://mysignins.microsoft.com/security-info', tab: { id: 7 } };
const POPUP = { id, url: fakeBrowser.runtime.getURL('/popup.html') };

const onChanged = fakeBrowser.storage.onChanged as typeof fakeBrowser.storage.onChanged & {
  trigger(changes: object, area: string): Promise<unknown>;
};

beforeEach(() => {
  cleanBrowser();
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockReturnValue();
  listen({ mapFor, langs: [], readPatch, reportOf });
});

/** What the listeners answer to a message. */
async function answer(message: unknown, sender: object): Promise<unknown> {
  const answers = await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);
  return answers.find((one: unknown) => one !== undefined);
}

test('a page asks, and its tab is remembered', async () => {
  expect(await answer({ type: 'hello' }, PAGE)).toMatchObject({ kept: true, lang: 'en' });
  const { tabs } = await fakeBrowser.storage.session.get('tabs');
  expect(tabs).toEqual([{ id: 7, move: null }]);
});

test("a page cannot use the popup's words", async () => {
  expect(await answer({ type: 'start', route: 'sms', setup: 'pc' }, PAGE)).toBeUndefined();
  expect(await answer({ type: 'start', route: 'sms', setup: 'pc' }, POPUP)).toMatchObject({
    move: { route: 'sms' },
  });
});

test.each([
  ['another extension', { type: 'hello' }, { ...PAGE, id: 'other' }],
  ['an unknown message', { type: 'dance' }, PAGE],
  ['no message', undefined, PAGE],
])('%s gets no answer', async (_name, message, sender) => {
  expect(await answer(message, sender)).toBeUndefined();
});

// The polyfill of the background hands an error over as an object, which a page without one would take for the answer.
test('a page of ours hears nothing of what went wrong here', async () => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockImplementation(() => {
    throw new Error('no language');
  });
  expect(await answer({ type: 'state' }, POPUP)).toBeUndefined();
});

test('the toolbar icon is right after an installation and a start of the browser', async () => {
  await answer({ type: 'start', route: 'sms', setup: 'pc' }, POPUP);
  for (const event of [fakeBrowser.runtime.onInstalled, fakeBrowser.runtime.onStartup]) {
    await fakeBrowser.action.setBadgeText({ text: '?' });
    await (event as typeof fakeBrowser.runtime.onStartup).trigger();
    await expect.poll(() => fakeBrowser.action.getBadgeText({})).toBe('0/4');
  }
});

test.each([
  ['the browser tells of another policy', () => onChanged.trigger({ enabled: {} }, 'managed')],
  ['somebody reads another policy', () => answer({ type: 'state' }, POPUP)],
])(
  'the toolbar icon of a guide that is switched off says nothing, from when %s',
  async (_name, hear) => {
    const area: { get: () => Promise<object> } = fakeBrowser.storage.managed;
    const set = (policy: object) => vi.spyOn(area, 'get').mockResolvedValue(policy);
    const badge = () => fakeBrowser.action.getBadgeText({});
    await answer({ type: 'start', route: 'sms', setup: 'pc' }, POPUP);
    await expect.poll(badge).toBe('0/4');
    set({ enabled: 0 });
    await hear();
    await expect.poll(badge).toBe('');
    await fakeBrowser.runtime.onStartup.trigger();
    await answer({ type: 'state' }, POPUP);
    expect(await badge()).toBe('');
    set({});
    await hear();
    await expect.poll(badge).toBe('0/4');
  },
);

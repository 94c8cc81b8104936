// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '../../locales/en.json';
import type { Lang } from '../../platform/lang';
import { cleanBrowser } from './desk';

/** What the message is in the browser's own language. */
const LOCAL = { reopen: 'もう一度開いてください。', '@@ui_locale': 'ja' };

let shown: string[];
let speak: (lang: Lang) => Promise<void>;

/** From now on only the files whose path has this in it can be read. */
function readable(part: string) {
  const asked = vi.fn(async (url: unknown) => {
    if (!`${url}`.includes(part)) throw new TypeError('Failed to fetch');
    return { ok: true, json: async () => ({ direction: 'ltr', ...en.popup }) };
  });
  vi.stubGlobal('fetch', asked);
  return asked;
}
const missing = () => readable('nothing');
const there = () => readable('texts');

const note = () => document.querySelector('[data-hint="reopen"]');

beforeEach(async () => {
  cleanBrowser();
  vi.useFakeTimers();
  vi.resetModules();
  document.body.replaceChildren();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('');
  shown = [];
  const { inItsLanguage } = await import('../../platform/shown-texts');
  speak = inItsLanguage(
    'popup',
    (lang: Lang) => lang,
    (_lang, t) => shown.push(t('title')),
  );
});

afterEach(() => vi.useRealTimers());

test('a file that cannot be read is asked for again, and then shown', async () => {
  const asked = missing();
  const spoken = speak('en');
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked.mock.calls.length).toBeGreaterThan(2);
  expect(shown).toEqual([]);
  there();
  await vi.runAllTimersAsync();
  await spoken;
  expect(shown).toEqual([en.popup.title]);
  expect(note()).toBeNull();
});

test('where it stays so, the page says what to do, and asks no more', async () => {
  const asked = missing();
  const spoken = speak('en');
  await vi.runAllTimersAsync();
  await spoken;
  const questions = asked.mock.calls.length;
  expect(questions).toBeLessThan(10);
  expect(note()?.getAttribute('role')).toBe('alert');
  expect(note()?.textContent).toContain('open it again');
  expect(note()?.querySelectorAll('p')).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(600_000);
  expect(asked.mock.calls.length).toBe(questions);
});

test("it says so in the browser's language too, and no more once the texts are there", async () => {
  vi.mocked(fakeBrowser.i18n.getMessage).mockImplementation(
    (name) => LOCAL[name as keyof typeof LOCAL] ?? '',
  );
  missing();
  void speak('en');
  await vi.runAllTimersAsync();
  const said = [...(note()?.querySelectorAll('p') ?? [])].map((p) => [p.lang, p.textContent]);
  expect(said).toEqual([
    ['ja', LOCAL.reopen],
    ['en', expect.stringContaining('open it again')],
  ]);
  there();
  await speak('en');
  expect(note()).toBeNull();
  expect(shown).toEqual([en.popup.title]);
});

test('a browser that says nothing any more does not keep it from being said', async () => {
  vi.mocked(fakeBrowser.i18n.getMessage).mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  missing();
  void speak('en');
  await vi.runAllTimersAsync();
  expect(note()?.textContent).toContain('open it again');
});

test('a language that was left says nothing of its missing file', async () => {
  readable('/en/');
  const before = speak('ja');
  await speak('en');
  await vi.runAllTimersAsync();
  await before;
  expect(note()).toBeNull();
  expect(shown).toEqual([en.popup.title]);
  expect(document.documentElement.lang).toBe('en');
});

import { beforeEach, expect, test, vi } from 'vitest';
import en from '../../locales/en.json';
import ja from '../../locales/ja.json';
import { LANGS, langFor } from '../../platform/lang';
import { createPageTexts } from '../../platform/page-texts';
import { resourcesOf } from '../../platform/resources';
import { createTexts, textsOf } from '../../platform/texts';
import { cleanBrowser, people, refuseWrites } from './desk';

beforeEach(() => cleanBrowser());

test.each([
  ['ja', 'ja'],
  ['ja-JP', 'ja'],
  ['JA', 'ja'],
  ['jam', 'en'],
  ['en-GB', 'en'],
  ['de', 'de'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh_TW', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['in', 'id'],
  ['ru', 'en'],
  ['', 'en'],
])('a browser in %j speaks %s', (tag, lang) => {
  expect(langFor(tag)).toBe(lang);
});

test('of several languages the first that we speak', () => {
  expect(langFor('xx', 'ja-JP', 'en')).toBe('ja');
  expect(langFor(undefined, 'xx')).toBe('en');
});

test("the browser's language counts until the person chooses", async () => {
  cleanBrowser('ja');
  const { state, popup, again } = people();
  expect((await state()).lang).toBe('ja');
  expect((await popup({ type: 'language', lang: 'en' })).lang).toBe('en');
  expect((await again().state()).lang).toBe('en');
});

test('a choice that storage refuses holds for the session', async () => {
  refuseWrites();
  const { popup, again } = people();
  await popup({ type: 'language', lang: 'ja' });
  expect((await again().state()).lang).toBe('ja');
});

test('a page gets one language, once, and only what it needs', async () => {
  const { start, hello, page, popup } = people();
  expect((await hello()).resources).toEqual({ direction: 'ltr', launcher: en.guide.launcher });
  await start();
  expect((await hello()).resources).toEqual({ direction: 'ltr', ...en.guide });
  expect((await page({ type: 'hello', have: 'en' })).resources).toBeUndefined();
  await popup({ type: 'language', lang: 'ja' });
  expect((await page({ type: 'hello', have: 'en' })).resources).toMatchObject(ja.guide);
});

test('texts: paths with slashes, dots and colons in keys and values, no escaping', () => {
  const resources = { 'a.b': { c: 'x: {{y}}' } };
  const t = createTexts('en', 'guide', resources as never) as unknown as (
    key: string,
    options?: object,
  ) => string;
  expect(t('a.b/c', { y: '<&>' })).toBe('x: <&>');
});

test('texts of one language do not leak into another', async () => {
  const english = await textsOf('en', 'popup');
  const japanese = await textsOf('ja', 'popup');
  expect([english('forget'), japanese('forget')]).toEqual([en.popup.forget, ja.popup.forget]);
});

test('a file is read once, and again where that failed', async () => {
  vi.resetModules();
  const { resourcesOf: afresh } = await import('../../platform/resources');
  vi.mocked(fetch).mockRejectedValueOnce(new Error('being replaced'));
  await expect(afresh('en', 'devices')).rejects.toThrow('being replaced');
  expect(await afresh('en', 'devices')).toMatchObject(en.devices);
  await afresh('en', 'devices');
  expect(fetch).toHaveBeenCalledTimes(2);
});

test('a stopped worker loses nothing', async () => {
  const { start, again } = people();
  await start();
  expect((await again().hello()).move).toBeDefined();
});

/** Every path to a text. */
function paths(value: unknown, at: readonly string[] = []): string[] {
  if (typeof value === 'string') return [at.join('/')];
  return Object.entries(value as object).flatMap(([key, inner]) => paths(inner, [...at, key]));
}

test.each(LANGS)('in the page every text of %s is as i18next has it', async (lang) => {
  const resources = await resourcesOf(lang, 'guide');
  const ours = createPageTexts(resources);
  const theirs = createTexts(lang, 'guide', resources) as unknown as typeof ours;
  const named = {
    label: '<Next> & {{on}}',
    row: 'Phone $1',
    phase: 2,
    at: 1,
    of: 7,
    about: 'iPad',
    code: '+49',
    keys: 'Alt+Shift+G',
    window: 'Add a method',
  };
  const unknown = Object.fromEntries(Object.keys(named).map((name) => [name, undefined]));
  const all = paths(resources);
  expect(all.length).toBeGreaterThan(200);
  for (const path of all)
    for (const options of [named, unknown]) expect(ours(path, options)).toBe(theirs(path, options));
  const none = 'say/none/title';
  expect(ours(none)).toBe(theirs(none));
  expect(ours(none, { defaultValue: 'else' })).toBe(theirs(none, { defaultValue: 'else' }));
});

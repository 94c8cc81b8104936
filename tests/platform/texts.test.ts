import { beforeEach, describe, expect, test } from 'vitest';
import en from '../../locales/en.json';
import ja from '../../locales/ja.json';
import { langFor } from '../../platform/lang';
import { createPageTexts } from '../../platform/page-texts';
import {
  filled,
  guideResources,
  launcherResources,
  popupResources,
} from '../../platform/resources';
import { createTexts } from '../../platform/texts';
import { cleanBrowser, people, refuseWrites } from './desk';

beforeEach(() => cleanBrowser());

test.each([
  ['ja', 'ja'],
  ['ja-JP', 'ja'],
  ['JA', 'ja'],
  ['jam', 'en'],
  ['en-GB', 'en'],
  ['de', 'en'],
  ['', 'en'],
])('a browser in %j speaks %s', (tag, lang) => {
  expect(langFor(tag)).toBe(lang);
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
  expect((await hello()).resources).toEqual({ launcher: en.guide.launcher });
  await start();
  expect((await hello()).resources).toEqual(en.guide);
  expect((await page({ type: 'hello', have: 'en' })).resources).toBeUndefined();
  await popup({ type: 'language', lang: 'ja' });
  expect((await page({ type: 'hello', have: 'en' })).resources).toEqual(guideResources('ja'));
});

test('texts: paths with slashes, dots and colons in keys and values, no escaping', () => {
  const resources = { 'a.b': { c: 'x: {{y}}' } };
  const t = createTexts('en', 'guide', resources as never) as unknown as (
    key: string,
    options?: object,
  ) => string;
  expect(t('a.b/c', { y: '<&>' })).toBe('x: <&>');
});

test('texts of one language do not leak into another', () => {
  const english = createTexts('en', 'popup', popupResources('en'));
  const japanese = createTexts('ja', 'popup', popupResources('ja'));
  expect([english('forget'), japanese('forget')]).toEqual([en.popup.forget, ja.popup.forget]);
});

test('what a language lacks is said in English', () => {
  expect(filled({ a: { b: 'B', c: 'C' }, d: 'D' }, { a: { b: 'い' } })).toEqual({
    a: { b: 'い', c: 'C' },
    d: 'D',
  });
  expect(launcherResources('ja')).toEqual({ launcher: guideResources('ja').launcher });
});

describe('the popup in both languages', () => {
  const paths = (value: object, at = ''): string[] =>
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === 'string' ? [`${at}/${key}`] : paths(inner, `${at}/${key}`),
    );

  test('has the same texts', () => {
    expect(paths(ja.popup)).toEqual(paths(en.popup));
    expect(paths(en.popup).length).toBeGreaterThan(30);
  });
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

test.each(['en', 'ja'] as const)('in the page every text of %s is as i18next has it', (lang) => {
  const resources = guideResources(lang);
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

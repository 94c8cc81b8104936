import { expect, test } from 'vitest';
import { pageHtml } from './html.ts';
import { translations } from './page/strings/index.ts';
import type { Lang } from './types.ts';

const langs = ['en', 'ja', ...Object.keys(translations)] as Lang[];
const htmlOf = (lang: Lang) =>
  /<html lang="([\w-]+)" dir="(\w+)">/.exec(pageHtml(lang, '', undefined));

test('every language is named by a tag of its own', () => {
  const tags = langs.map((lang) => htmlOf(lang)?.[1] ?? '');
  expect(new Set(tags).size).toBe(langs.length);
  expect(Intl.getCanonicalLocales(tags)).toEqual(tags);
});

test('Arabic is written from right to left, the others are not', () => {
  expect(langs.filter((lang) => htmlOf(lang)?.[2] === 'rtl')).toEqual(['ar']);
});

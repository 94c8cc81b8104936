import { describe, expect, test } from 'vitest';
import { normalize } from '../../page/normalize';
import type { WordKey } from '../../page/wording/keys';
import { LANGUAGES } from '../../page/wording/languages';
import type { Language, Said } from '../../page/wording/sources';

interface Entry extends Omit<Said, 'texts'> {
  readonly lang: string;
  readonly key: WordKey;
  readonly text: string;
}

const entriesOf = (lang: string, language: Language): readonly Entry[] =>
  (Object.entries(language) as [WordKey, readonly Said[]][]).flatMap(([key, all]) =>
    all.flatMap(({ texts, ...said }) => texts.map((text) => ({ lang, key, text, ...said }))),
  );

const all = [...LANGUAGES].flatMap(([lang, language]) => entriesOf(lang, language));

/**
 * Words that stand under keys of both groups, in whichever languages: a page gets the words of its own language, of the
 * browser's and of English, so any two can come together.
 */
function shared(
  entries: readonly Entry[],
  one: (key: WordKey) => boolean,
  other: (key: WordKey) => boolean,
): string[] {
  const byText = Map.groupBy(entries, ({ text }) => normalize(text));
  return [...byText].flatMap(([text, same]) => {
    const clash = same.some(({ key }) => one(key)) && same.some(({ key }) => other(key));
    const where = same.filter(({ key }) => one(key) || other(key));
    return clash ? [`${text}: ${where.map(({ lang, key }) => `${lang} ${key}`).join(', ')}`] : [];
  });
}

const among =
  (...keys: readonly WordKey[]) =>
  (key: WordKey) =>
    keys.includes(key);
const destroys = among('delete', 'confirm');

describe('words of one thing and of another', () => {
  test('what deletes is called like nothing else', () => {
    const others = among('cancel', 'back', 'close', 'change', 'next', 'add', 'addSignInMethod');
    expect(shared(all, destroys, others)).toEqual([
      // "Confirm" in a dialog is 確認, and so may be "Verify" of a step. No screen has both.
      '確認: ja confirm, ja next, zh-Hant confirm',
    ]);
  });

  test('the ways out are called like nothing that goes on', () => {
    const goesOn = among('next', 'add', 'change', 'callMe', 'textMe', 'resendCode');
    expect(shared(all, among('cancel', 'back', 'close'), goesOn)).toEqual([]);
  });

  test('"Add" is not the button that opens the picker', () => {
    expect(shared(all, among('add'), among('addSignInMethod'))).toEqual([]);
  });

  test('a call is not a text message', () => {
    expect(shared(all, among('callMe'), among('textMe'))).toEqual([]);
  });

  const kinds = [...new Set(all.map(({ key }) => key))].filter((key) => key.startsWith('method.'));

  test.each(kinds)('%s shares no word with another method', (kind) => {
    const another = (key: WordKey) => key !== kind && key.startsWith('method.');
    expect(shared(all, among(kind), another)).toEqual([]);
  });

  test('one would be found', () => {
    const entry = { lang: 'en', confidence: 'ui', source: '' } as const;
    const planted: Entry[] = [
      ...all,
      { ...entry, key: 'cancel', text: 'DELETE.' },
      { ...entry, key: 'method.totp', text: 'phone' },
    ];
    expect(shared(planted, destroys, among('cancel'))).toHaveLength(1);
    expect(shared(planted, among('method.totp'), among('method.phone'))).toHaveLength(1);
  });
});

describe('every word', () => {
  test('says something', () => {
    expect(all.length).toBeGreaterThan(600);
    expect(all.filter(({ text }) => normalize(text.replace('*', '')).length < 1)).toEqual([]);
  });

  test('stands once under its key', () => {
    const ids = all.map(({ lang, key, text }) => `${lang} ${key} ${normalize(text)}`);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('has a source that a reader can look for', () => {
    const odd = all.filter(({ source }) => source.length < 5 || /\d{5}|https?:/.test(source));
    expect(odd).toEqual([]);
  });

  test('has at most one part left open', () => {
    expect(all.filter(({ text }) => text.split('*').length > 2)).toEqual([]);
  });
});

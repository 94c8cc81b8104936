import { describe, expect, test } from 'vitest';
import { CARDS } from '../../components/popup/trouble/cards.ts';
import { allSteps } from '../../flow/steps.ts';
import en from '../../locales/en.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };
import { LANGS } from '../../platform/lang.ts';
import { readLanguage } from '../../scripts/texts/files.ts';
import { filesOf } from './repo.ts';
import { asked, flatten, leftOvers, mismatches, repeated, unread } from './texts.ts';

const languages = new Map(LANGS.map((lang) => [lang, flatten(readLanguage(lang))]));
const english = languages.get('en') ?? new Map();

const codeOf = (room: RegExp): string =>
  filesOf(room)
    .map(({ text }) => text)
    .join('\n');

/** The names under which the flow asks for a sentence: of its steps, and of what it says besides. */
function sentences(): Set<string> {
  const flow = codeOf(/^flow\/.*\.ts$/);
  const own = [...flow.matchAll(/'x\.([\w-]+)'/g), ...flow.matchAll(/\bsay: '([\w-]+)'/g)];
  const other = [...flow.matchAll(/\? '([a-z]+(?:-[a-z]+)*)' : '([a-z]+(?:-[a-z]+)*)'/g)];
  return new Set([
    ...allSteps().map(({ say }) => say),
    ...own.map(([, name = '']) => name),
    ...other.flatMap(([, one = '', two = '']) => [one, two]),
  ]);
}

describe('our own words', () => {
  test.each(LANGS)('%s is complete and fits to the English', (lang) => {
    expect(english.size).toBeGreaterThan(600);
    expect(mismatches(english, languages.get(lang) ?? new Map())).toEqual([]);
  });

  test.each([
    [{ a: 'one' }, { b: 'one' }, 2],
    [{ a: '{{x}}' }, { a: '{{y}}' }, 1],
    [{ a: ' ' }, { a: 'one' }, 1],
    [{ a: '**one' }, { a: 'one' }, 1],
  ])('a mismatch would be found: %j and %j', (one, other, count) => {
    expect(mismatches(flatten(one), flatten(other))).toHaveLength(count);
  });

  test.each(LANGS.filter((lang) => lang !== 'en'))('nothing of %s was left in English', (lang) => {
    expect(leftOvers(english, languages.get(lang) ?? new Map())).toEqual([]);
  });

  test('what was left would be found', () => {
    const texts = flatten({ a: 'Press the button below', b: 'Microsoft Authenticator' });
    expect(leftOvers(texts, texts)).toEqual(['a']);
  });

  test('plain Japanese has a reading for every character, and no other language has any', () => {
    expect(unread(languages.get('ja-simple') ?? new Map())).toEqual([]);
    for (const [lang, texts] of languages)
      if (lang !== 'ja-simple')
        expect([...texts].filter(([, text]) => /｜|《/.test(text))).toEqual([]);
  });

  test.each([
    '新しい',
    '｜新《あたら》しい番号',
    '｜新《》しい',
    '｜新《new》しい',
    '新《あたら》しい',
  ])('%s would be found', (text) => expect(unread(flatten({ text }))).toHaveLength(1));

  test.each(LANGS.filter((lang) => !/^(?:ja|en)$/.test(lang)))(
    'a glossary says how the terms are rendered in %s, and what was not reviewed',
    (lang) => {
      const [page] = filesOf(new RegExp(`^docs/glossary/${lang}\\.md$`));
      expect(page?.text).toContain('Not reviewed');
    },
  );

  test('every sentence that the flow asks for is there', () => {
    const missing = allSteps()
      .map(({ say }) => `guide/say/${say}/title`)
      .filter((key) => !english.has(key));
    expect(missing).toEqual([]);
  });

  test('every sentence that is there is asked for', () => {
    const names = sentences();
    const unused = Object.keys(en.guide.say).filter((name) => !names.has(name));
    expect(unused).toEqual([]);
  });

  test.each([
    ['guide', /^(entrypoints\/content|components\/overlay)\/.*\.tsx?$/],
    ['popup', /^(entrypoints\/popup|components\/popup)\/[^/]*\.tsx?$/],
    ['confirm', /^(entrypoints|components)\/confirm\/.*\.tsx?$/],
    ['diagnostics', /^(entrypoints|components)\/diagnostics\/.*\.tsx?$/],
    ['steps', /^(entrypoints|components)\/steps\/.*\.tsx?$/],
    ['devices', /^components\/popup\/devices\/.*\.tsx?$/],
    ['trouble', /^components\/popup\/trouble\/.*\.tsx?$/],
    ['practice', /^(entrypoints|components)\/(practice|exercise)\/.*\.tsx?$/],
  ])('every text of %s is used', (section, room) => {
    const patterns = asked(codeOf(room));
    expect(patterns.length).toBeGreaterThan(5);
    const keys = [...english.keys()].filter(
      (key) => key.startsWith(`${section}/`) && key !== `${section}/direction`,
    );
    const unused = keys.filter((key) => {
      const inSection = key.slice(section.length + 1);
      return !patterns.some((pattern) => pattern.test(inSection));
    });
    expect(unused).toEqual([]);
  });

  test('a text that nobody asks for would be found', () => {
    const [pattern] = asked("t('a/b')");
    expect([pattern?.test('a/b'), pattern?.test('a/c')]).toEqual([true, false]);
  });

  test('a card has one to three things to do, as many in each language', () => {
    const counts = (cards: Readonly<Record<string, { readonly do: string }>>) =>
      Object.entries(cards).map(([id, { do: steps }]) => [id, steps.split('\n').length]);
    expect(counts(ja.trouble.card)).toEqual(counts(en.trouble.card));
    expect(
      counts(en.trouble.card).filter(([, count]) => ![1, 2, 3].includes(Number(count))),
    ).toEqual([]);
    expect(counts(en.trouble.card).map(([id]) => id)).toEqual([...CARDS]);
  });

  // A report and not a rule: two places may say the same today and differ tomorrow.
  test('texts that stand twice are told', () => {
    expect(repeated(flatten({ a: 'one', b: 'one', c: 'two' }))).toEqual(['one: a, b']);
    for (const [lang, texts] of languages) {
      const found = repeated(texts);
      if (found.length > 0)
        console.info(`${lang}: ${found.length} texts stand more than once\n${found.join('\n')}`);
    }
  });
});

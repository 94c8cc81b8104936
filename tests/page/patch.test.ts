import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANDMARKS } from '../../page/landmarks';
import { createMap } from '../../page/map';
import { mapFor } from '../../page/map-data';
import { type Patch, readPatch } from '../../page/patch';
import { landmarksWith } from '../../page/patch-landmarks';
import { en } from '../../page/wording/en';
import { LANGUAGES } from '../../page/wording/languages';

const WHOLE = {
  version: '2026-12.1',
  words: {
    ja: {
      addSignInMethod: ['方法を新しく追加'],
      confirm: ['取り除く'],
      delete: ['取り除く'],
      next: ['前進'],
    },
    en: { callingNow: ['Your phone * is ringing'] },
    sw: { next: ['Endelea'] },
  },
  hooks: { 'picker.phone': { testids: ['method-tile-phone'], icons: ['CellPhone'] } },
  off: ['app.pair-link', 'row.delete', 'confirm.ok'],
};

function patchOf(policy: unknown): Patch {
  const read = readPatch(policy);
  if (!read?.ok) throw new Error(JSON.stringify(read));
  return read.patch;
}

/** The faults of a patch with this part, and where they are. */
function faults(part: unknown): string[] {
  const policy = typeof part === 'object' ? { version: '1', ...part } : part;
  const read = readPatch(policy);
  return read === undefined || read.ok ? [] : read.reasons.map(({ fault, at }) => `${fault} ${at}`);
}

const wordsOf = (patch: Patch, ...langs: string[]) => createMap(mapFor(langs, patch)).words;

describe('a good patch', () => {
  test.each([
    ['as an object', WHOLE],
    ['as a text', JSON.stringify(WHOLE)],
  ])('is read %s', (_, policy) => {
    const patch = patchOf(policy);
    expect(patch.version).toBe('2026-12.1');
    expect(patch.off).toEqual(['app.pair-link', 'row.delete', 'confirm.ok']);
    expect(patch.hooks).toEqual(WHOLE.hooks);
    expect([...patch.words.keys()]).toEqual(['ja', 'en', 'sw']);
  });

  test.each([undefined, null, ''])('%j is none, and nothing to complain about', (policy) => {
    expect(readPatch(policy)).toBeUndefined();
  });

  test('adds words to those of its language, with a source of its own, and takes none away', () => {
    const patch = patchOf(WHOLE);
    expect(patch.words.get('ja')?.addSignInMethod?.[0]?.confidence).toBe('policy');
    const words = wordsOf(patch, 'ja-JP');
    expect(words.trust('addSignInMethod', '方法を新しく追加')).toBe('attested');
    expect(words.is('addSignInMethod', 'サインイン方法の追加')).toBe(true);
    expect(words.wordOf('addSignInMethod')).toBe('方法を新しく追加');
    expect(wordsOf(patch, 'de').is('addSignInMethod', '方法を新しく追加')).toBe(false);
  });

  test('in English is on every page; in a language without a file it is its only one', () => {
    const patch = patchOf(WHOLE);
    expect(wordsOf(patch, 'fr').is('callingNow', 'Your phone +81 9 is ringing')).toBe(true);
    expect(wordsOf(patch, 'sw-KE').wordOf('next')).toBe('Endelea');
    expect(wordsOf(patch, 'xx').is('next', 'Endelea')).toBe(false);
  });

  test('gives a landmark one more voice for each kind of attribute, and no other weight', () => {
    const [ours] = LANDMARKS['picker.phone'];
    const landmarks = landmarksWith(patchOf(WHOLE).hooks);
    const [guise] = landmarks['picker.phone'];
    expect(guise.signals).toEqual([
      ...ours.signals,
      { by: 'testid', values: ['method-tile-phone'] },
      { by: 'icon', values: ['CellPhone'] },
    ]);
    expect(guise.need).toBe(ours.need);
    expect(landmarks['wizard.next']).toEqual(LANDMARKS['wizard.next']);
    expect(mapFor(['en'], patchOf(WHOLE)).landmarks).toEqual(landmarks);
  });
});

describe('refused, whole, with the reason and the place', () => {
  test.each<[string, unknown, string]>([
    ['no JSON', '{"version":', 'no-json '],
    ['a list', '[1]', 'no-object pagePatch'],
    ['too much', { words: { en: { next: ['x'.repeat(20_000)] } } }, 'too-large 20000'],
    ['nothing', {}, 'empty pagePatch'],
    ['a field that there is not', { script: 'x' }, 'unknown-field script'],
    ['a version with spaces', { version: 'a b', off: ['list.add'] }, 'no-version version'],
    ['a number as version', { version: 3, off: ['list.add'] }, 'no-version version'],
    ['words as a list', { words: [] }, 'no-object words'],
    [
      'no language tag',
      { words: { 'de DE': { next: ['Los geht es'] } } },
      'unknown-language de DE',
    ],
    ['a word that there is not', { words: { ja: { nexxt: ['次に'] } } }, 'unknown-word ja nexxt'],
    ['an inherited name', { words: { ja: { toString: ['次に'] } } }, 'unknown-word ja toString'],
    ['a text instead of a list', { words: { ja: { next: '次に進む' } } }, 'no-list ja next'],
    ['an empty list', { words: { ja: { next: [] } } }, 'no-list ja next'],
    ['a number among texts', { words: { ja: { next: [1] } } }, 'no-list ja next'],
    ['eleven texts', { words: { ja: { next: Array(11).fill('次に進む') } } }, 'no-list ja next'],
    ['one sign', { words: { ja: { next: ['次'] } } }, 'bad-text ja next: 次'],
    ['two letters', { words: { de: { delete: ['de'] } } }, 'bad-text de delete: de'],
    ['only signs', { words: { de: { delete: ['?! . .'] } } }, 'bad-text de delete: ?! . .'],
    ['a star for all', { words: { en: { delete: ['Delete *'] } } }, 'star en delete: Delete *'],
    [
      'a star and little more',
      { words: { en: { codeSent: ['sent*'] } } },
      'star en codeSent: sent*',
    ],
    [
      'two stars',
      { words: { en: { codeSent: ['* sent code *'] } } },
      'star en codeSent: * sent code *',
    ],
    [
      'a known word',
      { words: { ja: { next: ['キャンセル'] } } },
      'clash next / cancel: キャンセル',
    ],
    ['an English word', { words: { ja: { next: ['cancel'] } } }, 'clash next / cancel: cancel'],
    [
      'a German word as English',
      { words: { en: { next: ['Löschen'] } } },
      'clash next / delete: Löschen',
    ],
    [
      'a known sentence',
      { words: { en: { next: ["We're calling me now"] } } },
      "clash next / callingNow: We're calling me now",
    ],
    [
      'two keys',
      { words: { ja: { next: ['こちらへ'], cancel: ['こちら へ。'] } } },
      'clash next / cancel: こちらへ',
    ],
    [
      'two languages',
      { words: { en: { next: ['Go there'] }, ja: { back: ['go there'] } } },
      'clash next / back: Go there',
    ],
    [
      'a landmark that there is not',
      { hooks: { 'list.plus': { testids: ['plus'] } } },
      'unknown-landmark list.plus',
    ],
    [
      'an inherited landmark',
      { hooks: { constructor: { testids: ['plus'] } } },
      'unknown-landmark constructor',
    ],
    [
      'an attribute for Delete',
      { hooks: { 'row.delete': { testids: ['x-delete'] } } },
      'no-hook row.delete',
    ],
    [
      'an attribute for its OK',
      { hooks: { 'confirm.ok': { testids: ['x-ok'] } } },
      'no-hook confirm.ok',
    ],
    [
      'another attribute',
      { hooks: { 'list.add': { classes: ['ms-Add'] } } },
      'unknown-field list.add classes',
    ],
    [
      'a selector',
      { hooks: { 'list.add': { testids: ['a"],[b'] } } },
      'bad-hook list.add testids: a"],[b',
    ],
    [
      'a known attribute',
      { hooks: { 'list.add': { testids: ['reskin-step-next-button'] } } },
      'clash list.add: reskin-step-next-button',
    ],
    [
      'one for two',
      { hooks: { 'list.add': { icons: ['Go1'] }, 'wizard.next': { icons: ['Go1'] } } },
      'clash wizard.next: Go1',
    ],
    ['off as a text', { off: 'list.add' }, 'no-list off'],
    ['off without a landmark', { off: ['list.plus'] }, 'unknown-landmark list.plus'],
  ])('%s', (_, part, reason) => {
    expect(faults(part).join('\n')).toContain(reason);
  });

  test('everything that is wrong is told at once', () => {
    expect(faults({ version: '', off: ['x'], words: { ja: { nope: ['あいう'] } } })).toHaveLength(
      3,
    );
  });
});

test('whatever a policy holds, the answer is a patch, a reason, or that there is none', () => {
  const anything = fc.oneof(
    fc.jsonValue(),
    fc.string(),
    fc.record({
      version: fc.string(),
      words: fc.jsonValue(),
      hooks: fc.jsonValue(),
      off: fc.jsonValue(),
    }),
    fc.record({
      version: fc.constant('1'),
      words: fc.dictionary(
        fc.constantFrom('ja', 'en'),
        fc.dictionary(fc.constantFrom(...Object.keys(en)), fc.array(fc.string())),
      ),
    }),
  );
  fc.assert(
    fc.property(anything, (policy) => {
      const read = readPatch(policy);
      if (read !== undefined && !read.ok) expect(read.reasons).not.toEqual([]);
      if (read?.ok) expect(read.patch.version).toMatch(/^[\w.-]+$/);
    }),
  );
});

test('every word that a language has is one that a patch can add to', () => {
  const keys = [...LANGUAGES.values()].flatMap((language) => Object.keys(language));
  expect(keys.filter((key) => !Object.hasOwn(en, key))).toEqual([]);
});

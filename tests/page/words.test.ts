import { describe, expect, test } from 'vitest';
import { normalize } from '../../page/normalize';
import { LANGUAGES, wordingsFor } from '../../page/wording/languages';
import { createWords, type Words } from '../../page/words';

const wordsFor = (...langs: readonly string[]) => createWords(wordingsFor(langs));

describe('labels are compared whole, whatever carries no meaning aside', () => {
  test.each([
    ['QR コードをスキャンします', 'QRコードをスキャンします。'],
    ['どの方法を使用しますか?', 'どの方法を使用しますか？'],
    ['Can’t scan the QR code?', "can't scan the QR code"],
    ['+ Add sign-in method', 'Add sign-in method'],
    ['Ｍｉｃｒｏｓｏｆｔ Authenticator', 'microsoft authenticator'],
    ['\uE710 Delete', 'Delete'],
    ['読み込み中…', '読み込み中...'],
    ['＋ サインイン方法の追加', 'サインイン方法の追加'],
    ['İLERİ', 'ileri'],
    ['İleri', 'ileri'],
    ['M’envoyer un code', "M'envoyer un code"],
    ['Quelle méthode voulez-vous utiliser\u202F?', 'Quelle méthode voulez-vous utiliser?'],
  ])('%s = %s', (a, b) => {
    expect(normalize(a)).toBe(normalize(b));
  });

  test('a number keeps its plus', () => {
    expect(normalize('+81 90')).toBe('+8190');
  });
});

describe('the languages of a page', () => {
  const wordings = (...langs: readonly string[]) => wordingsFor(langs);

  test.each([
    ['de', 'de-CH'],
    ['es', 'es-MX'],
    ['fr', 'fr-CA'],
    ['ja', 'ja-JP'],
    ['pt-BR', 'pt'],
    ['pt-BR', 'pt_br'],
    ['pt-PT', 'PT-pt'],
    ['pt-PT', 'pt-AO'],
    ['zh-Hans', 'zh'],
    ['zh-Hans', 'zh-CN'],
    ['zh-Hans', 'zh-SG'],
    ['zh-Hans', 'zh-Hans-HK'],
    ['zh-Hant', 'zh-TW'],
    ['zh-Hant', 'zh-HK'],
    ['zh-Hant', 'zh-Hant-MO'],
    ['nb', 'no'],
    ['nb', 'nb-NO'],
    ['he', 'iw'],
  ])('%s is known as %s', (file, tag) => {
    expect(wordings(tag)).toHaveLength(2);
    expect(wordings(tag)).toEqual(wordings(file));
  });

  test('languages that look alike are told apart', () => {
    const files = [...LANGUAGES.keys()].map((file) => JSON.stringify(wordings(file)));
    expect(new Set(files).size).toBe(LANGUAGES.size);
  });

  test.each(['', 'sw', 'nn', 'de DE', 'not-a-language-tag', '-'])('of %j only English', (tag) => {
    expect(wordings(tag)).toEqual([[], ...wordings('en')]);
  });

  test('English is always among them, and nothing twice', () => {
    expect(wordings('de', 'de-AT', 'ja', 'en-GB')).toHaveLength(3);
    expect(wordings('de', 'ja').at(-1)).toEqual(wordings()[0]);
  });

  test('a page gets texts without their sources', () => {
    const known = wordings('de').flat();
    expect(new Set(known.flatMap(Object.keys))).toEqual(new Set(['key', 'texts', 'weak']));
    expect(known).toContainEqual({ key: 'delete', texts: ['Löschen'] });
    expect(known).toContainEqual({ key: 'confirm', texts: ['Löschen'], weak: true });
  });
});

describe('how well a word is attested', () => {
  const trust = (lang: string, ...asked: Parameters<Words['trust']>) =>
    wordsFor(lang).trust(...asked);

  test('seen on the page, or in Microsoft’s documents', () => {
    expect(trust('de', 'delete', 'Löschen')).toBe('attested');
    expect(trust('fr', 'delete', 'supprimer')).toBe('attested');
  });

  test('translated by a machine', () => {
    expect(trust('it', 'delete', 'Elimina')).toBe('weak');
    expect(wordsFor('it').is('delete', 'Elimina')).toBe(true);
  });

  test('assumed', () => {
    expect(trust('en', 'delete', 'Remove')).toBe('weak');
    expect(trust('de', 'confirm', 'Löschen')).toBe('weak');
  });

  test('English is attested on every page', () => {
    expect(trust('it', 'delete', 'Delete')).toBe('attested');
  });

  test('attested in one language, weak in another', () => {
    // 手機 is a machine's word for the phone in Traditional Chinese; 電話 is attested in both.
    const both = wordsFor('zh-Hant', 'ja');
    expect(both.trust('method.phone', '手機')).toBe('weak');
    expect(both.trust('method.phone', '電話')).toBe('attested');
    const weak = { key: 'next', texts: ['Go on'], weak: true } as const;
    const attested = { key: 'next', texts: ['Go on'] } as const;
    for (const wordings of [
      [[weak], [attested]],
      [[attested], [weak]],
    ])
      expect(createWords(wordings).trust('next', 'go on')).toBe('attested');
  });

  test('a sentence with something left open', () => {
    expect(trust('en', 'callingNow', "We're calling +81 90 now.")).toBe('attested');
    expect(trust('en', 'callingNow', 'We are calling +81 90')).toBe('weak');
  });

  test('no word of the key at all', () => {
    expect(trust('de', 'delete', 'Weiter')).toBeUndefined();
    expect(trust('de', 'delete', '')).toBeUndefined();
    expect(trust('en', 'delete', 'Löschen')).toBeUndefined();
  });
});

describe('words of a page', () => {
  const ja = wordsFor('ja-JP');

  test('English is known on every page', () => {
    expect(ja.is('cantScan', "Can't scan the QR code?")).toBe(true);
    expect(wordsFor('sw').is('next', 'Next')).toBe(true);
  });

  test('a name inside another is another thing', () => {
    expect(ja.is('method.phone', '代替の電話')).toBe(false);
    expect(ja.is('method.phone', '電話')).toBe(true);
    expect(wordsFor('en').is('method.authenticator', 'Passkey in Microsoft Authenticator')).toBe(
      false,
    );
    expect(ja.is('add', 'サインイン方法の追加')).toBe(false);
  });

  test('what changes in a sentence is left open', () => {
    expect(ja.is('callingNow', "We're calling +81 9012345678 now.")).toBe(true);
    expect(
      ja.is('codeSent', '+81 90 に 6 桁のコードをお送りしました。コードを以下に入力してください。'),
    ).toBe(true);
  });

  test('what is left open does not make a sentence stand everywhere', () => {
    expect(ja.saysSomewhere('codeSent', 'anything')).toBe(false);
    expect(wordsFor('en').isAbout('callingNow', 'anything')).toBe(false);
  });

  test('a Delete that names its method is about deleting', () => {
    expect(wordsFor('en').isAbout('delete', 'Delete Microsoft Authenticator')).toBe(true);
    expect(ja.isAbout('delete', 'Microsoft Authenticator を削除')).toBe(true);
    expect(ja.isAbout('delete', '変更')).toBe(false);
  });
});

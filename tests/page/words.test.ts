import { describe, expect, test } from 'vitest';
import { normalize } from '../../page/normalize';
import { wordingsFor } from '../../page/wording/languages';
import { createWords } from '../../page/words';

const wordsFor = (...langs: readonly string[]) => createWords(wordingsFor(langs));

describe('labels are compared whole, whatever carries no meaning aside', () => {
  test.each([
    ['QR コードをスキャンします', 'QRコードをスキャンします。'],
    ['どの方法を使用しますか?', 'どの方法を使用しますか？'],
    ['Can’t scan the QR code?', "can't scan the QR code"],
    ['+ Add sign-in method', 'Add sign-in method'],
    ['Ｍｉｃｒｏｓｏｆｔ Authenticator', 'microsoft authenticator'],
    ['\uE710 Delete', 'Delete'],
  ])('%s = %s', (a, b) => {
    expect(normalize(a)).toBe(normalize(b));
  });

  test('a number keeps its plus', () => {
    expect(normalize('+81 90')).toBe('+8190');
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

  test('a Delete that names its method is about deleting', () => {
    expect(wordsFor('en').isAbout('delete', 'Delete Microsoft Authenticator')).toBe(true);
    expect(ja.isAbout('delete', 'Microsoft Authenticator を削除')).toBe(true);
    expect(ja.isAbout('delete', '変更')).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import type { WordKey } from '../../page/wording/keys';
import { wordingsFor } from '../../page/wording/languages';
import { createWords } from '../../page/words';
import { langCode } from '../replica/html.ts';
import { en, type StringKey, type Strings } from '../replica/page/strings/en.ts';
import { stringsOf, translations } from '../replica/page/strings/index.ts';
import type { Lang } from '../replica/types.ts';

/** The replica's words on the way of a move, and what the recogniser takes them for where it knows them. */
const ON_THE_WAY: Partial<Record<StringKey, WordKey>> = {
  'nav.security-info': 'securityInfo',
  'list.add': 'addSignInMethod',
  'list.addShort': 'addSignInMethod',
  'list.change': 'change',
  'list.delete': 'delete',
  'row.totp': 'method.totp',
  'row.phone': 'method.phone',
  'row.alternatePhone': 'method.alternatePhone',
  'row.officePhone': 'method.officePhone',
  'row.passkey': 'method.passkey',
  'row.passkeyInAuthenticator': 'method.passkey',
  'row.securityKey': 'method.securityKey',
  'row.email': 'method.email',
  'row.password': 'method.password',
  'delete.authenticator': 'deleteAuthenticatorTitle',
  'delete.phone': 'deletePhoneTitle',
  'delete.text': 'deleteConfirmText',
  'delete.yes': 'confirm',
  'delete.delete': 'confirm',
  'picker.oldTitle': 'pickerTitle',
  'picker.oldText': 'pickerTitle',
  'picker.placeholder': 'pickerList',
  'picker.options': 'pickerList',
  'picker.add': 'add',
  'picker.title': 'pickerTitle',
  'picker.more': 'showMore',
  'picker.app': 'method.totp',
  'button.next': 'next',
  'button.back': 'back',
  'button.cancel': 'cancel',
  'button.done': 'next',
  'button.close': 'close',
  'phone.oldTitle': 'phoneTitle',
  'phone.oldQuestion': 'whatPhoneNumber',
  'phone.placeholder': 'number',
  'phone.receive': 'textMe',
  'phone.textMe': 'textMe',
  'phone.callMe': 'callMe',
  'phone.title': 'phoneTitle',
  'phone.country': 'country',
  'phone.number': 'number',
  'phone.text': 'textMe',
  'phone.call': 'callMe',
  'phone.verifyTitle': 'phoneTitle',
  'phone.sent': 'codeSent',
  'phone.code': 'enterCode',
  'phone.resend': 'resendCode',
  'phone.addedTitle': 'phoneRegistered',
  'phone.smsDone': 'phoneRegistered',
  'phone.callDone': 'phoneRegistered',
  'app.oldInstall': 'appInstall',
  'app.oldDifferent': 'otherApp',
  'app.oldAccount': 'appSetup',
  'app.oldCantScan': 'cantScan',
  'app.approved': 'appApproved',
  'app.install': 'appInstall',
  'app.different': 'otherApp',
  'app.account': 'appSetup',
  'app.qr': 'appQr',
  'app.pair': 'appPair',
  'app.pairLink': 'pairByLink',
  'app.try': 'appTry',
  'app.added': 'appApproved',
  'captcha.field': 'captchaField',
};

const onTheWay = Object.entries(ON_THE_WAY) as [StringKey, WordKey][];
const others = Object.keys(translations) as (keyof typeof translations)[];

/** What of these is, or is not, known to the recogniser on such a page. */
function taken(lang: Lang, strings: Partial<Strings>, known: boolean): string[] {
  const words = createWords(wordingsFor([langCode(lang)]));
  return onTheWay.flatMap(([key, as]) => {
    const text = strings[key];
    return text !== undefined && words.is(as, text) === known ? [`${key}: ${text}`] : [];
  });
}

const blanks = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(others)('the replica in %s', (lang) => {
  const { sourced, invented } = translations[lang];

  test('says what is on the way of a move', () => {
    const missing = onTheWay.filter(([key]) => !(key in sourced) && !(key in invented));
    // Without a translation here the button says what English says.
    expect(missing.map(([key]) => key)).toEqual([]);
  });

  test('what is said to have a source is known to the recogniser', () => {
    expect(taken(lang, sourced, false)).toEqual([]);
  });

  test('what is made up is not, and is no word of anything else', () => {
    expect(taken(lang, invented, true)).toEqual([]);
    const { keysOf } = createWords(wordingsFor([langCode(lang)]));
    const mistaken = onTheWay.flatMap(([key]) => [...keysOf(invented[key] ?? '')]);
    expect(mistaken).toEqual([]);
  });

  test('nothing is both, nothing is empty, and what is filled in has its place', () => {
    const both = [...Object.entries(sourced), ...Object.entries(invented)] as [StringKey, string][];
    expect(new Set(both.map(([key]) => key)).size).toBe(both.length);
    for (const [key, text] of both) {
      expect(text.trim(), key).not.toBe('');
      expect(blanks(text), key).toEqual(blanks(en[key]));
    }
  });
});

test('what a language has no words for is English', () => {
  expect(stringsOf('de')['app.cantScan']).toBe("Can't scan the QR code?");
  expect(stringsOf('de')['list.delete']).toBe('Löschen');
  expect(stringsOf('zh-Hant')['button.next']).toBe('下一步');
});

test('what the recogniser looks for stands on the way, in English and Japanese', () => {
  expect(taken('en', stringsOf('en'), false)).toEqual([]);
  // Nobody has seen these two in Japanese.
  expect(taken('ja', stringsOf('ja'), false)).toEqual([
    'phone.placeholder: 電話番号を入力します',
    'app.pair: Authenticator とアカウントのペアリング',
  ]);
});

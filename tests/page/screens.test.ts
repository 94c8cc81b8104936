import { describe, expect, test } from 'vitest';
import { recogniseDialog } from '../../page/recognise-dialog';
import { type DialogFacts, SCREENS, type Thing } from '../../page/screens';
import type { WordKey } from '../../page/wording/keys';

const facts = (given: {
  says?: readonly WordKey[];
  titles?: readonly WordKey[];
  testids?: readonly string[];
  has?: readonly Thing[];
}): DialogFacts => ({
  says: new Set([...(given.says ?? []), ...(given.titles ?? [])]),
  titles: new Set(given.titles),
  testids: new Set(given.testids),
  has: new Set(given.has),
});

const recognised = (given: DialogFacts) => recogniseDialog(given, SCREENS);

describe('dialogs are told apart by what they hold', () => {
  test.each([
    [
      'confirm-delete',
      { titles: ['deletePhoneTitle'], has: ['asks-to-delete', 'enabled-primary'] },
    ],
    ['confirm-delete', { has: ['asks-to-delete', 'enabled-primary'] }],
    ['picker', { testids: ['authmethod-picker-email'], has: ['tiles'] }],
    ['picker', { titles: ['pickerTitle'], has: ['list'] }],
    [
      'phone-number',
      { titles: ['phoneTitle'], says: ['whatPhoneNumber'], has: ['list', 'text-field', 'radio'] },
    ],
    ['phone-call', { titles: ['phoneTitle'], says: ['callingNow'] }],
    ['phone-call', { titles: ['phoneTitle'] }],
    ['phone-code', { titles: ['phoneTitle'], says: ['enterCode'], has: ['text-field'] }],
    ['phone-done', { titles: ['phoneTitle'], says: ['phoneRegistered'], has: ['enabled-primary'] }],
    ['app-install', { testids: ['authenticator-download-link'], has: ['enabled-primary'] }],
    ['app-qr', { says: ['cantScan'], has: ['square-picture', 'enabled-primary'] }],
    ['app-link', { says: ['pairByLink', 'appSetup'], has: ['enabled-primary'] }],
    ['app-number', { titles: ['appTry'], has: ['lone-number'] }],
    ['app-approved', { says: ['appApproved', 'appTry'], has: ['enabled-primary'] }],
    [
      'other-dialog',
      { testids: ['verification-entercode-input'], says: ['enterCode'], has: ['text-field'] },
    ],
  ] as const)('%s', (screen, given) => {
    expect(recognised(facts(given as Parameters<typeof facts>[0]))).toBe(screen);
  });

  // In a language without words: what came before, and what is there.
  test.each([
    ['confirm-delete', 'row', ['two-buttons', 'enabled-primary']],
    ['phone-call', 'phone-number', []],
    ['phone-call', 'phone-call', ['enabled-primary', 'message']],
    ['phone-code', 'phone-number', ['text-field']],
    ['phone-done', 'phone-call', ['enabled-primary']],
    ['phone-done', 'phone-code', ['enabled-primary']],
    ['app-setup', 'app-install', ['enabled-primary', 'square-picture']],
    ['app-link', 'app-install', ['enabled-primary', 'link']],
    ['app-link', 'app-install', ['enabled-primary', 'link', 'app-link']],
    ['app-qr', 'app-setup', ['enabled-primary', 'square-picture', 'code-picture']],
    ['app-qr', 'app-number', ['enabled-primary', 'square-picture', 'code-picture']],
    ['app-number', 'app-qr', ['lone-number']],
    ['app-number', 'app-number', ['enabled-primary', 'message']],
    ['app-approved', 'app-number', ['enabled-primary', 'square-picture']],
  ] as const)('%s after %s, and looked at again', (screen, after, has) => {
    const first = recognised({ ...facts({ has }), after });
    expect(first).toBe(screen);
    expect(recognised({ ...facts({ has }), after: screen })).toBe(screen);
  });

  test('nothing known, or two screens alike: no screen', () => {
    expect(recognised(facts({ has: ['enabled-primary'] }))).toBeUndefined();
    expect(recognised(facts({ says: ['appInstall', 'appTry'] }))).toBeUndefined();
  });
});

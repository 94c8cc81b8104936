import type { Guises, Landmarks, Signal } from './landmark';
import type { WordKey } from './wording/keys';

const words = (key: WordKey): Signal => ({ by: 'words', key });
const testid = (...values: readonly string[]): Signal => ({ by: 'testid', values });

/**
 * Call or text is a pair of radio buttons (seen), or a list or two buttons (not seen; what the newest page has is
 * unknown, 2026-11): the option of an open list, the control itself, or the list that shows one of the two.
 */
function callOrText(key: 'callMe' | 'textMe'): Guises {
  const other = key === 'callMe' ? 'textMe' : 'callMe';
  // Most languages call a text message SMS (`page/wording`); of two where one does, the other is the call.
  const sms: Signal = { by: key === 'textMe' ? 'contains' : 'lacks', text: 'SMS' };
  const signals = [words(key), { by: 'beside', key: other }, sms] as const;
  return [
    { scope: 'open-list', roles: ['option'], signals: [words(key)], need: 1 },
    { scope: 'dialog', roles: ['choice'], signals, need: 1 },
    { scope: 'dialog', roles: ['button', 'tile'], signals: [words(key)], need: 1 },
    { scope: 'dialog', roles: ['list'], signals: [words('callMe'), words('textMe')], need: 1 },
    // A list with nothing chosen yet: the one that shows no country.
    { scope: 'dialog', roles: ['list'], signals: [{ by: 'lacks', text: '(+' }], need: 1 },
  ];
}

/** By what each is seen on the page as Microsoft has it; an organisation may add to it (`patch-landmarks.ts`). */
export const LANDMARKS: Landmarks = {
  'nav.security-info': [
    {
      scope: 'page',
      roles: ['link', 'button'],
      signals: [
        { by: 'href', end: '/security-info' },
        words('securityInfo'),
        { by: 'within', part: 'nav, [role="navigation"]' },
      ],
      need: 1,
    },
  ],
  // The button behind which a narrow page folds its menu. Fluent's icon for it, or its name; nobody has seen the real
  // page in a narrow window (2026-11).
  'nav.menu': [
    {
      scope: 'page',
      roles: ['button'],
      signals: [{ by: 'icon', values: ['GlobalNavButton'] }, words('menu')],
      need: 1,
    },
  ],
  'list.add': [
    {
      scope: 'page',
      roles: ['button', 'link'],
      signals: [
        { by: 'icon', values: ['Add'] },
        { by: 'name-attribute', values: ['Add method', 'Add sign-in method'] },
        words('addSignInMethod'),
      ],
      need: 1,
    },
  ],
  'confirm.ok': [
    {
      scope: 'dialog',
      roles: ['button'],
      signals: [{ by: 'primary' }, words('confirm'), { by: 'other' }],
      need: 2,
    },
  ],
  'picker.list': [{ scope: 'dialog', roles: ['list'], signals: [{ by: 'only' }], need: 1 }],
  'picker.phone': [
    {
      scope: 'choices',
      roles: ['option', 'tile'],
      signals: [
        testid('authmethod-picker-mobilePhone', 'authmethod-picker-phone'),
        words('method.phone'),
      ],
      need: 1,
    },
  ],
  'picker.authenticator': [
    {
      scope: 'choices',
      roles: ['option', 'tile'],
      signals: [testid('authmethod-picker-authenticatorApp'), words('method.authenticator')],
      need: 1,
    },
    // The dropdown of the older page calls it "Authenticator app".
    { scope: 'open-list', roles: ['option'], signals: [words('method.totp')], need: 1 },
  ],
  'picker.add': [
    { scope: 'dialog', roles: ['button'], signals: [{ by: 'primary' }, words('add')], need: 1 },
  ],
  'picker.more': [
    { scope: 'dialog', roles: ['button', 'link'], signals: [words('showMore')], need: 1 },
  ],
  'phone.country': [
    // Of two lists (country; call or text) the country is the one that shows a dialling code.
    { scope: 'dialog', roles: ['list'], signals: [{ by: 'contains', text: '(+' }], need: 1 },
    { scope: 'dialog', roles: ['list'], signals: [words('country'), { by: 'only' }], need: 1 },
  ],
  'phone.country-option': [
    {
      scope: 'open-list',
      roles: ['option'],
      signals: [{ by: 'dial-code' }],
      need: 1,
    },
  ],
  'phone.number': [
    {
      scope: 'dialog',
      roles: ['field'],
      signals: [{ by: 'input-type', type: 'tel' }, words('number'), { by: 'only' }],
      need: 1,
    },
  ],
  'phone.call': callOrText('callMe'),
  'phone.text': callOrText('textMe'),
  'phone.code': [
    {
      scope: 'dialog',
      roles: ['field'],
      signals: [words('enterCode'), { by: 'only' }],
      need: 1,
    },
  ],
  'phone.resend': [
    { scope: 'dialog', roles: ['link', 'button'], signals: [words('resendCode')], need: 1 },
  ],
  'captcha.field': [
    {
      scope: 'dialog',
      roles: ['field'],
      signals: [words('captchaField'), { by: 'only' }],
      need: 1,
    },
  ],
  'app.pair-link': [
    {
      scope: 'dialog',
      roles: ['link', 'button'],
      signals: [words('pairByLink'), { by: 'opens-app' }],
      need: 1,
    },
  ],
  'wizard.next': [
    {
      scope: 'dialog',
      roles: ['button'],
      signals: [testid('reskin-step-next-button'), { by: 'primary' }, words('next')],
      need: 1,
    },
  ],
  'wizard.back': [
    {
      scope: 'dialog',
      roles: ['button'],
      signals: [testid('reskin-step-back-button'), words('back')],
      need: 1,
    },
  ],
  // The page of an interrupted sign-in begins with the app; this leads to the other methods.
  'register.other': [
    { scope: 'dialog', roles: ['link', 'button'], signals: [words('otherWay')], need: 1 },
    { scope: 'page', roles: ['link', 'button'], signals: [words('otherWay')], need: 1 },
  ],
  'default.change': [
    {
      scope: 'default-line',
      roles: ['link', 'button'],
      signals: [words('change'), { by: 'only' }],
      need: 2,
    },
  ],
  'default.list': [{ scope: 'dialog', roles: ['list'], signals: [{ by: 'only' }], need: 1 }],
  // "Phone - text +81 …": what stands before and after is not the same everywhere, the number's sign is.
  'default.phone': [
    { scope: 'open-list', roles: ['option'], signals: [{ by: 'contains', text: '+' }], need: 1 },
  ],
  // The app's name is not translated; the code app beside it has none.
  'default.authenticator': [
    {
      scope: 'open-list',
      roles: ['option'],
      signals: [{ by: 'contains', text: 'MICROSOFTAUTHENTICATOR' }],
      need: 1,
    },
  ],
  'default.confirm': [
    { scope: 'dialog', roles: ['button'], signals: [{ by: 'primary' }, words('confirm')], need: 2 },
  ],
  'dialog.cancel': [
    { scope: 'dialog', roles: ['button'], signals: [words('cancel')], need: 1 },
    {
      scope: 'dialog',
      roles: ['button'],
      signals: [words('close'), { by: 'icon', values: ['Cancel'] }],
      need: 1,
    },
  ],
};

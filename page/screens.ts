import type { ScreenId } from '../flow/view';
import type { WordKey } from './wording/keys';

/** What was found in a dialog, in the terms that screens are told apart by. Plain data: no element, no text. */
export interface DialogFacts {
  /** Keys of the words that stand in the dialog as a whole text. */
  readonly says: ReadonlySet<WordKey>;
  /** Keys of the words among its headings (and its own name). */
  readonly titles: ReadonlySet<WordKey>;
  /** The page's `data-testid`s in the dialog. */
  readonly testids: ReadonlySet<string>;
  readonly has: ReadonlySet<Thing>;
  /**
   * What was recognised last in this dialog before; `row`: it opened after a press in a row of the list. What comes after
   * what is the same in every language.
   */
  readonly after?: ScreenId | 'row' | undefined;
}

/** Things that a dialog can have, words aside. */
export type Thing =
  | 'list' // a closed dropdown
  | 'text-field'
  | 'phone-field'
  | 'radio'
  | 'link'
  | 'app-link' // a link that opens an app
  | 'strip-picture' // drawn letters: a picture in the page itself, wider than high
  | 'square-picture' // large enough for a QR code; the newest wizard has drawings of that shape too
  | 'code-picture' // one that is made in the page itself, as a QR code is
  | 'lone-number' // one or two digits standing alone
  | 'enabled-primary'
  | 'two-buttons' // and no more, apart from an X
  | 'tiles' // two or more methods' names, each in something to press
  | 'message' // an alert, or a field that is marked as wrong
  | 'asks-to-delete'; // the verb somewhere in its text

/** A sum and what has to be true for it. */
export type Signal = readonly [
  weight: number,
  test: { readonly says?: WordKey; readonly title?: WordKey; readonly testid?: string } & {
    readonly after?: readonly (ScreenId | 'row')[];
    readonly all?: readonly Thing[];
    readonly none?: readonly Thing[];
  },
];

export interface Screen {
  readonly id: ScreenId;
  readonly signals: readonly Signal[];
}

const NO_FIELDS: readonly Thing[] = ['list', 'text-field', 'phone-field', 'radio'];
const PLAIN: readonly Thing[] = [...NO_FIELDS, 'tiles', 'code-picture', 'strip-picture'];

/**
 * How each dialog is recognised: several signals each, none needed. The heaviest sum wins; less than two, or two
 * screens alike, is "unknown". A `testid` ending in `*` is a beginning. Weights: 3 a sentence or hook of this screen
 * alone · 2 a title or hook · 1 structure that others share.
 */
export const SCREENS: readonly Screen[] = [
  {
    id: 'confirm-delete',
    signals: [
      [3, { says: 'deleteConfirmText' }],
      [3, { title: 'deleteAuthenticatorTitle' }],
      [3, { title: 'deletePhoneTitle' }],
      [3, { title: 'deleteOtherTitle' }],
      [2, { all: ['asks-to-delete'], none: [...NO_FIELDS, 'tiles', 'square-picture'] }],
      [
        2,
        { after: ['row'], all: ['two-buttons'], none: [...NO_FIELDS, 'tiles', 'square-picture'] },
      ],
    ],
  },
  {
    id: 'picker',
    signals: [
      [3, { testid: 'authmethod-picker-*' }],
      [2, { says: 'pickerTitle' }],
      [2, { says: 'pickerList' }],
      [2, { all: ['tiles'], none: NO_FIELDS }],
    ],
  },
  {
    id: 'phone-number',
    signals: [
      [3, { says: 'whatPhoneNumber' }],
      [2, { all: ['phone-field'] }],
      [2, { says: 'number', all: ['text-field'] }],
      [2, { title: 'phoneTitle', all: ['text-field', 'radio'] }],
    ],
  },
  {
    id: 'phone-call',
    signals: [
      [5, { says: 'callingNow' }],
      [2, { title: 'phoneTitle', none: [...NO_FIELDS, 'enabled-primary'] }],
      [2, { after: ['phone-number'], none: [...NO_FIELDS, 'enabled-primary', 'tiles'] }],
      [2, { after: ['phone-call'], all: ['message'], none: [...NO_FIELDS, 'tiles'] }],
    ],
  },
  {
    id: 'phone-code',
    signals: [
      [3, { says: 'codeSent' }],
      [3, { says: 'resendCode' }],
      [2, { title: 'phoneTitle', all: ['text-field'], none: ['list', 'radio', 'phone-field'] }],
      [1, { says: 'enterCode' }],
      [
        2,
        {
          after: ['phone-number', 'captcha'],
          all: ['text-field'],
          none: ['list', 'radio', 'phone-field', 'strip-picture'],
        },
      ],
    ],
  },
  {
    id: 'captcha',
    signals: [
      [3, { says: 'captcha' }],
      [3, { all: ['strip-picture', 'text-field'], none: ['list', 'phone-field', 'radio'] }],
    ],
  },
  {
    id: 'phone-done',
    signals: [
      [5, { says: 'phoneRegistered' }],
      [2, { title: 'phoneTitle', all: ['enabled-primary'], none: NO_FIELDS }],
      [
        2,
        {
          after: ['phone-call', 'phone-code'],
          all: ['enabled-primary'],
          none: [...NO_FIELDS, 'message'],
        },
      ],
    ],
  },
  {
    id: 'app-install',
    signals: [
      [3, { says: 'appInstall' }],
      [3, { testid: 'authenticator-download-link' }],
    ],
  },
  {
    id: 'app-setup',
    signals: [
      [2, { says: 'appSetup' }],
      [
        2,
        {
          after: ['app-install'],
          all: ['enabled-primary'],
          none: [...PLAIN, 'link'],
        },
      ],
      [3, { testid: 'setup-instructions' }],
    ],
  },
  {
    id: 'app-qr',
    signals: [
      [3, { says: 'appQr' }],
      [3, { says: 'cantScan' }],
      [3, { testid: 'activation-qr-show/hide-info-button' }],
      [1, { all: ['square-picture'] }],
      [2, { after: ['app-setup', 'app-number'], all: ['code-picture'], none: NO_FIELDS }],
    ],
  },
  {
    id: 'app-link',
    signals: [
      [5, { says: 'pairByLink' }],
      [2, { says: 'appPair' }],
      [3, { all: ['app-link'], none: PLAIN }],
      [2, { after: ['app-install'], all: ['enabled-primary', 'link'], none: PLAIN }],
    ],
  },
  {
    id: 'app-number',
    signals: [
      [3, { says: 'appTry' }],
      [1, { all: ['lone-number'], none: NO_FIELDS }],
      [2, { after: ['app-qr', 'app-link'], all: ['lone-number'], none: NO_FIELDS }],
      [2, { after: ['app-number'], all: ['message'], none: PLAIN }],
    ],
  },
  {
    id: 'app-approved',
    signals: [
      [5, { says: 'appApproved' }],
      [
        2,
        {
          after: ['app-number'],
          all: ['enabled-primary'],
          none: [...PLAIN, 'lone-number', 'message'],
        },
      ],
    ],
  },
  { id: 'default-dialog', signals: [[4, { says: 'chooseDefault', none: ['text-field'] }]] },
  {
    id: 'register-done',
    signals: [[6, { title: 'registerDone', all: ['enabled-primary'], none: [...PLAIN, 'link'] }]],
  },
  {
    id: 'other-dialog',
    signals: [
      // The other app's wizard shares its titles with ours, and asks for a code.
      [3, { says: 'appSetup', all: ['text-field'] }],
      [3, { title: 'method.email' }],
      [3, { title: 'method.passkey' }],
      [3, { title: 'method.securityKey' }],
      [3, { title: 'method.securityQuestions' }],
      [3, { title: 'method.hardwareToken' }],
      [3, { title: 'method.appPassword' }],
      [3, { title: 'signOutEverywhere' }],
      [5, { testid: 'verification-entercode-input' }],
    ],
  },
];

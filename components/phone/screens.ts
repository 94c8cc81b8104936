import type en from '../../locales/en.json';

/** A word on a drawn screen: its key in the texts, under `guide/phone`. */
export type Word = keyof (typeof en)['guide']['phone'];

type Shape =
  | 'name' // above the screen: whose it is; a screen without it is the same on every phone
  | 'next' // before the screen: it follows the one before; else the two are alternatives
  | 'top' // the title bar
  | 'add' // the plus in it
  | 'ask' // the phone's own question, over what was there
  | 'head'
  | 'text' // lines without words: what they say does not matter here
  | 'tick' // the same with a box to tick
  | 'row'
  | 'app' // the same with the sign of an app
  | 'button'
  | 'link'
  | 'field'
  | 'camera'
  | 'code' // the camera before a QR code
  | 'call'
  | 'keys';

type Marked = `${Shape}${'' | '!'}`;

/** A thing on a screen, and its word. `!`: it is to be pressed. */
export type Part = Marked | `${Marked} ${Word}`;

export type Screen = readonly Part[];

const first: Screen = ['top app', 'head first'];
const install: readonly Screen[] = [
  ['name iphone', 'top app-store', 'app full', 'button! get'],
  ['name android', 'top play', 'app full', 'button! install'],
];
const added: Screen = ['top app', 'row account'];
const browser: Screen = ['name browser', 'next', 'top page', 'text'];
const match: Screen = ['head trying', 'field! number', 'link not-me', 'button! yes'];

/**
 * The screens of each step, by the name of its sentence. The words are those of the manual where it has them, else the
 * usual ones of the app, of iOS and of Android. Parts are texts and not objects because every page carries them.
 */
export const DRAWINGS: Readonly<Record<string, readonly Screen[]>> = {
  'remove-in-app': [
    ['top app', 'row! account'],
    ['next', 'top settings', 'text', 'row! remove'],
  ],
  'answer-call': [
    ['head call', 'call!'],
    ['next', 'keys!'],
  ],
  'app-install': install,
  'app-install-here': install,
  'app-diagnostics': [['top app', 'head diagnostics', 'text', 'button! accept']],
  'app-quality': [['head quality', 'tick', 'button! continue']],
  'app-digital-life': [['link! skip', 'head life', 'text']],
  'app-add-account': [
    ['name new', ...first, 'button! add'],
    ['name used', 'top app', 'add!', 'row account'],
  ],
  'app-work-account': [['top add', 'row personal', 'row! work', 'row other']],
  'app-scan': [['head add-work', 'row sign-in', 'row! scan']],
  'app-camera': [
    ['name iphone', 'ask ios-camera', 'button deny', 'button! ok'],
    ['name android', 'ask android-camera', 'button! while-used', 'button once', 'button deny'],
  ],
  'app-camera-on': [['top scan', 'camera']],
  'app-back-to-browser': [['name app', ...first, 'button add'], browser],
  'qr-scan': [['top scan', 'code']],
  'app-notifications': [
    ['name iphone', 'ask ios-notify', 'button deny', 'button! allow'],
    ['name android', 'ask android-notify', 'button! allow', 'button deny'],
  ],
  'app-account-added': [added],
  'app-account-added-here': [['name app', ...added], browser],
  'app-open': [
    ['name iphone', 'ask ios-open', 'button cancel', 'button! open'],
    ['name android', 'ask android-open', 'app! app'],
  ],
  'number-match': [match],
  'number-match-here': [
    ['app! approve', 'text'],
    ['next', ...match],
  ],
};

import type { MethodKind, Route } from './types';

/** A row of the page's list of methods. */
export interface MethodRow {
  readonly kind: MethodKind;
  /** Tells this row from the others of its kind; a salted hash of its words and a counter, nothing readable. */
  readonly key: string;
  /** The row's own words (name and device), for a question. Empty for kinds whose words are private. */
  readonly words: string;
  readonly deletable: boolean;
}

/**
 * What a message in the dialog is about. `again`: it says to press Next once more · `other`: there is one, and what it
 * says is not known.
 */
export type Problem = 'throttled' | 'expired' | 'denied' | 'timeout' | 'again' | 'other';

/** What every step of a wizard has. */
interface Wizard {
  /** Whether the primary button can be pressed now; true too where none is expected and none is found. */
  readonly next: boolean;
  readonly problem?: readonly Problem[] | undefined;
  /** It stands on the page that a sign-in can be interrupted by: no list behind it, and no Cancel. */
  readonly isForced?: boolean | undefined;
}

/**
 * What was recognised in one look at the page. `screen` names the state; what belongs to a state is only there in it.
 * `unknown`: the page shows something that no screen fits, or two fit equally.
 */
export type View =
  | { readonly screen: 'loading' }
  | { readonly screen: 'unknown' }
  /** The page says that it could not do its work, and shows no list. */
  | { readonly screen: 'page-error' }
  /** The page that a sign-in can be interrupted by, with nothing on it that we know. */
  | { readonly screen: 'register' }
  /** Its end: the sign-in can go on. */
  | { readonly screen: 'register-done'; readonly next: boolean }
  /** Another item of the site's menu; `menu`: the one with Security info is in sight, or folded behind its button. */
  | { readonly screen: 'elsewhere'; readonly menu: 'shown' | 'folded' }
  | {
      readonly screen: 'list';
      readonly methods: readonly MethodRow[];
      /** The method that sign-ins ask for first, where the page names it. */
      readonly default?: MethodKind | undefined;
    }
  | {
      readonly screen: 'confirm-delete';
      /** What is to be deleted, by the dialog's own words; undefined where it does not say. */
      readonly of: MethodKind | undefined;
      /** The row whose Delete was pressed last, as seen from the page's click events; a second witness. */
      readonly pressed: { readonly kind: MethodKind; readonly key: string } | undefined;
      readonly next: boolean;
      readonly problem?: readonly Problem[] | undefined;
    }
  | {
      readonly screen: 'picker';
      readonly form: 'dropdown' | 'tiles';
      /** The dropdown's list is open. */
      readonly open: boolean;
      readonly chosen: MethodKind | undefined;
      /** The methods among those that the move needs which can be picked now. */
      readonly offered: readonly MethodKind[];
      /** There is a button that shows more of them. */
      readonly more: boolean;
      readonly next: boolean;
    }
  | ({
      readonly screen: 'phone-number';
      readonly country: 'open' | 'right' | 'other' | 'unreadable';
      /** `kept`: filled since before this dialog was seen, or before its last step back. */
      readonly number: 'empty' | 'kept' | 'filled';
      /** `said`: in a language whose words for it are not known something was chosen. */
      readonly choice: Route | 'said' | undefined;
    } & Wizard)
  /** `next` here and with the number: a button that is there and can be pressed. */
  | ({ readonly screen: 'phone-call' } & Wizard)
  | ({ readonly screen: 'phone-code'; readonly code: 'empty' | 'filled' } & Wizard)
  | ({ readonly screen: 'captcha'; readonly text: 'empty' | 'filled' } & Wizard)
  | ({ readonly screen: 'phone-done' } & Wizard)
  | ({ readonly screen: 'app-install' } & Wizard)
  | ({ readonly screen: 'app-setup' } & Wizard)
  | ({ readonly screen: 'app-qr' } & Wizard)
  | ({ readonly screen: 'app-link' } & Wizard)
  /** `number`: the number to be typed into the app is shown. */
  | ({ readonly screen: 'app-number'; readonly number: boolean } & Wizard)
  | ({ readonly screen: 'app-approved' } & Wizard)
  /** Choosing the default method; `chosen`: what its list shows. */
  | {
      readonly screen: 'default-dialog';
      readonly open: boolean;
      readonly chosen: MethodKind | undefined;
      readonly next: boolean;
    }
  /** A dialog that we know and that no phase needs (another app, another method). */
  | { readonly screen: 'other-dialog' }
  | { readonly screen: 'unknown-dialog' };

export type ScreenId = View['screen'];

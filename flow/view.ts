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

/** Whether the primary button of a dialog can be pressed now. */
interface WithNext {
  readonly next: boolean;
}

/**
 * What was recognised in one look at the page. `screen` names the state; what belongs to a state is only there in it.
 * `unknown`: the page shows something that no screen fits, or two fit equally.
 */
export type View =
  | { readonly screen: 'loading' }
  | { readonly screen: 'unknown' }
  /** Another item of the site's menu; `menu`: the one with Security info is in sight, or folded behind its button. */
  | { readonly screen: 'elsewhere'; readonly menu: 'shown' | 'folded' }
  | { readonly screen: 'list'; readonly methods: readonly MethodRow[] }
  | {
      readonly screen: 'confirm-delete';
      /** What is to be deleted, by the dialog's own words; undefined where it does not say. */
      readonly of: MethodKind | undefined;
      /** The row whose Delete was pressed last, as seen from the page's click events; a second witness. */
      readonly pressed: { readonly kind: MethodKind; readonly key: string } | undefined;
      readonly next: boolean;
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
      readonly number: 'empty' | 'filled';
      readonly choice: Route | undefined;
    } & WithNext)
  | { readonly screen: 'phone-call' }
  | ({ readonly screen: 'phone-code'; readonly code: 'empty' | 'filled' } & WithNext)
  | ({ readonly screen: 'phone-done' } & WithNext)
  | ({ readonly screen: 'app-install' } & WithNext)
  | ({ readonly screen: 'app-setup' } & WithNext)
  | ({ readonly screen: 'app-qr' } & WithNext)
  | ({ readonly screen: 'app-link' } & WithNext)
  | { readonly screen: 'app-number' }
  | ({ readonly screen: 'app-approved' } & WithNext)
  /** A dialog that we know and that no phase needs (another app, changing the default). */
  | { readonly screen: 'other-dialog' }
  | { readonly screen: 'unknown-dialog' };

export type ScreenId = View['screen'];

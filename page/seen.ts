import type { LandmarkId, MethodKind } from '../flow/types';
import type { ScreenId } from '../flow/view';
import type { WordKey } from './wording/keys';

/*
 * What the guide sees, in terms that say nothing of the person: every value is from a list of ours (a word's key, a role, a
 * part of an attribute that we know), a number of signs, or yes and no. There is no field for a text of the page.
 */

/** A text of the page: the keys under which it is known, or how long it is. */
export type TextSeen = readonly WordKey[] | number;

/** An element of the page, without its words. */
export interface NodeSeen {
  readonly tag: string;
  readonly role?: string | undefined;
  readonly type?: string | undefined;
  /** Its test id, name and icon, as far as their parts are known. */
  readonly hooks?: readonly string[] | undefined;
  readonly states?: readonly string[] | undefined;
  readonly text?: TextSeen | undefined;
  /** Its accessible name, where that is not its text. */
  readonly name?: TextSeen | undefined;
  readonly children: readonly NodeSeen[];
}

export type Answer = 'found' | 'missing' | 'ambiguous';

export interface RowSeen {
  readonly kind: MethodKind;
  readonly deletable: boolean;
  readonly remove: Answer;
}

/** One look at a page. */
export interface PageSeen {
  readonly path: string;
  readonly langs: readonly string[];
  /** The page shows whose account it is. */
  readonly account: boolean;
  readonly screen: ScreenId;
  /** The other facts of the view, by their names. */
  readonly facts: Readonly<Record<string, string>>;
  readonly rows: readonly RowSeen[];
  readonly landmarks: Readonly<Partial<Record<LandmarkId, Answer>>>;
  /** Of the open dialog: keys of its words and headings, and what it holds. */
  readonly dialog?:
    | { readonly says: string; readonly titles: string; readonly has: string }
    | undefined;
  readonly structure: readonly NodeSeen[];
}

/** What is said now, by its names. */
export interface SaidSeen {
  readonly phase: number;
  readonly step: string;
  readonly kind: string;
  readonly say: string;
  readonly target: string;
  /** Something is pointed at. */
  readonly pointed: boolean;
}

/** What a guide in a page answers; without a move it looks at nothing. */
export interface Seen {
  readonly page?: PageSeen | undefined;
  readonly said?: SaidSeen | undefined;
}

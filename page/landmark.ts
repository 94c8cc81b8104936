import type { LandmarkId } from '../flow/types';
import type { WordKey } from './wording/keys';

/** Where a landmark is looked for. */
export type Scope =
  | 'page'
  | 'dialog'
  | 'open-list'
  /** The open list, else the dialog. */
  | 'choices'
  /** The line above the list that names the default method. */
  | 'default-line';

/** What kind of thing a landmark is, by its role. */
export type RoleGroup = 'button' | 'link' | 'list' | 'option' | 'tile' | 'field' | 'choice';

/**
 * One way to see a landmark. Each answers with the elements it speaks for; those that answer must agree.
 * - `testid`, `icon`, `name-attribute`: the page's own stable attributes
 * - `words`: the accessible name, whole
 * - `href`: the end of a link's path; `opens-app`: a link whose address is not one of the web's
 * - `within`: inside such a part of the page
 * - `contains`, `lacks`: a fragment that no translation changes, in capitals without spaces; `lacks` only where others of its kind show it
 * - `dial-code`: that of the number's country, in brackets; the one part of "Japan (+81)" that no translation changes
 * - `beside`: of exactly two things the one that is not called so
 * - `input-type`: the kind of a field
 * - `primary`: the dialog's emphasised button
 * - `other`: what is left when Cancel, Back and Close are known and left out
 * - `only`: the only one of its role in scope
 */
export type Signal =
  | { readonly by: 'testid'; readonly values: readonly string[] }
  | { readonly by: 'icon'; readonly values: readonly string[] }
  | { readonly by: 'name-attribute'; readonly values: readonly string[] }
  | { readonly by: 'words'; readonly key: WordKey }
  | { readonly by: 'href'; readonly end: string }
  | { readonly by: 'within'; readonly part: string }
  | { readonly by: 'opens-app' }
  | { readonly by: 'contains'; readonly text: string }
  | { readonly by: 'lacks'; readonly text: string }
  | { readonly by: 'dial-code' }
  | { readonly by: 'beside'; readonly key: WordKey }
  | { readonly by: 'input-type'; readonly type: string }
  | { readonly by: 'primary' }
  | { readonly by: 'other' }
  | { readonly by: 'only' };

export interface Landmark {
  readonly scope: Scope;
  readonly roles: readonly RoleGroup[];
  readonly signals: readonly Signal[];
  /** How many signals have to speak. 2 where a wrong press destroys something. */
  readonly need: 1 | 2;
}

/** A landmark and its other guises: each is looked for only where those before it are missing. */
export type Guises = readonly [Landmark, ...Landmark[]];

/** Every landmark but a row's Delete, which is found through its row (`dom/rows.ts`). */
export type Landmarks = Readonly<Record<Exclude<LandmarkId, 'row.delete'>, Guises>>;

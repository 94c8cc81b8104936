import type { Failure } from './failures';
import type { Verdicts } from './verdicts';

/** What Microsoft said. */
export interface Told {
  /** Beside each phase; undefined before a move. */
  readonly verdicts: Verdicts | undefined;
  /** So many phones have the Authenticator. */
  readonly apps: number;
  readonly hasMobile: boolean | undefined;
  /** This time what was there beforehand was put down. */
  readonly isFirst: boolean;
  /** It can be behind the page, and is asked again. */
  readonly isWaiting: boolean;
}

/** A sign-in is under way: the first, or one more that Microsoft wanted. */
export type SigningIn = 'sign-in' | 'sign-in-again';

/** Something is being waited for: the person, or Microsoft. */
export type Busy = 'permission' | SigningIn | 'asking';

/** Where the asking stands. */
export type Stage =
  | { readonly is: 'ready' }
  | { readonly is: 'busy'; readonly with: Busy }
  | { readonly is: 'told'; readonly told: Told }
  | { readonly is: 'failed'; readonly failure: Failure };

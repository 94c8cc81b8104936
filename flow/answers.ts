import type { ManualStepId } from './manual-step';

/**
 * What a person can tell us by a button. The stored facts are a set of these: every question's answer and every
 * step on the phone that the person says is done.
 */
export type Answer =
  | `did:${ManualStepId}`
  /** "If shown" and it was not: as good as done, told apart so that the words can differ. */
  | `not-shown:${ManualStepId}`
  /** The app is on the phone already. */
  | 'installed'
  | `warned:${1 | 3}`
  /** The sign-in is no older than ten minutes, said before the last second factor goes. */
  | `fresh:${1 | 3}`
  /** The check before the start was read. */
  | 'ready'
  /** None of the code apps in the list was on the old phone. */
  | 'no-old-app'
  /** The Authenticator in the list is on the new phone, or on some other device. */
  | 'app-is-new'
  | 'app-is-other'
  /** The number that was there before the move goes too. */
  | 'number-goes'
  /** Takes back that the order is the other one. */
  | 'manual-order'
  /** The page said in this browser that the number is registered. */
  | 'number-came'
  | 'register-first'
  | 'finished-before'
  | 'device-changed'
  | 'not-yet'
  | 'not-started'
  /** How far the move is was told by another browser's hand-over. */
  | 'handed-over'
  /** So many Microsoft Authenticator rows stay, as the other browser knew them. */
  | `keeps:${number}`
  | 'registered-first'
  | 'number-stays'
  | 'authenticator-there'
  | 'new-phone'
  | 'old-phone'
  | 'other-country'
  | `row:${string}`
  /** To a move that was left alone for long: it goes on, begins anew, or is deleted. Never stored. */
  | 'go-on'
  | 'start-again'
  | 'forget-move'
  /** Back to a step on the phone: it is told again. */
  | `back:${ManualStepId}`
  | Moment
  /** Takes the word back. */
  | `not:${Moment}`;

/**
 * Words about what goes wrong just now. They hold until the page has moved on (`moment.ts`): no code, call or
 * notification comes, the number was wrong, another QR code is wanted, the wait is over; that a press was made
 * whose result has not shown yet; and that the page said of a registration that it is done.
 */
export type Moment =
  | 'no-code'
  | 'no-call'
  | 'no-push'
  | 'wrong-number'
  | 'new-code'
  | 'waited'
  | 'tried:add'
  | 'tried:delete'
  | 'tried:again'
  | `registered:${2 | 4}`;

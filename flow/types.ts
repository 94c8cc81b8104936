/**
 * The words of the flow (each with one meaning). No DOM, no browser, no texts: only what is known and what follows.
 */

/** One of the four parts of the move. */
export type Phase = 1 | 2 | 3 | 4;

/** How the temporary phone number is verified. */
export type Route = 'voice' | 'sms';

/** Where the Authenticator is set up after the change: a browser on a PC, or on the smartphone itself. */
export type Setup = 'pc' | 'phone';

/** Which of delete and register comes first. Register-first never leaves the account without a second factor. */
export type Order = 'manual' | 'register-first';

/** What the callout asks of the person; the outside relies on these names. */
export type Kind =
  | 'press'
  | 'choose'
  | 'type'
  | 'app'
  | 'check'
  | 'warn'
  | 'waiting'
  | 'lost'
  | 'done';

/** A kind of authentication method, as a row of the page's list. */
export type MethodKind =
  | 'authenticator'
  | 'totp'
  | 'phone'
  | 'alternatePhone'
  | 'officePhone'
  | 'passkey'
  | 'securityKey'
  | 'hardwareToken'
  | 'email'
  | 'securityQuestions'
  | 'appPassword'
  | 'temporaryAccessPass'
  | 'password'
  | 'unknown';

/** Kinds with which a person can answer a second-factor prompt. A row of unknown kind does not count. */
export const SECOND_FACTORS: ReadonlySet<MethodKind> = new Set<MethodKind>([
  'authenticator',
  'totp',
  'phone',
  'alternatePhone',
  'officePhone',
  'passkey',
  'securityKey',
  'hardwareToken',
]);

/** Ids of the manual's rows; steps of our own begin with `x.`. */
export type ManualStepId =
  | `C.${1 | 2 | 3}`
  | `1.${1 | 2 | 3 | 4}`
  | `2v.${1 | 2 | 3 | 4 | 5 | 6 | 7}`
  | `2s.${1 | 2 | 3 | 4 | 5 | 6 | 7}`
  | `3.${1 | 2 | 3}`
  | `4p.${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21}`
  | `4m.${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17}`;

export type OwnStepId =
  | 'x.loading'
  | 'x.working'
  | 'x.lost'
  | 'x.unsure'
  | 'x.stale'
  | 'x.reload'
  | 'x.wrong-dialog'
  | 'x.unknown-dialog'
  | 'x.page-error'
  | 'x.register'
  | 'x.throttled'
  | 'x.captcha'
  | 'x.warn'
  | 'x.which-row'
  | 'x.idle'
  | 'x.totp'
  | 'x.ready'
  | 'x.fresh-sign-in'
  | 'x.keep-number'
  | 'x.five-devices'
  | 'x.new-phone'
  | 'x.both-there'
  | 'x.neither'
  | 'x.device-change'
  | 'x.done';

export type StepId = ManualStepId | OwnStepId;

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
  /** The number that was there before the move goes too. */
  | 'number-goes'
  /** Takes back that the order is the other one. */
  | 'manual-order'
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
 * notification comes, the number was wrong, another QR code is wanted, the wait is over; and that a press was made
 * whose result has not shown yet.
 */
export type Moment =
  | 'no-code'
  | 'no-call'
  | 'no-push'
  | 'wrong-number'
  | 'new-code'
  | 'waited'
  | 'tried:add'
  | 'tried:delete';

/** A thing on the page that a step can point at. */
export type LandmarkId =
  | 'nav.security-info'
  | 'nav.menu'
  | 'list.add'
  | 'row.delete'
  | 'confirm.ok'
  | 'picker.list'
  | 'picker.phone'
  | 'picker.authenticator'
  | 'picker.add'
  | 'picker.more'
  | 'phone.country'
  | 'phone.country-option'
  | 'phone.number'
  | 'phone.call'
  | 'phone.text'
  | 'phone.code'
  | 'phone.resend'
  | 'captcha.field'
  | 'app.pair-link'
  | 'wizard.next'
  | 'wizard.back'
  | 'dialog.cancel'
  | 'register.other';

/** What a step points at: a landmark, for a row's button with the row it means. */
export interface Target {
  readonly landmark: LandmarkId;
  readonly row?: string | undefined;
}

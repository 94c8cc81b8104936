/**
 * The words of the flow (each with one meaning). No DOM, no browser, no texts: only what is known and what follows.
 */

import type { ManualStepId } from './manual-step';

export type { Answer, Moment } from './answers';
export type { ManualStepId } from './manual-step';

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
  | 'x.register-done'
  | 'x.throttled'
  | 'x.captcha'
  | 'x.warn'
  | 'x.which-row'
  | 'x.default'
  | 'x.idle'
  | 'x.totp'
  | 'x.app-again'
  | 'x.whose-app'
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
  | 'register.other'
  | 'default.change'
  | 'default.list'
  | 'default.phone'
  | 'default.authenticator'
  | 'default.confirm';

/** What a step points at: a landmark, for a row's button with the row it means. */
export interface Target {
  readonly landmark: LandmarkId;
  readonly row?: string | undefined;
}

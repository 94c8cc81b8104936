import type { MethodKind } from '../../flow/types';
import type { Problem } from '../../flow/view';

/**
 * The page's words that we know how to look for. A `*` in a word stands for what changes (a number, a name). Those of a
 * problem are fragments: they are looked for anywhere in a message.
 */
export type WordKey =
  | 'securityInfo'
  | 'menu'
  | 'addSignInMethod'
  | 'pickerTitle'
  | 'pickerList'
  | 'showMore'
  | 'add'
  | 'cancel'
  | 'close'
  | 'delete'
  | 'change'
  | 'confirm'
  | 'next'
  | 'back'
  | 'deleteConfirmText'
  | 'deleteAuthenticatorTitle'
  | 'deletePhoneTitle'
  | 'deleteOtherTitle'
  | 'phoneTitle'
  | 'whatPhoneNumber'
  | 'country'
  | 'number'
  | 'callMe'
  | 'textMe'
  | 'callingNow'
  | 'codeSent'
  | 'enterCode'
  | 'resendCode'
  | 'captcha'
  | 'captchaField'
  | 'otherApp'
  | 'phoneRegistered'
  | 'appInstall'
  | 'appSetup'
  | 'appQr'
  | 'cantScan'
  | 'pairByLink'
  | 'appPair'
  | 'appTry'
  | 'appApproved'
  | 'chooseDefault'
  | 'defaultLine'
  | 'signOutEverywhere'
  | 'otherWay'
  | 'registerDone'
  | `problem.${Exclude<Problem, 'other'>}`
  | `method.${MethodKind}`;

/** Texts of one key, as a page gets them: without their sources. */
interface KnownTexts {
  readonly key: WordKey;
  readonly texts: readonly string[];
  /** Translated by a machine or assumed; the others were seen on the page or stand in Microsoft's own documents. */
  readonly weak?: true;
}

/** The words of one language. A key without an entry is not known in this language, and nothing is guessed. */
export type Wording = readonly KnownTexts[];

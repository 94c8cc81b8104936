import type { TFunction } from 'i18next';
import type { Order, Phase, Route, Setup } from '../../flow/types';

/** The texts of the practice, in the person's language. */
export type PracticeT = TFunction<'practice'>;

/** The guide's texts, by their path. */
export type GuideT = (key: string) => string;

/** The languages in which the exercise page is there: those in which the real one's words are all known. */
export type PageLang = 'ja' | 'en';

/** What is practised. */
export interface Plan {
  readonly route: Route;
  readonly setup: Setup;
  readonly order: Order;
  /** One phase alone; undefined for the whole move. */
  readonly phase: Phase | undefined;
}

/** A second factor that the practice account can have. */
export type Held = 'old-app' | 'number' | 'new-app';

/** What the exercise page shows: the list alone, or which dialog over it. */
export type At =
  | 'list'
  | 'delete'
  | 'picker'
  | 'other'
  | 'number'
  | 'call'
  | 'code'
  | 'number-there'
  | 'install'
  | 'setup'
  | 'qr'
  | 'link'
  | 'match'
  | 'app-there';

/** The account of the practice, which is nobody's and nowhere kept. */
export interface Account {
  readonly plan: Plan;
  readonly held: readonly Held[];
  /** The new phone is here. */
  readonly isChanged: boolean;
  readonly at: At;
  /** Which one the open dialog would delete. */
  readonly deleting: Held | undefined;
  /** The country chosen for the number, by its code. */
  readonly country: string;
  readonly way: Route;
  /** The link to the app was pressed. */
  readonly isLinked: boolean;
  /** The app has taken the QR code or the link. */
  readonly isPaired: boolean;
  /** What was given last was refused. */
  readonly isRefused: boolean;
  /** Presses that were not the awaited ones, for tests. */
  readonly strays: readonly string[];
}

/** What can be pressed: on the exercise page, on the practice phone, and (`changed`) above them. */
export type Press =
  | { readonly on: 'delete'; readonly of: Held }
  | { readonly on: 'pick'; readonly what: 'phone' | 'authenticator' | 'other' }
  | { readonly on: 'country'; readonly is: string }
  | { readonly on: 'way'; readonly is: Route }
  /** `right`: what was typed is there, and is what was asked for. */
  | { readonly on: 'next' | 'approve'; readonly right: boolean }
  | {
      readonly on:
        | ('confirm' | 'cancel' | 'add' | 'back' | 'resend' | 'link')
        | ('answer' | 'pair' | 'changed');
    };

/** Words of the real page that the exercise page needs, by their keys in `page/wording`. */
export type Label =
  | ('securityInfo' | 'addSignInMethod' | 'delete' | 'confirm' | 'cancel' | 'close' | 'next')
  | ('back' | 'pickerTitle' | 'method.authenticator' | 'method.phone' | 'method.email')
  | ('method.password' | 'deleteAuthenticatorTitle' | 'deletePhoneTitle' | 'deleteConfirmText')
  | ('phoneTitle' | 'whatPhoneNumber' | 'country' | 'number' | 'callMe' | 'textMe')
  | ('callingNow' | 'codeSent' | 'enterCode' | 'resendCode' | 'phoneRegistered' | 'appInstall')
  | ('appSetup' | 'appQr' | 'appPair' | 'pairByLink' | 'appTry' | 'appApproved');

/** The page's word for it; `nth`: the next best known one. */
export type Labels = (key: Label, nth?: number) => string;

/** What each part of the exercise page is given. */
export interface ExerciseProps {
  /** Our own words beside the page's, and their language. */
  readonly t: PracticeT;
  readonly guide: GuideT;
  readonly lang: string;
  readonly label: Labels;
  readonly pageLang: PageLang;
  readonly account: Account;
  readonly onPress: (press: Press) => void;
}

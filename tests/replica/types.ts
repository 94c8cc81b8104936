import type { Bumps } from './bumps.ts';
import type { Variants } from './variants.ts';

/** The page's own words exist in these languages: of all but the first two, those on the way of a move. */
export type Lang =
  | ('en' | 'ja')
  | ('ar' | 'cs' | 'da' | 'de' | 'es' | 'fi' | 'fr' | 'hu' | 'it' | 'ko' | 'nb' | 'nl' | 'pl')
  | ('pt-BR' | 'pt-PT' | 'ru' | 'sv' | 'tr' | 'zh-Hans' | 'zh-Hant');

/** What a row of the list can be. `certificate` stands for a kind nobody has seen. */
export type MethodType =
  | 'authenticator'
  | 'totp'
  | 'phone'
  | 'alternatePhone'
  | 'officePhone'
  | 'passkey'
  | 'passkeyInAuthenticator'
  | 'securityKey'
  | 'hardwareToken'
  | 'email'
  | 'securityQuestions'
  | 'appPassword'
  | 'temporaryAccessPass'
  | 'password'
  | 'certificate';

/** Kinds that can be the default method, as its dialog offers them. */
export const defaultKinds: ReadonlySet<MethodType> = new Set<MethodType>([
  ...(['authenticator', 'totp', 'phone', 'alternatePhone', 'officePhone'] as const),
]);

/** A method as a scenario writes it; `value` is the device name, the number or the address. */
export interface MethodSpec {
  type: MethodType;
  value?: string;
}

/** A method of the account; `id` never comes back after a deletion. */
export interface Method extends MethodSpec {
  id: string;
}

export interface AccountState {
  name: string;
  mail: string;
  methods: Method[];
  /** The id of the default method, or null when none is left that could be it. */
  defaultMethod: string | null;
}

/** Pages that are not the list; see the README. */
export type Odd = 'blank' | 'error' | 'unknownDialog' | 'spinner';

/** What the server waits before it answers, in ms. */
export type Operation = 'list' | 'initialize' | 'new' | 'verify' | 'delete' | 'setDefault';
export type Latency = number | ({ other?: number } & Partial<Record<Operation, number>>);

/** Words of the page under their key in `page/strings`, and test ids of tiles under theirs, that are others than known. */
export interface Changed {
  words?: Readonly<Record<string, string>>;
  tiles?: Readonly<Record<string, string>>;
}

export interface Scenario {
  picker: 'dropdown' | 'tiles';
  wizard: 'old' | 'reskin';
  lang: Lang;
  /** QR code or pairing link; without it the page decides by the width and the user agent. */
  setup?: 'qr' | 'link';
  methods: MethodSpec[];
  account?: { name: string; mail: string };
  variants?: Partial<Variants>;
  latency?: Latency;
  defaultLine?: 'old' | 'new';
  odd?: Odd;
  /** What Microsoft changed overnight. */
  changed?: Changed;
  /** What goes wrong; `patch({ bumps })` adds to it in the middle of a story. */
  bumps?: Bumps;
  /** How the page may be kept; some browsers keep a `no-store` page out of their back/forward cache. */
  cache?: 'no-store' | 'no-cache';
}

/** What the page fetches before it draws itself. */
export interface PageConfig {
  picker: Scenario['picker'];
  wizard: Scenario['wizard'];
  lang: Lang;
  setup: 'qr' | 'link' | null;
  account: { name: string; mail: string };
  variants: Variants;
  defaultLine: 'old' | 'new';
  odd: Odd | null;
  changed: Changed;
  bumps: Bumps;
  /** Counts the loads of the page. */
  load: number;
}

/** One press of the person, named by the page's own component. */
export interface Press {
  seq: number;
  id: string;
  /** What the page showed: `list`, `confirm`, `picker`, `phone.number`, `app.qr`, … */
  step: string;
  kind: 'click' | 'input' | 'change';
  disabled: boolean;
  /** The step was waiting for the server. */
  busy: boolean;
  /** The error that the step showed, by the key of its words. */
  problem: string | null;
  /** Counts the loads of the page. */
  load: number;
}

/** Type numbers of the API, as the real one counts them. */
export const apiType = { app: 2, totp: 3, call: 5, sms: 6 } as const;

/** States of a verification, as the real API numbers them. */
export const verification = {
  pending: 1,
  verified: 2,
  failed: 3,
  systemError: 4,
  activationPending: 5,
  expired: 8,
  throttled: 9,
  captchaRequired: 10,
} as const;

/** Error codes of the API that the replica uses, as the real one numbers them. */
export const errorCode = {
  none: 0,
  mfaRequired: 6,
  expired: 8,
  throttled: 19,
  verificationFailed: 24,
  sessionTimedOut: 25,
  requestTimedOut: 27,
  captchaRequired: 28,
  badPhoneNumber: 29,
  denied: 31,
  otherDefaultAvailable: 34,
  limitReached: 36,
} as const;

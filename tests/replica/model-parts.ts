import type { Method, MethodSpec } from './types.ts';

/** At most so many of a kind, as the real service allows. */
export const limits: Partial<Record<Method['type'], number>> = {
  authenticator: 5,
  phone: 1,
  alternatePhone: 1,
  officePhone: 1,
  password: 1,
};

/** Kinds that cannot be the default method. */
export const neverDefault = new Set<Method['type']>(['password', 'email', 'securityQuestions']);

/** Kinds that a sign-in takes for a second factor. */
export const secondFactors = new Set<Method['type']>([
  ...(['authenticator', 'totp', 'phone', 'alternatePhone', 'officePhone'] as const),
  ...(['passkey', 'passkeyInAuthenticator', 'securityKey', 'hardwareToken'] as const),
]);

/** A registration that waits for the person's proof. */
export interface Pending {
  context: string;
  kind: 'call' | 'sms' | 'push';
  method: MethodSpec;
  /** The SMS code, or the number to enter in the app. */
  secret: string;
  state: number;
  error: number;
  mistakes: number;
  /** The page has heard of the success, so the method is in the list. */
  registered: boolean;
  /** It reaches the person's phone. */
  delivered: boolean;
}

/** A QR code or pairing link that is shown, and the phone that has taken it. */
export interface AppSession {
  id: string;
  linkPressed: boolean;
  device: string | null;
}

export interface Answer {
  state: number;
  error: number;
  context?: string;
  entropy?: string;
}

export interface NewRequest {
  type: number;
  phoneNumber?: string;
  countryCode?: string;
  kind?: 'phone' | 'alternatePhone' | 'officePhone';
  session?: string;
  replaces?: string;
}

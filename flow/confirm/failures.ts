/** Why Microsoft did not confirm. Each has a sentence of its own; none stops the move. */
const FAILURES = [
  'permission',
  'closed',
  'declined',
  'consent',
  'redirect',
  'registration',
  'blocked',
  'sign-in',
  'untrusted',
  'other-account',
  'network',
  'time-out',
  'unauthorized',
  'forbidden',
  'challenge',
  'throttled',
  'server',
  'proxy',
  'unexpected',
] as const;

export type FailureKind = (typeof FAILURES)[number];

/** Those that only IT can mend, or that IT should hear of: what to check is said beside. */
const FOR_IT = [
  'closed',
  'consent',
  'redirect',
  'registration',
  'blocked',
  'sign-in',
  'unauthorized',
  'forbidden',
  'challenge',
  'proxy',
  'unexpected',
] as const satisfies readonly FailureKind[];

export type ForIt = (typeof FOR_IT)[number];

/** What IT should look at; undefined where there is nothing for them. */
export function forItOf(kind: FailureKind): ForIt | undefined {
  return FOR_IT.find((one) => one === kind);
}

export interface Failure {
  readonly kind: FailureKind;
  /** Microsoft's number for it, or the status of HTTP: `AADSTS50011`, `HTTP 503`. Never words from outside. */
  readonly code?: string | undefined;
  /** So many seconds Microsoft wants to be left alone. */
  readonly seconds?: number | undefined;
}

/** Entra's numbers: https://learn.microsoft.com/entra/identity-platform/reference-error-codes (2026-11). */
const BY_NUMBER: Readonly<Record<string, FailureKind>> = {
  '65004': 'declined',
  '65001': 'consent',
  '90094': 'consent',
  '90095': 'consent',
  '50011': 'redirect',
  '500113': 'redirect',
  '9002326': 'redirect',
  '9002327': 'redirect',
  '700016': 'registration',
  '70001': 'registration',
  '90002': 'registration',
  '900023': 'registration',
  '650053': 'registration',
  '70011': 'registration',
  '50105': 'blocked',
  '53000': 'blocked',
  '53001': 'blocked',
  '53003': 'blocked',
  '530003': 'blocked',
  '50076': 'challenge',
  '50079': 'challenge',
};

/** OAuth's own words, where there is no number: https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2.1 */
const BY_WORD: Readonly<Record<string, FailureKind>> = {
  access_denied: 'declined',
  consent_required: 'consent',
  unauthorized_client: 'registration',
  invalid_client: 'registration',
  invalid_scope: 'registration',
  interaction_required: 'challenge',
  temporarily_unavailable: 'server',
  server_error: 'server',
};

/** What a refusal of the sign-in means. `description`: searched for Entra's number, and not kept. */
export function failureOfSignIn(error: string, description = ''): Failure {
  const [code, number = ''] = /AADSTS(\d{4,8})/.exec(description) ?? [];
  return { kind: BY_NUMBER[number] ?? BY_WORD[error] ?? 'sign-in', code };
}

/** Graph's answer to a question, as far as it tells good from bad. */
export interface Answer {
  readonly status: number;
  /** It is JSON; what a proxy puts in between is a page. */
  readonly isJson: boolean;
  readonly retryAfter?: string | null | undefined;
  /** The header in which a new sign-in can be asked for. */
  readonly authenticate?: string | null | undefined;
}

/** What is wrong with an answer; undefined: nothing. */
export function failureOfAnswer({ status, isJson, retryAfter }: Answer): Failure | undefined {
  const code = `HTTP ${status}`;
  if (status === 429) return { kind: 'throttled', code, seconds: secondsIn(retryAfter) };
  if (!isJson) return { kind: 'proxy', code };
  if (status === 401) return { kind: 'unauthorized', code };
  if (status === 403) return { kind: 'forbidden', code };
  if (status >= 500) return { kind: 'server', code };
  return status === 200 ? undefined : { kind: 'unexpected', code };
}

function secondsIn(retryAfter: string | null | undefined): number | undefined {
  return /^\d{1,5}$/.test(retryAfter ?? '') ? Number(retryAfter) : undefined;
}

/**
 * With this, Entra asks for a second factor anew; for reads of a session older than ten minutes Graph may want it
 * (https://learn.microsoft.com/graph/api/resources/authenticationmethods-overview, 2026-11).
 */
const FRESH = '{"access_token":{"amr":{"essential":true,"values":["ngcmfa"]}}}';

/**
 * The claims with which one more sign-in may help: those that the answer names, else of a 403 a fresh second factor.
 * `decode`: from base 64. https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function claimsFor(
  { status, authenticate }: Answer,
  decode: (text: string) => string,
): string | undefined {
  const [, encoded] = /\bclaims="([\w+/=-]+)"/.exec(authenticate ?? '') ?? [];
  if ((status === 401 || status === 403) && encoded !== undefined) {
    try {
      const claims = decode(encoded.replaceAll('-', '+').replaceAll('_', '/'));
      if (typeof JSON.parse(claims) === 'object') return claims;
    } catch {
      // Damaged: as if there were none.
    }
  }
  return status === 403 ? FRESH : undefined;
}

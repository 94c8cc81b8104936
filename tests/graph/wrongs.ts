import type { FailureKind } from '../../flow/confirm/failures.ts';
import type { GraphFails, World } from './world.ts';

/** What the stand-in does otherwise than usual. */
type Wrong = Pick<Partial<World>, 'signIn' | 'consents' | 'client'>;

/** What can go wrong with the sign-in: its name, the sentence, and what else is said. */
export const SIGN_INS: readonly (readonly [string, FailureKind, Wrong, ...string[]])[] = [
  ...refusals([
    ['declined', 'access_denied', 'AADSTS65004: User declined to consent'],
    ['consent', 'consent_required', 'AADSTS65001: No consent'],
    ['consent', 'access_denied', 'AADSTS90094: Admin consent is required'],
    ['redirect', 'invalid_request', 'AADSTS500113: No reply address is registered'],
    ['registration', 'unauthorized_client', 'AADSTS700016: Application not found'],
    ['blocked', 'access_denied', 'AADSTS53003: Blocked by Conditional Access'],
    ['sign-in', 'unknown_error', 'AADSTS1234567: Never heard of'],
  ]),
  ['another state', 'untrusted', { signIn: { otherState: true } }],
  ['another nonce', 'untrusted', { signIn: { otherNonce: true } }],
  ['another tenant', 'untrusted', { signIn: { otherTenant: crypto.randomUUID() } }],
  ['a page of the network for the token', 'proxy', { signIn: { tokenFails: 'html' } }, 'HTTP 200'],
  ['a broken token endpoint', 'server', { signIn: { tokenFails: 'server' } }, 'HTTP 503'],
  ['no sign-in page', 'network', { signIn: { drops: true } }],
  ['consent to no scope', 'forbidden', { consents: [] }, 'HTTP 403'],
];

function refusals(
  all: readonly (readonly [FailureKind, string, string])[],
): (readonly [string, FailureKind, Wrong, string])[] {
  return all.map(([kind, error, description]) => {
    const [number = ''] = description.split(':');
    return [`refused with ${number}`, kind, { signIn: { refuses: [error, description] } }, number];
  });
}

/** And with Graph's answers. */
export const ANSWERS: readonly (readonly [GraphFails, FailureKind, ...string[]])[] = [
  ['unauthorized', 'unauthorized', 'HTTP 401'],
  ['challenge', 'challenge', 'HTTP 401'],
  ['forbidden', 'forbidden', 'HTTP 403'],
  ['throttled', 'throttled', 'Wait 17 seconds.', 'HTTP 429'],
  ['server', 'server', 'HTTP 503'],
  ['html', 'proxy', 'HTTP 503'],
  ['drops', 'network'],
  ['nonsense', 'unexpected'],
];

import * as oauth from 'oauth4webapi';
import { browser } from 'wxt/browser';
import { type Failure, failureOfAnswer, failureOfSignIn } from '../../flow/confirm/failures';
import type { GraphPolicy } from '../policy-values';
import { fetchInTime, Trouble } from './trouble';

/** A sign-in that succeeded. */
export interface SignedIn {
  readonly token: string;
  /** Ms on this browser's clock. */
  readonly until: number;
  /** Who: the same for every sign-in of this account at this app registration, and of no meaning elsewhere. */
  readonly subject: string;
}

const LOGIN = 'https://login.microsoftonline.com';
const GRAPH = 'https://graph.microsoft.com';

/** The least that answers what is asked; no `profile` (it hands over the name), no `offline_access`. */
export function scopesOf({ phones, classicScope }: GraphPolicy): readonly string[] {
  if (classicScope) return [`${GRAPH}/UserAuthenticationMethod.Read`];
  const phone = phones ? [`${GRAPH}/UserAuthMethod-Phone.Read`] : [];
  return [`${GRAPH}/UserAuthMethod-MicrosoftAuthApp.Read`, ...phone];
}

/** The address to which Microsoft sends the person back; it has to be registered, to the letter. */
export function redirectAddress(): string {
  return browser.identity?.getRedirectURL() ?? '';
}

/**
 * Signs the person in at their organisation's tenant, in a window of the browser's. `claims`: what the last answer asked
 * for. The endpoints are written out and not discovered: one host and one request less. Throws `Trouble`.
 */
export async function signIn(policy: GraphPolicy, claims?: string): Promise<SignedIn> {
  const { tenant, client } = policy;
  const server: oauth.AuthorizationServer = {
    issuer: `${LOGIN}/${tenant}/v2.0`,
    authorization_endpoint: `${LOGIN}/${tenant}/oauth2/v2.0/authorize`,
    token_endpoint: `${LOGIN}/${tenant}/oauth2/v2.0/token`,
  };
  const app: oauth.Client = { client_id: client };
  const redirect = redirectAddress();
  const [state, nonce] = [oauth.generateRandomState(), oauth.generateRandomNonce()];
  const verifier = oauth.generateRandomCodeVerifier();
  const address = new URL(`${LOGIN}/${tenant}/oauth2/v2.0/authorize`);
  address.search = new URLSearchParams({
    client_id: client,
    response_type: 'code',
    response_mode: 'query',
    redirect_uri: redirect,
    scope: ['openid', ...scopesOf(policy)].join(' '),
    ...{ state, nonce },
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(claims !== undefined && { claims }),
  }).toString();
  const back = await askPerson(address.href);
  try {
    const parameters = oauth.validateAuthResponse(server, app, new URL(back), state);
    const answer = await oauth.authorizationCodeGrantRequest(
      ...([server, app, oauth.None(), parameters, redirect, verifier] as const),
      { [oauth.customFetch]: fetchInTime },
    );
    refuseNonsense(answer);
    const got = await oauth.processAuthorizationCodeResponse(server, app, answer, {
      expectedNonce: nonce,
      requireIdToken: true,
    });
    const who = oauth.getValidatedIdTokenClaims(got);
    // The issuer has the tenant in it and was compared; a `tid` beside it must not say otherwise.
    if (who === undefined || (who.tid !== undefined && who.tid !== tenant))
      throw new Trouble({ kind: 'untrusted' });
    const until = Date.now() + (got.expires_in ?? 0) * 1000;
    return { token: got.access_token, until, subject: who.sub };
  } catch (error) {
    throw error instanceof Trouble ? error : new Trouble(failureOf(error));
  }
}

/** The address that came back, with the code in it. */
async function askPerson(url: string): Promise<string> {
  try {
    const back = await browser.identity.launchWebAuthFlow({ url, interactive: true });
    if (back !== undefined) return back;
  } catch (error) {
    // The browsers' own words: "Authorization page could not be loaded." (Chromium); all else is the closed window.
    const isLost = error instanceof Error && /could not be loaded|network/i.test(error.message);
    throw new Trouble({ kind: isLost ? 'network' : 'closed' });
  }
  throw new Trouble({ kind: 'closed' });
}

/** What did not come from Entra, or came because it cannot answer now. Refusals are read by the library. */
function refuseNonsense({ status, headers }: Response): void {
  const isJson = /\bjson\b/.test(headers.get('content-type') ?? '');
  const failure = failureOfAnswer({ status, isJson, retryAfter: headers.get('retry-after') });
  if (failure !== undefined && ['proxy', 'throttled', 'server'].includes(failure.kind))
    throw new Trouble(failure);
}

function failureOf(error: unknown): Failure {
  if (error instanceof oauth.AuthorizationResponseError || error instanceof oauth.ResponseBodyError)
    return failureOfSignIn(error.error, error.error_description);
  // Another state, nonce, issuer or form than was asked for.
  return { kind: 'untrusted' };
}

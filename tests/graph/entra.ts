import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { PLANTED } from './account.ts';
import type { World } from './world.ts';

/** A code that was given out, and what it belongs to. */
interface Grant {
  readonly redirect: string;
  readonly challenge: string;
  readonly nonce: string;
  readonly scopes: readonly string[];
  readonly claims: string | undefined;
}

/** A token that was given out: to whom, for what, and with which claims asked for. */
export interface Token {
  readonly subject: string;
  readonly scopes: readonly string[];
  readonly claims: string | undefined;
}

export interface Entra {
  authorize(url: URL, response: ServerResponse): unknown;
  token(request: IncomingMessage, body: URLSearchParams, response: ServerResponse): unknown;
  readonly tokens: ReadonlyMap<string, Token>;
}

/** The sign-in of one tenant, as far as Microsoft documents it; what is wrong is refused with Entra's own numbers. */
export function createEntra(world: () => World): Entra {
  const codes = new Map<string, Grant>();
  const tokens = new Map<string, Token>();

  return {
    tokens,
    authorize(url, response) {
      const { client, redirects, signIn, tenant } = world();
      const given = (name: string): string => url.searchParams.get(name) ?? '';
      if (signIn.drops) return response.destroy();
      const redirect = given('redirect_uri');
      if (url.pathname.split('/')[1] !== tenant) return page(response, 'AADSTS90002');
      if (given('client_id') !== client) return page(response, 'AADSTS700016');
      // Where the address is not registered, to the letter, nobody is sent back.
      if (!redirects.includes(redirect)) return page(response, 'AADSTS50011');
      const asked = ['response_type', 'code_challenge_method', 'response_mode'].map(given);
      const isPkce = asked.join() === 'code,S256,query' && given('code_challenge').length === 43;
      if (!isPkce || given('state') === '') return page(response, 'AADSTS900144');
      const back = (answer: Record<string, string>): string => {
        const state = signIn.otherState ? 'another' : given('state');
        return `${redirect}?${new URLSearchParams({ ...answer, state })}`;
      };
      if (signIn.refuses !== undefined) {
        const [error, description] = signIn.refuses;
        const refusal = back({ error, error_description: `${description}: ${PLANTED.mail}` });
        return send(response, 302, { location: refusal });
      }
      const code = `0.${randomUUID()}`;
      codes.set(code, {
        redirect,
        challenge: given('code_challenge'),
        nonce: signIn.otherNonce ? 'another' : given('nonce'),
        scopes: given('scope').split(' '),
        claims: url.searchParams.get('claims') ?? undefined,
      });
      const next = back({ code, session_state: randomUUID() });
      if (!signIn.hasPage) return send(response, 302, { location: next });
      return page(response, PLANTED.mail, `<a id="sign-in" href="${next}">Sign in</a>`);
    },
    token({ headers }, body, response) {
      const { client, tenant, account, signIn } = world();
      const cors = { 'access-control-allow-origin': headers.origin ?? '' };
      const refuse = (error: string, description: string) =>
        send(response, 400, cors, { error, error_description: description });
      if (signIn.tokenFails === 'html')
        return page(response, 'Please log in to this network', '', 200);
      if (signIn.tokenFails === 'server')
        return send(response, 503, cors, { error: 'temporarily_unavailable' });
      const grant = codes.get(body.get('code') ?? '');
      codes.delete(body.get('code') ?? '');
      if (headers.origin === undefined)
        return refuse(
          'invalid_request',
          "AADSTS9002327: Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
        );
      if (body.get('client_id') !== client)
        return refuse('unauthorized_client', 'AADSTS700016: Application not found.');
      if (grant === undefined || body.get('grant_type') !== 'authorization_code')
        return refuse('invalid_grant', 'AADSTS70008: The provided authorization code has expired.');
      if (body.get('redirect_uri') !== grant.redirect)
        return refuse('invalid_grant', 'AADSTS500112: The reply address does not match.');
      const hash = createHash('sha256').update(body.get('code_verifier') ?? '');
      if (hash.digest('base64url') !== grant.challenge)
        return refuse('invalid_grant', 'AADSTS501481: The Code_Verifier does not match.');
      const token = `planted-token-${randomUUID()}`;
      tokens.set(token, { subject: account.subject, ...grant });
      const now = Math.floor(Date.now() / 1000);
      return send(response, 200, cors, {
        token_type: 'Bearer',
        scope: grant.scopes.join(' '),
        expires_in: 3599,
        access_token: token,
        id_token: idToken({
          iss: `https://login.microsoftonline.com/${signIn.otherTenant ?? tenant}/v2.0`,
          aud: client,
          sub: account.subject,
          nonce: grant.nonce,
          ...{ iat: now, nbf: now, exp: now + 3600, ver: '2.0' },
        }),
      });
    },
  };
}

/** Not signed: what comes straight from the token endpoint over TLS need not be verified (OpenID Connect Core 3.1.3.7). */
function idToken(claims: Readonly<Record<string, unknown>>): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ typ: 'JWT', alg: 'RS256', kid: 'k' })}.${part(claims)}.${part('signature')}`;
}

/** A page of Microsoft's, or of whoever answers in its place. */
export function page(
  response: ServerResponse,
  text: string,
  more = '',
  status = 200,
): ServerResponse {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  return response.end(`<!doctype html><title>Sign in</title><p>${text}</p>${more}`);
}

/** Ends an answer; with a body it is JSON. */
export function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  body?: unknown,
): ServerResponse {
  const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(status, { ...type, ...headers });
  return response.end(body === undefined ? undefined : JSON.stringify(body));
}

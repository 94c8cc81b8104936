import { createHash, randomUUID } from 'node:crypto';
import { request as ask } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type StandIn, startStandIn } from './stand-in.ts';
import { CLIENT, TENANT } from './world.ts';

const LOGIN = 'login.microsoftonline.com';
const GRAPH = 'graph.microsoft.com';
const ORIGIN = 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
const REDIRECT = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/';
const APP_SCOPE = `https://${GRAPH}/UserAuthMethod-MicrosoftAuthApp.Read`;
const VERIFIER = 'v'.repeat(43);

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.close());
beforeEach(() => standIn.set({ redirects: [REDIRECT] }));

interface Reply {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  text: string;
}

/** One request over TLS, the certificate checked, to a host that is really the stand-in. */
function send(
  host: string,
  path: string,
  more: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: standIn.port, servername: host, ca: standIn.cert };
    const { method = 'GET', headers = {}, body } = more;
    const request = ask({ ...options, path, method, headers: { host, ...headers } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

const challenge = createHash('sha256').update(VERIFIER).digest('base64url');

/** Signs in up to the code; `otherwise`: parameters that differ. */
function authorize(otherwise: Record<string, string> = {}): Promise<Reply> {
  const parameters = new URLSearchParams({
    ...{ client_id: CLIENT, response_type: 'code', response_mode: 'query' },
    ...{ redirect_uri: REDIRECT, scope: `openid ${APP_SCOPE}`, state: 's', nonce: 'n' },
    ...{ code_challenge: challenge, code_challenge_method: 'S256' },
    ...otherwise,
  });
  return send(LOGIN, `/${TENANT}/oauth2/v2.0/authorize?${parameters}`);
}

async function newCode(): Promise<string> {
  const { headers } = await authorize();
  return new URL(String(headers.location)).searchParams.get('code') ?? '';
}

/** Redeems a code; `otherwise`: what differs of the form, `origin`: where it comes from. */
async function redeem(otherwise: Record<string, string> = {}, origin: string | null = ORIGIN) {
  const form = new URLSearchParams({
    ...{ grant_type: 'authorization_code', client_id: CLIENT, redirect_uri: REDIRECT },
    ...{ code: await newCode(), code_verifier: VERIFIER, ...otherwise },
  });
  const reply = await send(LOGIN, `/${TENANT}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: origin === null ? {} : { origin },
    body: form.toString(),
  });
  return { ...reply, json: JSON.parse(reply.text) };
}

const read = (list: string, token: string) =>
  send(GRAPH, `/v1.0/me/authentication/${list}`, {
    headers: { authorization: `Bearer ${token}`, origin: ORIGIN },
  });

describe('the sign-in', () => {
  test('sends the person back with a code and the state', async () => {
    const { status, headers } = await authorize();
    const back = new URL(String(headers.location));
    expect(status).toBe(302);
    expect(back.origin + back.pathname).toBe(REDIRECT);
    expect(back.searchParams.get('state')).toBe('s');
    expect(back.searchParams.get('code')).toMatch(/^0\./);
  });

  test.each([
    ['another address', { redirect_uri: REDIRECT.slice(0, -1) }, 'AADSTS50011'],
    ['another app', { client_id: randomUUID() }, 'AADSTS700016'],
    ['no proof of possession', { code_challenge: '' }, 'AADSTS900144'],
    ['no state', { state: '' }, 'AADSTS900144'],
  ])('sends nobody back with %s', async (_, otherwise, number) => {
    const { status, headers, text } = await authorize(otherwise);
    expect([status, headers.location]).toEqual([200, undefined]);
    expect(text).toContain(number);
  });
});

describe('the token', () => {
  test('is given for a code, with an id token of the tenant', async () => {
    const { status, json, headers } = await redeem();
    expect(status).toBe(200);
    expect(headers['access-control-allow-origin']).toBe(ORIGIN);
    const [, claims = ''] = String(json.id_token).split('.');
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
      ...{ iss: `https://${LOGIN}/${TENANT}/v2.0`, aud: CLIENT, nonce: 'n' },
    });
  });

  test.each([
    ['another verifier', { code_verifier: 'w'.repeat(43) }, 'AADSTS501481'],
    ['another address', { redirect_uri: `${REDIRECT}x` }, 'AADSTS500112'],
    ['another app', { client_id: randomUUID() }, 'AADSTS700016'],
    ['a code that nobody gave', { code: 'x' }, 'AADSTS70008'],
  ])('is refused with %s', async (_, otherwise, number) => {
    const { status, json } = await redeem(otherwise);
    expect(status).toBe(400);
    expect(json.error_description).toContain(number);
  });

  test('is refused without an Origin', async () => {
    const { status, json } = await redeem({}, null);
    expect(status).toBe(400);
    expect(json.error_description).toContain('AADSTS9002327');
  });

  test('is given once for a code', async () => {
    const code = await newCode();
    expect((await redeem({ code })).status).toBe(200);
    expect((await redeem({ code })).status).toBe(400);
  });
});

describe('Graph', () => {
  test('lets the browser ask beforehand', async () => {
    const { status, headers } = await send(GRAPH, '/v1.0/me/authentication/phoneMethods', {
      method: 'OPTIONS',
      headers: { origin: ORIGIN, 'access-control-request-headers': 'authorization' },
    });
    expect(status).toBe(200);
    expect(headers['access-control-allow-headers']).toBe('authorization');
  });

  test('answers the list that the scope allows, and no other', async () => {
    const { json } = await redeem();
    const apps = await read('microsoftAuthenticatorMethods', json.access_token);
    expect(JSON.parse(apps.text).value).toMatchObject(standIn.world().account.apps);
    expect((await read('phoneMethods', json.access_token)).status).toBe(403);
    expect((await read('methods', json.access_token)).status).toBe(403);
  });

  test('knows no other token', async () => {
    expect((await read('microsoftAuthenticatorMethods', 'made up')).status).toBe(401);
  });

  test('is behind as long as it is told to be', async () => {
    const { json } = await redeem();
    const { account } = standIn.world();
    standIn.set({
      account: { ...account, apps: [] },
      graph: { lag: { answers: 1, account } },
    });
    const count = async () =>
      JSON.parse((await read('microsoftAuthenticatorMethods', json.access_token)).text).value
        .length;
    expect([await count(), await count()]).toEqual([1, 0]);
  });
});

import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificateFor } from '../replica/certificate.ts';
import { listed } from './account.ts';
import { createEntra, page, send, type Token } from './entra.ts';
import { newWorld, type World } from './world.ts';

const LOGIN = 'login.microsoftonline.com';
const GRAPH = 'graph.microsoft.com';

/** A request that came, as far as it tells who was asked for what. */
export interface Asked {
  host: string;
  method: string;
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  query: URLSearchParams;
}

/** Microsoft's two hosts on this machine, as they are documented: https://learn.microsoft.com/entra, /graph (2026-11). */
export interface StandIn {
  port: number;
  /** Base64 SHA-256 of the certificate's key, for `--ignore-certificate-errors-spki-list`. */
  spki: string;
  cert: string;
  /** Begins anew, with this otherwise; what was asked is forgotten, tokens are not. */
  set(part?: Partial<World>): void;
  world(): World;
  /** What was asked since, to any host. */
  asked(): readonly Asked[];
  /** Every token that was given out. */
  tokens(): readonly string[];
  close(): Promise<void>;
}

/** Which scopes may read which list; the last is the classic one. */
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  microsoftAuthenticatorMethods: [
    'UserAuthMethod-MicrosoftAuthApp.Read',
    'UserAuthenticationMethod.Read',
  ],
  phoneMethods: ['UserAuthMethod-Phone.Read', 'UserAuthenticationMethod.Read'],
  methods: ['UserAuthenticationMethod.Read'],
};

export async function startStandIn(): Promise<StandIn> {
  const { key, cert, spki } = await certificateFor([LOGIN, GRAPH]);
  let world = newWorld();
  let asked: Asked[] = [];
  const entra = createEntra(() => world);

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const { method = '', headers } = request;
    const host = headers.host ?? '';
    const url = new URL(request.url ?? '/', `https://${host}`);
    const { pathname: path, searchParams: query } = url;
    asked.push({ ...{ host, method, path, query }, headers: { ...headers } });
    const body = await read(request);
    if (host === LOGIN && path.endsWith('/oauth2/v2.0/authorize'))
      return entra.authorize(url, response);
    if (host === LOGIN && path.endsWith('/oauth2/v2.0/token') && method === 'POST')
      return entra.token(request, new URLSearchParams(body), response);
    if (host === GRAPH) return answerGraph(request, path, response);
    return send(response, 404);
  }

  function answerGraph(request: IncomingMessage, path: string, response: ServerResponse) {
    const { headers, method } = request;
    const cors = {
      'access-control-allow-origin': headers.origin ?? '*',
      'access-control-allow-headers': 'authorization',
    };
    if (method === 'OPTIONS') return send(response, 200, cors);
    const token = entra.tokens.get((headers.authorization ?? '').replace(/^Bearer /, ''));
    const refuse = (status: number, code: string, more: Record<string, string> = {}) =>
      send(response, status, { ...cors, ...more }, { error: { code, message: code } });
    if (token === undefined) return refuse(401, 'InvalidAuthenticationToken');
    const { fails, untilClaims } = world.graph;
    if (fails !== undefined && !(untilClaims && token.claims !== undefined))
      return fail(fails, response, refuse, cors);
    const [, list = ''] = /^\/v1\.0\/me\/authentication\/(\w+)$/.exec(path) ?? [];
    if (!(list in SCOPES) || method !== 'GET') return refuse(404, 'Request_ResourceNotFound');
    if (!mayRead(list, token, world.consents)) return refuse(403, 'Authorization_RequestDenied');
    return send(response, 200, cors, listed(shown(), list));
  }

  /** The account as Graph knows it by now. */
  function shown() {
    const { lag } = world.graph;
    if (lag === undefined || lag.answers === 0) return world.account;
    lag.answers -= 1;
    return lag.account;
  }

  const server = createServer({ key, cert }, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    ...{ port, spki, cert },
    set(part = {}) {
      const { redirects } = world;
      world = { ...newWorld(), redirects, ...part };
      asked = [];
    },
    world: () => world,
    asked: () => asked,
    tokens: () => [...entra.tokens.keys()],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function mayRead(list: string, { scopes }: Token, consents: World['consents']): boolean {
  const given = scopes.map((scope) => scope.replace(`https://${GRAPH}/`, ''));
  const fitting = given.filter((scope) => SCOPES[list]?.includes(scope));
  return fitting.some((scope) => consents?.includes(scope) ?? true);
}

const CLAIMS = Buffer.from('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}');

function fail(
  how: NonNullable<World['graph']['fails']>,
  response: ServerResponse,
  refuse: (status: number, code: string, headers?: Record<string, string>) => ServerResponse,
  cors: Record<string, string>,
) {
  switch (how) {
    case 'unauthorized':
      return refuse(401, 'InvalidAuthenticationToken');
    case 'challenge':
      return refuse(401, 'InvalidAuthenticationToken', {
        'www-authenticate': `Bearer realm="", authorization_uri="https://${LOGIN}/common/oauth2/authorize", error="insufficient_claims", claims="${CLAIMS.toString('base64')}"`,
      });
    case 'forbidden':
      return refuse(403, 'accessDenied');
    case 'throttled':
      return refuse(429, 'TooManyRequests', { 'retry-after': '17' });
    case 'server':
      return refuse(503, 'serviceNotAvailable');
    case 'html':
      return page(response, 'Blocked by your network', '', 503);
    case 'nonsense':
      return send(response, 200, cors, { value: 'everything' });
    case 'drops':
      return response.destroy();
    case 'hangs':
      return response;
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

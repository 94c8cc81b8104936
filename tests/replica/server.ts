import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { apiRoute, latencyOf } from './api.ts';
import { createBumps } from './bumps.ts';
import { pageScript } from './bundle.ts';
import { certificateFor } from './certificate.ts';
import { contentSecurityPolicy, pageHtml } from './html.ts';
import { createJudge, type Judge, type Recorded } from './judge.ts';
import { createModel, type Phone } from './model.ts';
import { answerProofUp, answerSignIn, proofUpPath, signInHost } from './sign-in.ts';
import type { AccountState, PageConfig, Press, Scenario } from './types.ts';
import { defaultVariants } from './variants.ts';

export { g1, g2, g3 } from './scenarios.ts';

const host = 'mysignins.microsoft.com';

export interface Replica {
  port: number;
  /** Base64 SHA-256 of the certificate's key, for `--ignore-certificate-errors-spki-list`. */
  spki: string;
  origin: string;
  /** Takes another scenario: a new account, no presses. */
  set(scenario: Scenario): void;
  /**
   * Changes parts of the scenario; the account and the presses stay. Of `bumps`, what is not named stays too.
   * An open page hears of its new bumps with the next press or the next load.
   */
  patch(part: Partial<Omit<Scenario, 'methods' | 'account'>>): void;
  account(): AccountState;
  presses(): Press[];
  resetPresses(): void;
  phone: Phone;
  judge: Judge;
  close(): Promise<void>;
}

async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

/** Serves the replica on a free port of 127.0.0.1 and keeps the account. */
export async function startReplica(first: Scenario): Promise<Replica> {
  const [script, { key, cert, spki }] = await Promise.all([
    pageScript(),
    certificateFor([host, signInHost]),
  ]);
  const begin = (scenario: Scenario) => {
    const person = scenario.account ?? { name: 'Hanako Yamada', mail: 'hanako@contoso.example' };
    const bumps = createBumps(scenario.bumps);
    return { scenario, person, bumps, model: createModel(person, scenario.methods, bumps) };
  };
  let now = begin(first);
  let records: Recorded[] = [];
  let loads = 0;
  let seq = 0;
  const judge = createJudge(() => ({
    ...{ scenario: now.scenario, records },
    methods: now.model.account().methods,
  }));

  const config = (): PageConfig => {
    const { picker, wizard, lang, setup, variants, defaultLine, odd, changed = {} } = now.scenario;
    return {
      picker,
      wizard,
      lang,
      setup: setup ?? null,
      account: now.person,
      variants: { ...defaultVariants, ...variants },
      defaultLine: defaultLine ?? (wizard === 'old' && picker === 'dropdown' ? 'old' : 'new'),
      odd: odd ?? null,
      changed,
      bumps: now.bumps.now(),
      load: loads,
    };
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.headers.host === signInHost) {
      const { lang, wizard } = now.scenario;
      const mustRegister = now.model.mustRegister();
      return answerSignIn(request, response, { lang, wizard, bumps: now.bumps, mustRegister });
    }
    const path = new URL(request.url ?? '/', 'https://replica').pathname;
    const send = (type: string, body: string, status = 200): void => {
      response.writeHead(status, {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': contentSecurityPolicy,
        'cache-control': path.startsWith('/bundle/')
          ? 'max-age=31536000'
          : type === 'text/html'
            ? cache
            : 'no-store',
      });
      response.end(body);
    };
    const json = (value: unknown): void => send('application/json', JSON.stringify(value));
    const { lang, odd, latency, cache = 'no-store' } = now.scenario;

    if (path === `/bundle/${script.name}`) return send('text/javascript', script.source);
    if (path === '/__replica/config') {
      loads += 1;
      return json(config());
    }
    if (path === '/__replica/press') {
      const press = (await readJson(request)) as unknown as Press;
      const { methods } = now.model.account();
      seq += 1;
      const facts = { bumps: now.bumps.now(), ...now.model.facts() };
      records = [...records, { press: { ...press, seq }, methods, facts }];
      if (press.id === 'app.pairLink') now.model.pressLink();
      return json(now.bumps.now());
    }
    if (path === '/favicon.ico') return send('image/x-icon', '');
    const route = apiRoute(path);
    if (route) {
      const body = await readJson(request);
      const { model } = now;
      const wait = route.operation ? latencyOf(latency, route.operation) : 0;
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (route.operation === 'list' && now.bumps.take('failList')) {
        return send('text/plain', 'Internal Server Error', 500);
      }
      return json(route.answer(model, body, now.bumps));
    }
    if (path === proofUpPath) return answerProofUp(request, response, now.bumps);
    // The odd pages are instead of the list.
    if (path === '/register') return send('text/html', pageHtml(lang, script.name, undefined));
    if (/^\/(security-info\/?|[a-z-]*)$/.test(path)) {
      return send('text/html', pageHtml(lang, script.name, odd));
    }
    return send('text/plain', 'not found', 404);
  }

  const server = createServer({ key, cert }, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  const phoneNow = (): Phone => now.model.phone;
  return {
    port,
    spki,
    origin: `https://${host}`,
    set(scenario) {
      now = begin(scenario);
      records = [];
    },
    patch({ bumps, ...part }) {
      now.bumps.patch(bumps ?? {});
      now = { ...now, scenario: { ...now.scenario, ...part } };
    },
    account: () => now.model.account(),
    presses: () => records.map((record) => record.press),
    resetPresses() {
      records = [];
    },
    phone: {
      answerCall: (options) => phoneNow().answerCall(options),
      declineCall: () => phoneNow().declineCall(),
      latestSms: () => phoneNow().latestSms(),
      scanQr: (device) => phoneNow().scanQr(device),
      openPairingLink: (device) => phoneNow().openPairingLink(device),
      shownNumber: () => phoneNow().shownNumber(),
      enterNumber: (number) => phoneNow().enterNumber(number),
      deny: () => phoneNow().deny(),
      timeOut: () => phoneNow().timeOut(),
      captcha: () => phoneNow().captcha(),
    },
    judge,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

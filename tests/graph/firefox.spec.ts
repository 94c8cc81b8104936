import { createHash, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Progress } from '../../flow/progress.ts';
import enAll from '../../locales/en.json' with { type: 'json' };
import { Firefox, gecko } from '../harness/firefox/launch.ts';
import { FirefoxPolicies } from '../harness/firefox/policies.ts';
import type { Tab } from '../harness/firefox/tab.ts';
import { newProfile } from '../harness/launch.ts';
import { until } from '../harness/until.ts';
import { MOVES } from '../popup/moves.ts';
import { newAccount, PLANTED } from './account.ts';
import { type StandIn, startStandIn } from './stand-in.ts';
import { CLIENT, TENANT, type World } from './world.ts';
import { ANSWERS, SIGN_INS } from './wrongs.ts';

const en = enAll.confirm;

const LOGIN = 'https://login.microsoftonline.com/';
const hash = createHash('sha1').update(gecko).digest('hex');
const REDIRECT = `https://${hash}.extensions.allizom.org/`;

let standIn: StandIn;
let policies: FirefoxPolicies;
let firefox: Firefox;
let page: Tab;
const profile = newProfile();

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  standIn = await startStandIn();
  policies = new FirefoxPolicies({ graph: { tenant: TENANT, client: CLIENT, phones: true } });
  firefox = await Firefox.launch({
    replica: standIn,
    ...{ profile, program: policies.firefox },
    hosts: ['login.microsoftonline.com', 'graph.microsoft.com'],
    // The browser's own question stands outside of every page: it is answered before it is asked.
    prefs: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  page = await firefox.openOurs('confirm.html');
});

test.afterAll(async () => {
  await firefox.close();
  policies.remove();
  rmSync(profile, { recursive: true, force: true });
  await standIn.close();
});

/** Waits until the page has this. */
async function shows(selector: string): Promise<void> {
  const there = () => page.call((one: string) => document.querySelector(one) !== null, selector);
  const { met } = await until(there, Boolean, 15_000);
  if (met) return;
  const text = await page.call(() => document.body?.textContent, undefined);
  throw new Error(`no ${selector}, but: ${text}`);
}

const ask = async (): Promise<void> => {
  await shows('[data-action="ask"]');
  await page.press('[data-action="ask"]');
};

const told = (): Promise<string | null> =>
  page.call(() => document.querySelector('h2')?.textContent ?? null, undefined);

const verdicts = (): Promise<(string | null)[]> =>
  page.call(
    () =>
      [...document.querySelectorAll('[data-phase-item]')].map((one) =>
        one.getAttribute('data-verdict'),
      ),
    undefined,
  );

/** The Security info page has shown this of the move since; ours knows it. */
const put = async (move: Progress): Promise<void> => {
  await store(move);
  await open();
};

const open = async (): Promise<void> => {
  await page.goto(await page.evaluate('location.href'));
  await shows('[data-stage="ready"]');
};

const store = (move: Progress) =>
  page.evaluate(
    `browser.storage.local.set({ language: 'en', moves: ${JSON.stringify({ version: 2, moves: [move], last: move.id })} })`,
  );

const begin = async (move: Progress, part: Partial<World> = {}): Promise<void> => {
  await page.evaluate(
    'Promise.all([browser.storage.local.clear(), browser.storage.session.clear()])',
  );
  standIn.set({ redirects: [REDIRECT], ...part });
  await put(move);
};

/** The window that a sign-in opened. */
async function signInWindow(): Promise<Tab> {
  const { value } = await until(
    () => firefox.tabsAt(LOGIN),
    (tabs) => tabs.length > 0,
    15_000,
  );
  const [window] = value;
  if (window === undefined) throw new Error('no window was opened');
  return window;
}

test('Firefox: Microsoft confirms all four phases, and nothing of it is found anywhere', async () => {
  await begin(MOVES.begun, { signIn: { hasPage: true } });
  const { account } = standIn.world();
  const ids = account.apps.map(({ id }) => id);
  await ask();
  const window = await signInWindow();
  await window.press('#sign-in');
  await shows('[data-stage="told"]');
  expect(await told()).toBe(en.told.first);
  standIn.world().signIn = {};

  account.apps.pop();
  account.mobile = PLANTED.number;
  await put(MOVES.ready);
  await ask();
  await shows('[data-phase-item="2"][data-verdict="confirmed"]');
  expect(await verdicts()).toEqual(['confirmed', 'confirmed', 'open', 'open']);

  // Days later another sign-in is asked for.
  await page.evaluate('browser.storage.session.clear()');
  account.mobile = undefined;
  account.apps.push({ id: randomUUID(), displayName: PLANTED.device });
  await put(MOVES.ended);
  await ask();
  await shows('[data-phase-item="4"][data-verdict="confirmed"]');
  expect(await verdicts()).toEqual(Array(4).fill('confirmed'));
  expect(await told()).toBe(en.told.all);

  const asked = standIn.asked();
  // Firefox asks for the sign-in page once by itself before it opens a window: the tokens are counted.
  const redeemed = asked.filter(({ path }) => path.endsWith('/token'));
  expect(redeemed).toHaveLength(2);
  expect(redeemed[0]?.headers.origin).toMatch(/^moz-extension:\/\//);
  const stored = await page.evaluate<unknown>(
    "Promise.all(['local', 'sync', 'session'].map((area) => browser.storage[area].get(null)))",
  );
  const report = await page.evaluate<string>("browser.runtime.sendMessage({ type: 'report' })");
  expect(JSON.stringify(stored)).toContain('confirmations');
  expect(report).toContain('step code');
  ids.push(...account.apps.map(({ id }) => id));
  const own = /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com)(?::\d+)?$/;
  const hosts = new Set(firefox.asked().filter((host) => !own.test(host)));
  // The address that the window comes back to is now and then asked for by Firefox itself, before it closes the window.
  hosts.delete(`${new URL(REDIRECT).host}:443`);
  expect([...hosts].sort()).toEqual(['graph.microsoft.com:443', 'login.microsoftonline.com:443']);
  for (const planted of [...Object.values(PLANTED), ...ids, ...standIn.tokens()])
    expect.soft(JSON.stringify([stored, report])).not.toContain(planted);
});

test('Firefox: what goes wrong is said in its own words', async () => {
  const says = async (kind: keyof typeof en.failed.what): Promise<void> => {
    await shows(`[data-failure="${kind}"]`);
    const text = await page.call(() => document.body.textContent ?? '', undefined);
    expect(text).toContain(en.failed.what[kind]);
    expect(text).toContain(en.failed['go-on']);
  };
  const answers = ANSWERS.map(([fails, kind]) => [fails, kind, { graph: { fails } }] as const);
  // Without a sign-in page Firefox shows its own words in the window, and waits until it is closed.
  const signIns = SIGN_INS.filter(([name]) => name !== 'no sign-in page');
  for (const [name, kind, wrong] of [...signIns, ...answers])
    await test.step(name, async () => {
      await begin(MOVES.begun, wrong);
      await ask();
      await says(kind);
    });
  await begin(MOVES.begun);
  await ask();
  await shows('[data-stage="told"]');
  await page.evaluate('browser.storage.session.clear()');
  standIn.set({ redirects: [REDIRECT], account: { ...newAccount(), subject: PLANTED.other } });
  await open();
  await ask();
  await says('other-account');
  // The clock and the browser's own question are played: neither can be turned from outside here.
  await begin(MOVES.begun, { graph: { fails: 'hangs' } });
  await page.evaluate(
    'void (globalThis.setTimeout = ((wait) => (act, ms) => wait(act, ms === 30_000 ? 0 : ms))(setTimeout))',
  );
  await ask();
  await says('time-out');
  await begin(MOVES.begun);
  await page.evaluate('void (browser.permissions.request = async () => false)');
  await ask();
  await says('permission');
  await begin(MOVES.begun, { redirects: [] });
  await ask();
  const window = await signInWindow();
  await window.close();
  await says('closed');
  const text = await page.call(() => document.body.textContent, undefined);
  expect(text).toContain(REDIRECT);
});

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect as impatient, type Page } from '@playwright/test';
import type { Progress } from '../../flow/progress.ts';
import type { Lang } from '../../platform/lang.ts';
import { store, workerOf } from '../harness/extension.ts';
import { type Browser, extension, launch, newProfile } from '../harness/launch.ts';
import { inForce, Policies, unpackedId } from '../harness/policies.ts';
import { type StandIn, startStandIn } from './stand-in.ts';
import { CLIENT, TENANT } from './world.ts';

/** With time for a machine that does much else beside. */
export const expect = impatient.configure({ timeout: 15_000 });

/** The policy with everything switched on. */
const GRAPH = { tenant: TENANT, client: CLIENT, phones: true };

/** One Chromium whose organisation has set up Graph, before the two hosts that stand in for Microsoft's. */
export interface Stage {
  standIn: StandIn;
  browser: Browser;
  policies: Policies;
  /** Every address that anything of the browser's has asked for, but its own. */
  addresses: readonly string[];
  /** What any page or the worker has written to its console. */
  logs: readonly string[];
  /** The page that asks Microsoft, in the person's language. */
  open(lang?: Lang): Promise<Page>;
  /** Forgets everything that is stored, and puts this move there. */
  begin(move?: Progress): Promise<void>;
  /** The Security info page has shown this since; `page`, if it is open, knows it. */
  put(move: Progress, page?: Page): Promise<void>;
  /** The browser is closed and opened again, as far as the session's storage knows. */
  endSession(): Promise<void>;
  close(): Promise<void>;
}

const HOSTS = ['https://graph.microsoft.com/*', 'https://login.microsoftonline.com/*'];

/**
 * A profile whose person has allowed it already: Chromium's own question stands outside of every page, and a headless one
 * shows it to nobody (156, 2026-11).
 */
function profileThatAllows(): string {
  const profile = newProfile();
  const granted = {
    ...{ api: ['storage', 'identity'], explicit_host: HOSTS },
    ...{ manifest_permissions: [], scriptable_host: [] },
  };
  const settings = {
    [unpackedId(extension)]: { granted_permissions: granted, runtime_granted_permissions: granted },
  };
  mkdirSync(join(profile, 'Default'));
  const preferences = JSON.stringify({ extensions: { settings } });
  writeFileSync(join(profile, 'Default/Preferences'), preferences);
  return profile;
}

export async function openStage(): Promise<Stage> {
  const standIn = await startStandIn();
  const profile = profileThatAllows();
  const policies = new Policies(extension);
  policies.set({ graph: GRAPH });
  const browser = await launch({ replica: standIn, policies, profile });
  const addresses: string[] = [];
  const logs: string[] = [];
  const { context, id } = browser;
  context.on('request', (request) => addresses.push(request.url()));
  context.on('console', (message) => logs.push(message.text()));
  context.on('weberror', (error) => logs.push(String(error.error())));
  await inForce(browser, 'graph');
  const redirects = [`https://${id}.chromiumapp.org/`];
  standIn.set({ redirects });
  const put = async (move: Progress, page?: Page): Promise<void> => {
    await store(browser, { moves: { version: 2, moves: [move], last: move.id } });
    await page?.reload();
    await page?.locator('[data-stage="ready"]').waitFor();
  };
  const clear = async (...areas: readonly ('local' | 'session')[]): Promise<void> => {
    const worker = await workerOf(browser);
    for (const area of areas) await worker.evaluate(`chrome.storage.${area}.clear()`);
  };
  return {
    ...{ standIn, browser, policies, addresses, logs, put },
    async open(lang = 'en') {
      await store(browser, { language: lang });
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/confirm.html`);
      await page.locator(`html[lang="${lang}"] main`).waitFor();
      return page;
    },
    async begin(move) {
      await clear('local', 'session');
      standIn.set({ redirects });
      if (move !== undefined) await put(move);
    },
    endSession: () => clear('session'),
    async close() {
      await browser.close();
      policies.remove();
      rmSync(profile, { recursive: true, force: true });
      await standIn.close();
    },
  };
}

/** Presses the button that asks Microsoft, whatever it says now. */
export async function ask(page: Page): Promise<void> {
  await page.locator('[data-action="ask"]').click();
}

/** Microsoft has answered, and nothing is asked any more. */
export async function isTold(page: Page): Promise<void> {
  await expect(page.locator('main')).toHaveAttribute('data-stage', 'told');
}

/** Microsoft's word on the four phases, in their order. */
export function verdictsOn(page: Page): Promise<(string | null)[]> {
  const of = (phase: number) =>
    page.locator(`[data-phase-item="${phase}"]`).getAttribute('data-verdict');
  return Promise.all([1, 2, 3, 4].map(of));
}

/** The window with Microsoft's own page, which a sign-in opened. */
export async function signInWindow({ browser }: Stage, opener: () => Promise<void>): Promise<Page> {
  const opened = browser.context.waitForEvent('page', (page) => page.url() !== '');
  await opener();
  const page = await opened;
  await page.waitForURL('https://login.microsoftonline.com/**');
  return page;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { executable, QUIET } from '../chromium.ts';
import type { Policies } from './policies.ts';

export const extension = resolve(import.meta.dirname, '../../.output/chrome-mv3');
/** The only hosts that lead anywhere: to the replica, or to whatever stands in for Microsoft. */
const HOSTS = ['mysignins.microsoft.com', 'login.microsoftonline.com', 'graph.microsoft.com'];
const address = 'https://mysignins.microsoft.com/security-info';

export interface LaunchOptions {
  /** Where the replica listens, and the hash of its key. Without it the browser reaches no page at all. */
  replica: { port: number; spki: string };
  lang?: 'ja' | 'en';
  /** A folder to be kept over a restart; without it one that is deleted on `close`. */
  profile?: string;
  viewport?: { width: number; height: number };
  headless?: boolean;
  /** The policies install the extension; the browser is started without it, and may fetch it from this machine. */
  isForced?: boolean;
  /** Leave the extension out, to see the page as it is by itself. */
  withExtension?: boolean;
  /** The organisation's policies, which this browser alone has. */
  policies?: Policies | undefined;
  /** Pages that are left wait to come back, as for people; Playwright switches that off. */
  withBackForwardCache?: boolean;
}

/** A Chromium that has the extension, and for which the replica is the real page. */
export interface Browser {
  context: BrowserContext;
  /** Empty without the extension. */
  id: string;
  page: Page;
  /** Opens the Security info page in `page`. */
  openPage(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the browser. Every host but the one page is unreachable. */
export async function launch(options: LaunchOptions): Promise<Browser> {
  const { replica, lang = 'en', profile, viewport = { width: 1280, height: 800 } } = options;
  const { isForced = false, withExtension = true } = options;
  const folder = profile ?? newProfile();
  const path = options.policies?.chromium ?? executable();
  const locale = lang === 'ja' ? 'ja-JP' : 'en-US';
  const context = await chromium.launchPersistentContext(folder, {
    ...(path === undefined ? { channel: 'chromium' } : { executablePath: path }),
    headless: options.headless ?? true,
    ignoreDefaultArgs: [
      ...(options.withBackForwardCache ? ['--disable-back-forward-cache'] : []),
      // With either of them no update manifest is asked for.
      ...(isForced ? ['--disable-extensions', '--disable-background-networking'] : []),
    ],
    // The sandbox refuses to start as root, which containers are.
    chromiumSandbox: process.getuid?.() !== 0 && options.policies === undefined,
    locale,
    viewport: options.headless === false ? null : viewport,
    env: { ...definedEnv(), LANGUAGE: lang },
    args: flags(replica, locale, withExtension && !isForced ? extension : undefined),
  });
  // Who leaves the page in a test means it. (Without a listener Playwright stays.)
  context.on('dialog', (dialog) => void dialog.accept());
  const id = withExtension ? await idOf(context) : '';
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    context,
    id,
    page,
    async openPage() {
      await page.goto(address);
    },
    async close() {
      await context.close();
      if (profile === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What makes the replica the real page, and loads the extension of this folder. */
export function flags(
  replica: LaunchOptions['replica'],
  locale: string,
  folder: string | undefined,
): string[] {
  return [
    ...QUIET,
    ...(folder ? [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`] : []),
    `--lang=${locale}`,
    '--disable-quic',
    `--host-resolver-rules=${[...HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${replica.port}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    `--ignore-certificate-errors-spki-list=${replica.spki}`,
  ];
}

/** An empty folder for a browser's profile. */
export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'norikae-'));
}

export async function idOf(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

function definedEnv(): Record<string, string> {
  const all = Object.entries(process.env);
  return Object.fromEntries(all.filter((pair): pair is [string, string] => pair[1] !== undefined));
}

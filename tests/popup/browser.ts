import { fileURLToPath } from 'node:url';
import {
  type BrowserContext,
  test as base,
  chromium,
  type Page,
  type Worker,
} from '@playwright/test';
import type { Progress } from '../../flow/progress';
import { executable, QUIET } from '../chromium';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export type Lang = 'ja' | 'en';

export interface Norikae {
  readonly context: BrowserContext;
  /** Opens the popup as a tab, at the size of a toolbar popup unless told. */
  popup(size?: { width: number; height: number }): Promise<Page>;
  /** Puts a move into storage, as if it had got so far. */
  seed(move: Progress): Promise<void>;
  stored(): Promise<Readonly<Record<string, unknown>>>;
  worker(): Promise<Worker>;
}

interface Options {
  /** The language that the person chose. */
  lang: Lang;
}

/** What one browser shares between its tests; each begins with empty storage and one empty tab. */
interface Shared {
  context: BrowserContext;
}

/** A browser with the built extension; the Security info page is an empty page there. */
export const test = base.extend<Options & { norikae: Norikae }, { shared: Shared }>({
  lang: ['ja', { option: true }],
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of what is asked for
    async ({}, use) => {
      const path = executable();
      const context = await chromium.launchPersistentContext('', {
        ...(path && { executablePath: path }),
        chromiumSandbox: false,
        viewport: { width: 360, height: 560 },
        args: [
          ...QUIET,
          `--disable-extensions-except=${EXTENSION}`,
          `--load-extension=${EXTENSION}`,
          '--host-resolver-rules=MAP * ~NOTFOUND',
        ],
      });
      await context.route('https://mysignins.microsoft.com/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>page</title>' }),
      );
      await use({ context });
      await context.close();
    },
    { scope: 'worker' },
  ],
  norikae: async ({ lang, colorScheme, shared: { context } }, use) => {
    const norikae = inBrowser(context, colorScheme ?? 'light');
    const before = context.pages();
    await context.newPage();
    for (const page of before) await page.close();
    // Debian's chromium speaks English only, whatever `--lang` says: the language is chosen as the person would.
    await (await norikae.worker()).evaluate(async (value) => {
      await chrome.storage.local.clear();
      await chrome.storage.session.set({ tabs: [] });
      await chrome.storage.local.set({ language: value });
    }, lang);
    await use(norikae);
  },
});

function inBrowser(
  context: BrowserContext,
  colorScheme: 'light' | 'dark' | 'no-preference' | null,
): Norikae {
  const worker = async (): Promise<Worker> =>
    context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
  return {
    context,
    worker,
    async popup(size = { width: 360, height: 560 }) {
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(size);
      await page.goto(`chrome-extension://${new URL((await worker()).url()).host}/popup.html`);
      await page.locator('main').waitFor();
      return page;
    },
    async seed(move) {
      const moves = { version: 2, moves: [move], last: move.id };
      await (await worker()).evaluate((value) => chrome.storage.local.set({ moves: value }), moves);
    },
    stored: async () => (await worker()).evaluate(() => chrome.storage.local.get(null)),
  };
}

import type { Page, Request } from '@playwright/test';
import { newProgress } from '../../flow/progress.ts';
import { store, storedIn, type Values, workerOf } from '../harness/extension.ts';
import { type Browser, launch } from '../harness/launch.ts';

/** Where no page can be reached: the practice needs none. */
const NOWHERE = { port: 9, spki: '' };

const REAL = {
  ...newProgress({ id: 'real', salt: 'salt', route: 'sms', setup: 'phone' }),
  account: 'hash',
  day: 20_000,
};

/** A browser with a real move in its storage; counted is what it asks the network for, its worker too. */
export async function stand(
  lang: 'ja' | 'en',
  viewport = { width: 1280, height: 800 },
): Promise<{ browser: Browser; requests: string[]; before: Values }> {
  const browser = await launch({ replica: NOWHERE, lang, viewport });
  const requests: string[] = [];
  browser.context.on('request', (request: Request) => {
    if (!request.url().startsWith('chrome-extension:')) requests.push(request.url());
  });
  await workerOf(browser);
  await store(browser, { moves: { version: 2, moves: [REAL], last: REAL.id } });
  return { browser, requests, before: await everything(browser) };
}

/** All that the extension has stored, in every area. */
export async function everything(browser: Browser): Promise<Values> {
  const [local, sync, session] = await Promise.all([
    storedIn(browser, 'local'),
    storedIn(browser, 'sync'),
    storedIn(browser, 'session'),
  ]);
  return { local, sync, session };
}

/** What lies on top in the middle of the mark; the mark itself where it can be seen. */
export async function onTopOfMark(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const mark = document.querySelector('[data-part="mark"] strong');
    if (mark === null) return 'no mark';
    const { x, y, width, height } = mark.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return top === mark ? 'the mark' : (top?.outerHTML ?? 'out of sight');
  });
}

/** The presses that were not the awaited ones. */
export async function strays(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => window.norikaePractice?.account().strays ?? ['no practice']);
}

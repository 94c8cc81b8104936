import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import { buildWith, launchAsIs } from '../cost/browser.ts';
import { startReplica } from '../replica/server.ts';
import { SCENARIOS } from './script.ts';
import { answered, ours, type TraceEvent, traced } from './trace.ts';

/** The page has loaded, and asked its server for the list, well within so many ms; as long is looked at it afterwards. */
const SETTLES = 2500;
/** So often a page that is at work changes, once a frame. */
const CHANGES = 100;

/** On the page's own timeline: our element has come. In the same task, and so in the one in which we were answered. */
const CAME = 'norikae-came';

/** What our content script works on the page's thread, in ms of its own time. No move is under way. */
export interface Startup {
  load: number;
  /** Of which: to hear that none is, and to draw the launcher; with what the browser does to hand the answer over. */
  answer: number;
  /** Of which: to compile and run the file once. */
  evaluate: number;
  /** The same page loaded again by the same process, which has read the file already. */
  again: number;
  /** Afterwards, while the page does nothing. */
  rest: number;
  /** Afterwards, per change of the page. */
  change: number;
}

/** One load of the page by somebody who moves nothing, and one more. */
export function startup(): Promise<Startup> {
  return withPage(buildWith(''), async (page, cdp, load) => {
    await page.context().addInitScript((came) => {
      new MutationObserver((_, seen) => {
        if (document.querySelector('norikae-overlay') === null) return;
        seen.disconnect();
        performance.mark(came);
      }).observe(document, { childList: true, subtree: true });
    }, CAME);
    const loading = await load();
    const resting = await traced(cdp, () => pause(SETTLES));
    const changing = await traced(cdp, () => changes(page));
    const again = await load();
    const inAll = (events: readonly TraceEvent[]) => ours(events) + answered(events, CAME);
    return {
      load: inAll(loading),
      answer: answered(loading, CAME),
      evaluate: evaluatedIn(loading),
      again: inAll(again),
      rest: ours(resting),
      change: ours(changing) / CHANGES,
    };
  });
}

/** The least that a guide in an extension has to do on every page: listen, and ask whether there is anything to do. */
export const ASKS_ONLY = `{
  const { runtime, storage } = globalThis.browser ?? chrome;
  runtime.onMessage.addListener(() => {});
  storage.onChanged.addListener(() => {});
  for (const type of ['click', 'keydown']) addEventListener(type, () => {}, true);
  document.addEventListener('visibilitychange', () => {});
  void runtime.sendMessage({ type: 'hello', pageLangs: [document.documentElement.lang] });
}`;

/** What it takes to compile and run this code once, in the place of our content script; ms. */
export function evaluated(code: string): Promise<number> {
  const build = buildWith('');
  writeFileSync(join(build, 'content-scripts/content.js'), code);
  return withPage(build, async (_page, _cdp, load) => evaluatedIn(await load()));
}

function evaluatedIn(events: readonly TraceEvent[]): number {
  return ours(events.filter(({ name }) => /^(v8\.compile|EvaluateScript)$/.test(name)));
}

/** In a browser of its own; `load` loads the page, and tells what the browser did. */
async function withPage<T>(
  build: string,
  act: (page: Page, cdp: CDPSession, load: () => Promise<TraceEvent[]>) => Promise<T>,
): Promise<T> {
  const replica = await startReplica(SCENARIOS.g3);
  const browser = await launchAsIs(replica, build);
  try {
    const { page, context } = browser;
    const cdp = (await context.browser()?.newBrowserCDPSession()) as CDPSession;
    return await act(page, cdp, () =>
      traced(cdp, async () => {
        await browser.openPage();
        await page.locator('i[data-icon-name="Add"]').waitFor();
        await pause(SETTLES);
      }),
    );
  } finally {
    await browser.close();
    await replica.close();
  }
}

async function changes(page: Page): Promise<void> {
  await page.evaluate(async (many) => {
    const list = document.querySelector('#root') as HTMLElement;
    for (let n = 0; n < many; n++) {
      const line = document.createElement('p');
      line.textContent = `line ${n}`;
      list.append(line);
      await new Promise(requestAnimationFrame);
    }
  }, CHANGES);
}

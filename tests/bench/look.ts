import type { Browser, CDPSession } from '@playwright/test';
import { launchPlain } from '../chromium.ts';
import { openWith } from '../recogniser.ts';
import { median } from './stats.ts';

const SIZES = [100, 1000, 10_000, 100_000] as const;
const PAGES = ['list', 'under a dialog', 'in a dialog'] as const;
const FILLINGS = ['texts', 'links', 'deep'] as const;

/** So many looks at each page, in so many tabs: in one alone the last slope of a page was 0.74 or 1.10 (2026-11-29). */
const TURNS = 9;
const ROUNDS = 3;

export interface LookRun {
  page: string;
  filling: string;
  /** Elements, one look, and going to each element once to ask whether it is visible: ms of the page's thread. */
  sizes: { elements: number; look: number; visit: number }[];
}

/** What one look costs as the page grows. Nobody else looks: the peers are given their selectors. */
export async function looks(quick: boolean): Promise<LookRun[]> {
  const browser = await launchPlain();
  try {
    const found: LookRun[] = [];
    for (const page of PAGES)
      for (const filling of FILLINGS) {
        const rounds: LookRun['sizes'][] = [];
        for (let round = 0; round < (quick ? 1 : ROUNDS); round++)
          rounds.push(await grown(browser, page, filling, quick ? SIZES.slice(0, 3) : SIZES));
        const sizes = (rounds[0] ?? []).map(({ elements }, at) => ({
          elements,
          look: median(rounds.map((sizes) => sizes[at]?.look ?? Number.NaN)),
          visit: median(rounds.map((sizes) => sizes[at]?.visit ?? Number.NaN)),
        }));
        found.push({ page, filling, sizes });
      }
    return found;
  } finally {
    await browser.close();
  }
}

/** One tab, its page grown from size to size. */
async function grown(
  browser: Browser,
  page: (typeof PAGES)[number],
  filling: (typeof FILLINGS)[number],
  wanted: readonly number[],
): Promise<LookRun['sizes']> {
  const tab = await openWith(browser, 'cost/large-page.ts');
  const cdp = await tab.context().newCDPSession(tab);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const sizes: LookRun['sizes'] = [];
  for (const many of wanted) {
    const { elements } = await tab.evaluate(
      ([page, filling, many]) => window.work.show(page, filling, many),
      [page, filling, many] as const,
    );
    sizes.push({
      elements,
      look: await timed(cdp, 'oneLook'),
      visit: await timed(cdp, 'oneVisit'),
    });
  }
  await tab.close();
  return sizes;
}

async function timed(cdp: CDPSession, what: string): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const start = await worked(cdp);
    await cdp.send('Runtime.evaluate', { expression: `work.${what}()` });
    times.push((await worked(cdp)) - start);
  }
  return median(times);
}

/** What the page's thread has worked on our commands, in ms of its own time: whoever else is on the machine does not count. */
async function worked(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'DevToolsCommandDuration');
  return 1000 * (found?.value ?? Number.NaN);
}

import type { CDPSession } from '@playwright/test';
import { launchPlain } from '../chromium.ts';
import { openWith } from '../recogniser.ts';
import { median } from './stats.ts';

const SIZES = [100, 1000, 10_000, 100_000] as const;
const PAGES = ['list', 'under a dialog', 'in a dialog'] as const;
const FILLINGS = ['texts', 'links', 'deep'] as const;

/** Fewer looks where one takes long. */
const turnsAt = (elements: number): number => (elements > 20_000 ? 3 : 9);

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
        const tab = await openWith(browser, 'cost/large-page.ts');
        const cdp = await tab.context().newCDPSession(tab);
        await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
        const sizes: LookRun['sizes'] = [];
        for (const wanted of quick ? SIZES.slice(0, 3) : SIZES) {
          const { elements } = await tab.evaluate(
            ([page, filling, many]) => window.work.show(page, filling, many),
            [page, filling, wanted] as const,
          );
          const [look, visit] = [
            await timed(cdp, 'oneLook', elements),
            await timed(cdp, 'oneVisit', elements),
          ];
          sizes.push({ elements, look, visit });
        }
        found.push({ page, filling, sizes });
        await tab.close();
      }
    return found;
  } finally {
    await browser.close();
  }
}

async function timed(cdp: CDPSession, what: string, elements: number): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < turnsAt(elements); turn++) {
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

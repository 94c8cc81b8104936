import { type CDPSession, expect, test } from '@playwright/test';
import { launchPlain } from '../chromium.ts';
import { openWith } from '../recogniser.ts';
import { LOOK } from './limits.ts';

/** One run: both medians of so many turns each. */
const TURNS = 21;

/** What the page's thread has worked on our commands, in ms of its own time: whoever else is on the machine does not count. */
async function worked(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (
    1000 * (metrics.find(({ name }) => name === 'DevToolsCommandDuration')?.value ?? Number.NaN)
  );
}

async function timed(cdp: CDPSession, expression: string): Promise<number> {
  const start = await worked(cdp);
  await cdp.send('Runtime.evaluate', { expression });
  return (await worked(cdp)) - start;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

for (const page of ['list', 'under a dialog', 'in a dialog'] as const)
  for (const filling of ['texts', 'links', 'deep'] as const)
    test(`one look at a long page: ${filling}, ${page}`, async () => {
      const browser = await launchPlain();
      try {
        const tab = await openWith(browser, 'cost/large-page.ts');
        const cdp = await tab.context().newCDPSession(tab);
        await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
        const measured = async (elements: number) => {
          const shown = await tab.evaluate(
            ([page, filling, elements]) => window.work.show(page, filling, elements),
            [page, filling, elements] as const,
          );
          const [looks, visits]: [number[], number[]] = [[], []];
          for (let turn = 0; turn < TURNS; turn++) {
            looks.push(await timed(cdp, 'work.oneLook()'));
            visits.push(await timed(cdp, 'work.oneVisit()'));
          }
          const [look, visit] = [median(looks), median(visits)];
          return { ...shown, look, visit, times: look / visit };
        };
        const short = await measured(2500);
        const long = await measured(10_000);
        console.info(
          `${long.elements} elements: ${long.look.toFixed(1)} ms, ${long.times.toFixed(1)} visits; ` +
            `${short.elements} elements: ${short.look.toFixed(1)} ms, ${short.times.toFixed(1)} visits`,
        );
        expect(long.screen).toBe(page === 'list' ? 'list' : 'picker');
        expect(long.elements).toBeGreaterThan(10_000);
        expect(long.times).toBeLessThan(LOOK[page].most);
        expect(long.times / short.times).toBeLessThan(LOOK.growth.most);
      } finally {
        await browser.close();
      }
    });

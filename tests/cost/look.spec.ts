import { expect, test } from '@playwright/test';
import { launchPlain } from '../chromium.ts';
import { openWith } from '../recogniser.ts';
import { LOOK } from './limits.ts';

/** One run: both medians of so many turns each. */
const TURNS = 21;

for (const page of ['list', 'under a dialog', 'in a dialog'] as const)
  for (const filling of ['texts', 'links', 'deep'] as const)
    test(`one look at a long page: ${filling}, ${page}`, async () => {
      const browser = await launchPlain();
      try {
        const tab = await openWith(browser, 'cost/large-page.ts');
        const measured = async (elements: number) => {
          const cost = await tab.evaluate(
            ([page, filling, elements, turns]) => window.cost(page, filling, elements, turns),
            [page, filling, elements, TURNS] as const,
          );
          return { ...cost, times: cost.look / cost.visit };
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
        // Per visit, so that a machine which slows down meanwhile slows down both.
        expect(long.times / short.times).toBeLessThan(LOOK.growth.most);
      } finally {
        await browser.close();
      }
    });

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { ClosedRoot } from '../harness/closed-root.ts';
import { Move } from '../harness/move.ts';
import { Popup } from '../harness/popup.ts';

/** What axe finds wrong in our part of the page, short enough to be read. */
async function violations(page: Page, include?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (include ? axe.include(include) : axe).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

for (const lang of ['ja', 'en'] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${lang} ${colorScheme}: nothing for axe to find, in any kind of callout and in the popup`, async () => {
      const move = await Move.prepare({ generation: 'g3', lang, route: 'sms', setup: 'pc' });
      try {
        const page = await move.start();
        await page.emulateMedia({ colorScheme });
        const root = new ClosedRoot(page);
        const found: string[] = [];
        const kinds = new Set<string>();
        await move
          .person(page, {
            before: async ({ callout }) => {
              if (callout === undefined || kinds.has(callout.kind)) return;
              kinds.add(callout.kind);
              await root.open();
              found.push(...(await violations(page, 'norikae-overlay')));
            },
          })
          .follow(({ step }) => step === 'x.device-change');
        expect(found).toEqual([]);
        for (const kind of ['press', 'choose', 'type', 'app', 'check', 'warn']) {
          expect([...kinds]).toContain(kind);
        }

        const popup = await Popup.open(move.browser);
        await popup.page.emulateMedia({ colorScheme });
        await expect(popup.action('device-changed')).toBeEnabled();
        expect(await violations(popup.page)).toEqual([]);
      } finally {
        await move.close();
      }
    });
  }
}

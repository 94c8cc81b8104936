import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { drawn } from '../draw.ts';
import { ClosedRoot } from '../harness/closed-root.ts';
import { Move } from '../harness/move.ts';
import { Popup } from '../harness/popup.ts';
import { until } from '../harness/until.ts';

/** What axe finds wrong in our part of the page, short enough to be read. */
async function violations(page: Page, include?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (include ? axe.include(include) : axe).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** The same in light and in dark. */
async function inBoth(page: Page, include?: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const here = await violations(page, include);
    found.push(...here.map((one) => `${colorScheme}: ${one}`));
  }
  return found;
}

for (const lang of drawn(['ja', 'en'] as const, 1, 'axe')) {
  test(`${lang}: nothing for axe to find, in any kind of callout and in the popup, light and dark`, async () => {
    const move = await Move.prepare({ generation: 'g3', lang, route: 'sms', setup: 'pc' });
    try {
      const page = await move.start();
      const root = new ClosedRoot(page);
      const found: string[] = [];
      const kinds = new Set<string>();
      await move
        .person(page, {
          before: async ({ callout }) => {
            if (callout === undefined || kinds.has(callout.kind)) return;
            kinds.add(callout.kind);
            await root.open();
            found.push(...(await inBoth(page, 'norikae-overlay')));
          },
        })
        .follow(({ step }) => step === 'x.device-change');
      expect(found).toEqual([]);
      for (const kind of ['press', 'choose', 'type', 'app', 'check', 'warn']) {
        expect([...kinds]).toContain(kind);
      }

      const popup = await Popup.open(move.browser);
      await expect(popup.action('device-changed')).toBeEnabled();
      expect(await inBoth(popup.page)).toEqual([]);
    } finally {
      await move.close();
    }
  });
}

test('nothing for axe to find where the guide is lost, waits, or has finished', async () => {
  const move = await Move.prepare({ generation: 'g1', lang: 'ja', route: 'sms', setup: 'pc' });
  try {
    const page = await move.start();
    const root = new ClosedRoot(page);
    const found: string[] = [];
    const kinds = new Set<string>();
    const judge = async (kind: string): Promise<void> => {
      kinds.add(kind);
      await root.open();
      found.push(...(await violations(page, 'norikae-overlay')));
    };
    // An Authenticator alone can be the end of a move: the last choice but one at the warning says so.
    await move
      .person(page, {
        pick: ({ step, choices }) => (step === 'x.warn' ? choices.length - 2 : undefined),
        before: async ({ callout }) => {
          if (callout?.kind === 'waiting') await judge('waiting');
        },
      })
      .follow(({ kind }) => kind === 'done');
    await judge('done');

    move.replica.patch({ odd: 'blank' });
    await page.reload();
    const lost = await until(
      () => root.snapshot(),
      ({ callout }) => callout?.kind === 'lost',
      15_000,
    );
    expect(lost.met).toBe(true);
    await judge('lost');
    expect(found).toEqual([]);
    expect([...kinds]).toEqual(expect.arrayContaining(['done', 'lost']));
  } finally {
    await move.close();
  }
});

import { expect, type Page, test } from '@playwright/test';
import { ClosedRoot } from '../harness/closed-root.ts';
import { launch } from '../harness/launch.ts';
import { type Generation, Move } from '../harness/move.ts';
import { until } from '../harness/until.ts';

/** The whole page as text, apart from the one element that is ours. */
async function serialised(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const one of copy.querySelectorAll('norikae-overlay')) one.remove();
    const rules = [...document.styleSheets].flatMap((sheet) =>
      [...sheet.cssRules].map((rule) => rule.cssText),
    );
    return [...copy.outerHTML.replaceAll('>', '>\n').split('\n'), ...rules.sort()];
  });
}

/** Lines that only one of the two has: `+` with the guide, `-` without. Few are enough to be read. */
function differences(guided: readonly string[] = [], plain: readonly string[] = []): string[] {
  const [one, other] = [new Set(guided), new Set(plain)];
  const more = guided.filter((line) => !other.has(line)).map((line) => `+ ${line}`);
  const less = plain.filter((line) => !one.has(line)).map((line) => `- ${line}`);
  const moved =
    guided.length === plain.length ? [] : [`${guided.length} lines, not ${plain.length}`];
  return [...more, ...less, ...moved].slice(0, 20);
}

/** The list, and then the picker: the same presses in both browsers. */
async function states(page: Page, ready: () => Promise<void>): Promise<string[][]> {
  await page.getByRole('button', { name: 'Add sign-in method' }).waitFor();
  await ready();
  const list = await serialised(page);
  await page.getByRole('button', { name: 'Add sign-in method' }).click();
  await page.locator('[role$="dialog"]').waitFor({ state: 'attached' });
  await ready();
  return [list, await serialised(page)];
}

for (const generation of ['g1', 'g3'] as const) {
  test(`${generation}: the page is the same with and without the guide`, async () => {
    const { replica, page, move } = await underway(generation);
    const bare = await launch({ replica, withExtension: false });
    try {
      const root = new ClosedRoot(page);
      const guided = await states(page, async () => {
        const { met } = await until(
          () => root.snapshot(),
          (seen) => seen.spotlight !== undefined,
          15_000,
        );
        expect(met, 'the guide points at something').toBe(true);
      });
      await bare.openPage();
      const plain = await states(bare.page, async () => {
        // Animations and focus have come to rest when two looks are equal.
        let last = '';
        const still = async () => {
          const now = (await serialised(bare.page)).join('');
          const same = now === last;
          last = now;
          return same;
        };
        await until(still, (same) => same, 10_000);
      });
      expect(differences(guided[0], plain[0])).toEqual([]);
      expect(differences(guided[1], plain[1])).toEqual([]);
    } finally {
      await bare.close();
      await move.close();
    }
  });
}

test('there is one overlay, after a reload and with a second tab too', async () => {
  const { page, move } = await underway('g3');
  try {
    const second = await move.browser.context.newPage();
    await second.goto(page.url());
    await page.reload();
    for (const one of [page, second]) {
      const root = new ClosedRoot(one);
      const { met } = await until(
        () => root.snapshot(),
        ({ callout }) => callout !== undefined,
        15_000,
      );
      expect(met).toBe(true);
      await expect(one.locator('norikae-overlay')).toHaveCount(1);
      expect(
        await one.evaluate("document.querySelector('norikae-overlay').parentNode.localName"),
      ).toBe('html');
    }
  } finally {
    await move.close();
  }
});

/** A move in which the phone is there already, so that the first thing to do is to add the app: a press without a question. */
async function underway(generation: Generation) {
  const move = await Move.prepare({ generation, lang: 'en', route: 'voice', setup: 'pc' });
  const page = await move.start();
  const { replica } = move;
  const root = new ClosedRoot(page);
  await move.person(page).follow(({ step }) => step === 'x.warn');
  const box = (await root.snapshot()).callout?.choices[0]?.box;
  if (box === undefined) throw new Error('no warning before the last second factor');
  // "Register first": then the next thing to press is "Add sign-in method".
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  return { move, page, replica };
}

import { expect } from '@playwright/test';
import { drawn } from '../draw';
import { onPhone, tooSmall } from '../looks/fingers';
import { unreadable } from '../looks/unreadable';
import { test } from './browser';
import { MOVES } from './moves';
import { arrive, STATES } from './states';

for (const [lang, width] of drawn(
  (['ja', 'en'] as const).flatMap((lang) => [360, 320].map((width) => [lang, width] as const)),
  1,
  'popup phone',
))
  test.describe(`${lang}, ${width} px`, () => {
    test.use({ lang });

    test('as a page on a phone: nothing at the side, nothing cut off, all large enough for fingers', async ({
      norikae,
    }) => {
      for (const [name, { move, opens }] of Object.entries(STATES)) {
        if (move !== undefined) await norikae.seed(MOVES[move]);
        const popup = await norikae.popup({ width, height: 640 });
        await onPhone(popup, width);
        await arrive(popup, opens);
        // The last one stays open.
        for (const card of await popup.locator('[data-card] summary').all()) await card.click();
        await expect.soft(popup.locator('html'), name).toHaveJSProperty('scrollWidth', width);
        expect.soft(await popup.evaluate(unreadable, undefined), name).toEqual([]);
        expect.soft(await popup.evaluate(tooSmall, undefined), name).toEqual([]);
        const foot = popup.locator('.foot > *');
        const rows = await foot.evaluateAll((all) =>
          all.map((one) => (one as HTMLElement).offsetWidth),
        );
        if (await foot.first().isVisible()) expect.soft(new Set(rows).size, name).toBe(1);
        await popup.close();
      }
    });
  });

test('the page of all steps and the practice are large enough for fingers too', async ({
  norikae,
}) => {
  const { host } = new URL((await norikae.worker()).url());
  for (const [name, there] of [
    ['steps', '[data-part-name="trouble"]'],
    ['practice', 'summary'],
  ] as const) {
    const page = await norikae.context.newPage();
    await page.goto(`chrome-extension://${host}/${name}.html`);
    await page.locator(there).first().waitFor();
    // A frame that is loaded would have it a desktop again.
    const frame = page.frameLocator('iframe').locator('button').first();
    if (name === 'practice') await frame.waitFor();
    await onPhone(page, 360);
    if (name === 'practice') await page.locator('summary').click();
    await expect.soft(page.locator('html'), name).toHaveJSProperty('scrollWidth', 360);
    for (const one of page.frames())
      expect.soft(await one.evaluate(tooSmall, undefined), one.url()).toEqual([]);
    await page.close();
  }
});

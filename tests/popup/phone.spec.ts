import { expect, type Page } from '@playwright/test';
import { drawn } from '../draw';
import { ClosedRoot } from '../harness/closed-root';
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

/** The notch of a phone that lies on its side, px, on a screen of this width. */
const NOTCH = 44;
const WIDE = 640;

/** What stands under a notch: words, and what can be pressed. Runs in the page, so it stands alone. */
function underNotch([left, right]: readonly [number, number]): string[] {
  const all = document.querySelectorAll('body :is(button, select, input, summary, a, iframe)');
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const boxes: [string, DOMRect][] = [...all].map((one) => [
    one.outerHTML.slice(0, 80),
    one.getBoundingClientRect(),
  ]);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    boxes.push([`${node.textContent}`, range.getBoundingClientRect()]);
  }
  const drawn = boxes.filter(([, { width }]) => width > 1);
  if (drawn.length < 5) return ['nothing is drawn'];
  return drawn.filter(([, box]) => box.left < left || box.right > right).map(([name]) => name);
}

/** The guide in the practice's frame, which keeps out of notches already, does not do so again. */
async function once(page: Page): Promise<void> {
  await onPhone(page, 480);
  const host = "document.querySelector('iframe').contentDocument.querySelector('norikae-overlay')";
  const root = new ClosedRoot(page, host);
  const padding = () =>
    root.ask(function () {
      const sheet = this.querySelector('[data-edge]');
      return sheet ? getComputedStyle(sheet).padding : 'there is no sheet';
    });
  await expect.poll(padding).toBe('0px');
}

test("the extension's other pages are large enough for fingers too, and keep out of notches at the sides", async ({
  norikae,
}) => {
  const { host } = new URL((await norikae.worker()).url());
  for (const [name, there] of [
    ['steps', '[data-part-name="trouble"]'],
    ['practice', 'summary'],
    ['diagnostics', '[data-action="help-desk"]'],
    ['confirm', 'main button'],
    ['popup', 'main button'],
  ] as const) {
    const page = await norikae.context.newPage();
    await page.goto(`chrome-extension://${host}/${name}.html`);
    await page.locator(there).first().waitFor();
    // A frame that is loaded would have it a desktop again.
    const frame = page.frameLocator('iframe').locator('button').first();
    if (name === 'practice') await frame.waitFor();
    await onPhone(page, 360);
    if (name === 'practice') await page.locator('summary').click();
    if (name === 'diagnostics') await page.locator(there).click();
    await expect.soft(page.locator('html'), name).toHaveJSProperty('scrollWidth', 360);
    for (const one of page.frames())
      expect.soft(await one.evaluate(tooSmall, undefined), one.url()).toEqual([]);
    const cdp = await onPhone(page, WIDE, 360);
    await cdp.send('Emulation.setSafeAreaInsetsOverride', {
      insets: { left: NOTCH, right: NOTCH },
    });
    const within = [NOTCH, WIDE - NOTCH] as const;
    await expect.poll(() => page.evaluate(underNotch, within), name).toEqual([]);
    if (name === 'practice') await once(page);
    await page.close();
  }
});

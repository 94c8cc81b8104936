import type { CDPSession } from '@playwright/test';
import { expect, test } from './harness';

const PAGE =
  '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"><main><h1>Security info</h1><button id="t" style="position:fixed;top:300px">Next</button><button id="u" style="position:fixed;top:10px">Up</button></main>';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger that goes from one point to another, and leaves. */
async function swipe(cdp: CDPSession, from: Point, to: Point): Promise<void> {
  const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', from);
  for (const at of [half, to]) await touch('touchMove', at);
  await touch('touchEnd');
}

const middle = (box: { x: number; y: number; width: number; height: number } | null): Point => {
  if (!box) throw new Error('nothing there');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test.describe('the handle of the sheet', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('takes it to the other edge, by finger and by mouse, and the page hears nothing of it', async ({
    open,
  }) => {
    const { page, part, cdp } = await open({ html: PAGE });
    const edge = (where: string) => expect(part('callout')).toHaveAttribute('data-edge', where);
    const at = (box: object) => expect.poll(() => part('callout').boundingBox()).toMatchObject(box);
    await page.evaluate(() => window.point('#t'));
    await edge('bottom');
    await swipe(cdp, middle(await part('handle').boundingBox()), { x: 180, y: 60 });
    await edge('top');
    await at({ x: 0, y: 0, width: 360 });

    const { x, y } = middle(await part('handle').boundingBox());
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, 500, { steps: 3 });
    const held = await part('callout').boundingBox();
    expect(held?.y, 'it follows the hand').toBeCloseTo(500 - y, 0);
    await page.mouse.up();
    await edge('bottom');
    expect(await page.evaluate(() => window.leaks)).toEqual([]);
    expect(await page.evaluate(() => window.pressed)).toEqual([]);
    await expect(part('title'), 'nothing was pressed').toBeVisible();
  });

  test('lets it go back where it was not far, or where it would cover', async ({ open }) => {
    const { page, part, cdp } = await open({ html: PAGE });
    await page.evaluate(() => window.point('#t'));
    const before = await part('callout').boundingBox();
    const handle = middle(await part('handle').boundingBox());
    await swipe(cdp, handle, { x: handle.x, y: handle.y - 60 });
    await expect.poll(() => part('callout').boundingBox()).toEqual(before);
    await page.evaluate(() => window.point('#u'));
    await swipe(cdp, handle, { x: handle.x, y: 30 });
    await expect.poll(() => part('callout').boundingBox()).toEqual(before);
    await page.evaluate(() => window.point('#t'));
    await expect(part('callout'), 'which it no longer does').toHaveAttribute('data-edge', 'top');
  });

  for (const reducedMotion of ['reduce', 'no-preference'] as const)
    test(`snaps ${reducedMotion === 'reduce' ? 'at once where less motion is wished' : 'softly'}`, async ({
      open,
    }) => {
      const { page, part, cdp } = await open({ html: PAGE });
      await page.emulateMedia({ reducedMotion });
      await page.evaluate(() => {
        window.point('#t');
        const { animate } = Element.prototype;
        Element.prototype.animate = function (...given) {
          document.title = 'softly';
          return animate.apply(this, given);
        };
      });
      await swipe(cdp, middle(await part('handle').boundingBox()), { x: 180, y: 60 });
      await expect(part('callout')).toHaveAttribute('data-edge', 'top');
      await expect(page).toHaveTitle(reducedMotion === 'reduce' ? 'Test page' : 'softly');
    });

  test('has a name, is large enough for a finger, and takes no focus: for keys there is the button', async ({
    open,
  }) => {
    const { page, part } = await open({ html: PAGE });
    await page.evaluate(() => window.point('#t'));
    await expect(part('handle')).toHaveAccessibleName('Move');
    const size = await part('handle').boundingBox();
    expect(size?.height).toBeGreaterThanOrEqual(44);
    await page.evaluate(() => window.overlay.focus());
    for (const name of ['edge', 'fold']) {
      await page.keyboard.press('Tab');
      await expect(part(name)).toBeFocused();
    }
    await page.setViewportSize({ width: 800, height: 640 });
    await expect(part('handle'), 'beside its target there is none').toBeHidden();
  });
});

import type { CDPSession } from '@playwright/test';
import { tooSmall } from '../looks/fingers';
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
    const at = (box: Readonly<Record<string, number>>) =>
      expect.poll(() => part('callout').boundingBox()).toMatchObject(box);
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

const ASK = {
  primary: { id: 'did', label: 'I did it' },
  choices: [{ id: 'a', label: 'My phone' }],
  back: { id: 'back', label: 'Back' },
  steps: { id: 'steps', label: 'Show all steps' },
};

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('all that can be pressed is large enough for a finger', async ({ open }) => {
    const { page, part } = await open({ html: PAGE });
    await page.evaluate((ask) => window.point('#t', ask), ASK);
    expect(await page.evaluate(tooSmall, 'norikae-overlay')).toEqual([]);
    await part('fold').tap();
    expect(await page.evaluate(tooSmall, 'norikae-overlay')).toEqual([]);
    await page.evaluate(() =>
      window.overlay.show({ launcher: { id: 'start', label: 'Changing your phone?' } }),
    );
    expect(await page.evaluate(tooSmall, 'norikae-overlay')).toEqual([]);
  });

  test('nothing of it lies under a notch, a rounded corner or the bar for gestures', async ({
    open,
  }) => {
    const { page, part, cdp } = await open({ html: PAGE });
    await cdp.send('Emulation.setSafeAreaInsetsOverride', {
      insets: { top: 40, bottom: 34, left: 44, right: 30 },
    });
    await page.evaluate((ask) => window.point('#t', ask), ASK);
    const inside = async () => {
      const all = await page
        .locator('norikae-overlay :is(header > :not([data-part="handle"]), .body)')
        .evaluateAll((each) => each.map((one) => one.getBoundingClientRect()));
      const isOut = ({ top, bottom, left, right }: DOMRect): boolean =>
        top >= 40 && bottom <= 640 - 34 && left >= 44 && right <= 360 - 30;
      return [all.length === 5, ...all.map(isOut)];
    };
    await expect(part('callout')).toHaveAttribute('data-edge', 'bottom');
    expect(await inside()).not.toContain(false);
    await part('edge').tap();
    await expect(part('callout')).toHaveAttribute('data-edge', 'top');
    expect(await inside()).not.toContain(false);
    await page.evaluate(() =>
      window.overlay.show({ launcher: { id: 'start', label: 'Changing your phone?' } }),
    );
    const launcher = await part('launcher').boundingBox();
    expect((launcher?.y ?? 0) + (launcher?.height ?? 640)).toBeLessThanOrEqual(640 - 34);
    expect((launcher?.x ?? 0) + (launcher?.width ?? 360)).toBeLessThanOrEqual(360 - 30);
  });

  test('while somebody types, the sheet is above the keyboard and off the field', async ({
    open,
  }) => {
    const { page, part } = await open({
      html: `${PAGE}<input id="i" style="position:fixed;top:480px;left:20px;height:40px">`,
    });
    await page.evaluate((ask) => window.point('#i', ask), ASK);
    await page.locator('#i').focus();
    // No browser without a phone has such a keyboard: what the page would see of it is told to the page.
    await page.evaluate(() => {
      const seen = { offsetLeft: 0, offsetTop: 220, width: 360, height: 340, scale: 1 };
      for (const [name, value] of Object.entries(seen))
        Object.defineProperty(window.visualViewport, name, { value });
      window.visualViewport?.dispatchEvent(new Event('resize'));
    });
    const seat = async () => {
      const box = await part('callout').boundingBox();
      return box ? [box.y, box.y + box.height] : [0, 0];
    };
    await expect.poll(async () => (await seat())[0]).toBeGreaterThanOrEqual(220);
    const [top = 0, bottom = 0] = await seat();
    expect(bottom, 'above the field').toBeLessThanOrEqual(480);
    expect(bottom - top, 'and can be read').toBeGreaterThan(80);
    await part('primary').tap();
    expect(await page.evaluate(() => window.pressed)).toEqual(['did']);
    await expect(page.locator('#i'), 'who types goes on typing').toBeFocused();
  });

  test('drawn nearer by two fingers, it is in what is seen and off the target', async ({
    open,
  }) => {
    const { page, part, cdp } = await open({ html: PAGE });
    await page.evaluate((ask) => window.point('#t', ask), ASK);
    await cdp.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
    await expect.poll(() => page.evaluate(() => window.visualViewport?.scale)).toBe(2);
    await page.evaluate(() => window.settled());
    const seen = await page.evaluate(() => {
      const { offsetLeft, offsetTop, width, height } = window.visualViewport as VisualViewport;
      return {
        left: offsetLeft,
        top: offsetTop,
        right: offsetLeft + width,
        bottom: offsetTop + height,
      };
    });
    const [callout, target] = await page.evaluate(() => {
      const [a, b] = [window.part('callout'), document.querySelector('#t')];
      return [a, b].map((one) => (one as Element).getBoundingClientRect().toJSON());
    });
    expect(seen.right - seen.left).toBeCloseTo(180, 0);
    expect(callout.left).toBeGreaterThanOrEqual(seen.left - 0.5);
    expect(callout.right).toBeLessThanOrEqual(seen.right + 0.5);
    expect(callout.top).toBeGreaterThanOrEqual(seen.top - 0.5);
    expect(callout.bottom).toBeLessThanOrEqual(seen.bottom + 0.5);
    expect(callout.bottom <= target.top || callout.top >= target.bottom).toBe(true);
    await expect(part('callout')).toHaveAttribute('data-edge', /./);
  });
});

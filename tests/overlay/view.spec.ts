import { expect, test } from './harness';

const ASK = { primary: { id: 'did', label: 'I did it' } };
const LONG = '<div style="height:1500px">.</div>';
const BOX = '<button id="t">Next</button>';

const seen = (selector: string): boolean => {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return !!box && box.top >= 0 && box.bottom <= innerHeight;
};

test.describe('into view', () => {
  test('a target out of sight is brought, at once, and only once', async ({ open }) => {
    const { page } = await open({
      html: `<style>html{scroll-behavior:smooth}</style>${LONG}${BOX}${LONG}`,
    });
    await page.evaluate(() => window.point('#t'));
    expect(await page.evaluate(seen, '#t')).toBe(true);
    await page.mouse.wheel(0, -9999);
    await page.waitForFunction(() => scrollY === 0);
    await page.evaluate(() => window.point('#t'));
    await page.evaluate(() => window.settled());
    expect(await page.evaluate(() => scrollY), "the person's own scrolling is theirs").toBe(0);
    await page.evaluate(() => window.point(undefined));
    await page.evaluate(() => window.point('#t'));
    expect(await page.evaluate(seen, '#t')).toBe(true);
  });

  test('it is brought again when the page itself scrolls it away', async ({ open }) => {
    const { page } = await open({
      html: `<div id="s" style="height:200px;overflow:auto">${LONG}${BOX}${LONG}</div>`,
    });
    await page.evaluate(() => window.point('#t'));
    await page.evaluate(() => document.querySelector('#s')?.scrollTo(0, 0));
    await page.waitForFunction(() => {
      const [s, t] = ['#s', '#t'].map((one) =>
        document.querySelector(one)?.getBoundingClientRect(),
      );
      return !!s && !!t && t.top >= s.top && t.bottom <= s.bottom;
    });
    expect(await page.evaluate(seen, '#t')).toBe(true);
  });

  test('of a link on two lines the middle of the ring is on a line', async ({ open }) => {
    const { page, part } = await open({
      html: '<div style="width:200px;margin:100px;font:16px/20px monospace"><a id="t" href="#">Pair your account to it now</a></div>',
    });
    await page.evaluate(() => window.point('#t'));
    const ring = await part('spotlight').boundingBox();
    const link = await page.locator('#t').boundingBox();
    if (!ring || !link) throw new Error('nothing drawn');
    const sides = [
      link.x - ring.x,
      link.y - ring.y,
      ring.x + ring.width - link.x - link.width,
      ring.y + ring.height - link.y - link.height,
    ];
    for (const side of sides) {
      expect(side).toBeGreaterThanOrEqual(0);
      expect(side).toBeLessThanOrEqual(12);
    }
    const middle = { x: ring.x + ring.width / 2, y: ring.y + ring.height / 2 };
    const hit = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.id, middle);
    expect(hit).toBe('t');
  });

  test('a target in sight is not moved', async ({ open }) => {
    const { page } = await open({ html: `<div style="height:300px">.</div>${BOX}${LONG}` });
    await page.evaluate(() => scrollTo(0, 50));
    await page.evaluate(() => window.point('#t'));
    expect(await page.evaluate(() => scrollY)).toBe(50);
  });

  test('a target hidden by its own scroll container is brought', async ({ open }) => {
    const { page } = await open({
      html: `<div id="s" style="height:200px;overflow:auto">${LONG}${BOX}</div>`,
    });
    await page.evaluate(() => window.point('#t'));
    const inside = await page.evaluate(() => {
      const [s, t] = ['#s', '#t'].map((one) =>
        document.querySelector(one)?.getBoundingClientRect(),
      );
      return !!s && !!t && t.top >= s.top && t.bottom <= s.bottom;
    });
    expect(inside).toBe(true);
  });

  test('a target under a bar that sticks is brought out from under it', async ({ open }) => {
    const { page } = await open({
      html: `<header style="position:sticky;top:0;height:80px;background:#eee">Bar</header><div style="height:400px">.</div>${BOX}${LONG}`,
    });
    await page.evaluate(() => scrollTo(0, 450));
    await page.evaluate(() => window.point('#t'));
    const top = await page.evaluate(
      () => document.querySelector('#t')?.getBoundingClientRect().top,
    );
    expect(top).toBeGreaterThan(80);
  });

  test('what its scroll container cuts off of the ring is not drawn over other things', async ({
    open,
  }) => {
    const { page, part } = await open({
      html: `<div id="s" style="height:200px;overflow:auto">${BOX}${LONG}</div><p>Other</p>`,
    });
    await page.evaluate(() => window.point('#t'));
    await expect(part('spotlight')).toHaveCSS('clip-path', 'none');
    // The person has taken the page in hand.
    await page.mouse.wheel(0, 1);
    const all = await page.evaluate(() =>
      window.errors('#t', 3, 'document.querySelector("#s").scrollTop = 500'),
    );
    expect(Math.max(...all), 'its box stays where the target is').toBeLessThan(0.02);
    const drawn = await page.evaluate(() => {
      const ring = window.part('spotlight');
      const [top = 0] = (ring?.style.clipPath.match(/-?[\d.]+/g) ?? []).map(Number);
      return (ring?.offsetHeight ?? 0) - top;
    });
    expect(drawn).toBeLessThanOrEqual(6);
  });
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('a sheet at the bottom, as wide as the screen', async ({ open }) => {
    const { page, part } = await open({ html: BOX });
    await page.evaluate((ask) => window.point('#t', ask), ASK);
    const box = await part('callout').boundingBox();
    expect(box).toMatchObject({ x: 0, width: 320 });
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(640, 0);
  });

  test('the target is scrolled out from under it', async ({ open }) => {
    const { page, part } = await open({ html: `<div style="height:560px">.</div>${BOX}${LONG}` });
    await page.evaluate((ask) => window.point('#t', ask), ASK);
    await expect(part('callout')).toHaveAttribute('data-edge', 'bottom');
    const target = await page.locator('#t').boundingBox();
    const callout = await part('callout').boundingBox();
    expect((target?.y ?? 0) + (target?.height ?? 0)).toBeLessThan(callout?.y ?? 0);
  });

  test('or, where nothing scrolls, the sheet goes to the top', async ({ open }) => {
    const { page, part } = await open({
      html: '<button id="t" style="position:fixed;bottom:10px">Next</button>',
    });
    await page.evaluate((ask) => window.point('#t', ask), ASK);
    await expect(part('callout')).toHaveAttribute('data-edge', 'top');
    expect(await part('callout').boundingBox()).toMatchObject({ x: 0, y: 0 });
    await part('primary').click();
    expect(await page.evaluate(() => window.pressed)).toEqual(['did']);
  });

  test('it goes to the other edge by a button, stays there, and comes back where it would cover', async ({
    open,
  }) => {
    const { page, part } = await open({
      html: '<button id="t" style="position:fixed;top:300px">Next</button><button id="u" style="position:fixed;top:10px">Up</button>',
    });
    const edge = (where: string) => expect(part('callout')).toHaveAttribute('data-edge', where);
    await page.evaluate((ask) => window.point('#t', ask), ASK);
    await edge('bottom');
    const size = await part('edge').boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(36);
    await part('edge').click();
    await edge('top');
    await page.evaluate((ask) => window.point('#t', { ...ask, step: '3.2' }), ASK);
    await edge('top');
    await page.evaluate((ask) => window.point('#u', ask), ASK);
    await edge('bottom');
    await page.evaluate((ask) => window.point('#t', ask), ASK);
    await edge('top');
    // By keyboard too.
    await page.evaluate(() => window.overlay.focus());
    await page.keyboard.press('Tab');
    await expect(part('edge')).toBeFocused();
    await page.keyboard.press('Enter');
    await edge('bottom');
  });

  test('folded it is a low strip that still says where one is', async ({ open }) => {
    const { page, part } = await open({ html: BOX });
    await page.evaluate((ask) => window.point('#t', ask), ASK);
    await part('fold').click();
    await page.evaluate(() => window.settled());
    const box = await part('callout').boundingBox();
    expect(box?.height).toBeLessThan(72);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(640, 0);
    await expect(part('callout')).toContainText('STEP 2 of 4');
  });
});

for (const [width, height] of [
  // 400 % of 1280 × 800.
  [320, 200],
  [320, 256],
  [320, 480],
  [640, 360],
  [1024, 600],
] as const) {
  test(`at ${width} × ${height} the callout is on the screen and not over the target`, async ({
    open,
  }) => {
    const { page, part } = await open({
      html: `<div style="height:${height / 2}px">.</div>${BOX}`,
    });
    await page.setViewportSize({ width, height });
    const text =
      'Microsoft then sends a code to your phone. Keep it at hand; it may take a minute or two.';
    await page.evaluate(([ask, t]) => window.point('#t', { ...ask, text: t }), [
      ASK,
      text,
    ] as const);
    await page.evaluate(() => window.settled());
    const callout = await part('callout').boundingBox();
    const target = await page.locator('#t').boundingBox();
    if (!callout || !target) throw new Error('nothing there');
    expect(callout.x).toBeGreaterThanOrEqual(0);
    expect(callout.y).toBeGreaterThanOrEqual(0);
    expect(callout.x + callout.width).toBeLessThanOrEqual(width);
    expect(callout.y + callout.height).toBeLessThanOrEqual(height + 0.5);
    const covers =
      callout.x < target.x + target.width &&
      target.x < callout.x + callout.width &&
      callout.y < target.y + target.height &&
      target.y < callout.y + callout.height;
    expect(covers).toBe(false);
    await part('primary').click();
    expect(await page.evaluate(() => window.pressed)).toEqual(['did']);
  });
}

test('what has the focus is not under the callout', async ({ open }) => {
  const { page, part } = await open({
    html: '<button id="t" style="position:fixed;left:100px;top:100px">Next</button><input id="i" style="position:fixed;left:120px;top:190px">',
  });
  await page.evaluate(() => window.point('#t'));
  const covers = async (): Promise<boolean> => {
    const [a, b] = [await part('callout').boundingBox(), await page.locator('#i').boundingBox()];
    if (!a || !b) throw new Error('nothing there');
    return (
      a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
    );
  };
  expect(await covers(), 'or nothing is shown here').toBe(true);
  await page.locator('#i').focus();
  await expect.poll(covers).toBe(false);
});

test('while the target is being drawn anew, the callout waits where it is', async ({ open }) => {
  const { page, part } = await open({ html: `<div id="p">${BOX}</div>` });
  await page.evaluate(() => window.point('#t'));
  const before = await part('callout').boundingBox();
  await page.evaluate(() => {
    const fresh = document.querySelector('#t')?.cloneNode(true) as Element;
    document.querySelector('#t')?.replaceWith(fresh);
  });
  await expect(part('spotlight')).toHaveCount(0);
  await page.evaluate(() => window.settled());
  expect(await part('callout').boundingBox()).toEqual(before);
  await page.evaluate(() => window.point('#t'));
  await expect(part('spotlight')).toHaveCount(1);
  await page.evaluate(() => window.point(undefined));
  await expect(part('spotlight')).toHaveCount(0);
  expect((await part('callout').boundingBox())?.y).toBeGreaterThan(before?.y ?? 0);
});

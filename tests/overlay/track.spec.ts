import type { Page } from '@playwright/test';
import { expect, test } from './harness';

const BOX = '<button id="t" style="margin:100px;padding:10px 40px">Next</button>';

/** The browser rounds lengths, not transforms, to 1/64 px. */
const EXACT = 0.02;

/** The ring's error per painted frame, from an action on. */
async function errors(page: Page, act: string, frames = 20, selector = '#t'): Promise<number[]> {
  await page.evaluate(() => window.settled());
  return page.evaluate(([s, n, a]) => window.errors(s, n, a), [selector, frames, act] as const);
}
const worst = (all: readonly number[]): number => Math.max(...all);

test('the ring covers the target, 6 px larger on each side', async ({ open }) => {
  const { page } = await open({ html: BOX });
  await page.evaluate(() => window.point('#t'));
  expect(worst(await errors(page, ''))).toBeLessThan(EXACT);
});

test('it stays on the target in the very frame of an inner scroll', async ({ open }) => {
  const { page } = await open({
    html: `<div id="s" style="height:300px;overflow:auto"><div style="height:150px"></div>${BOX}<div style="height:900px"></div></div>`,
  });
  await page.evaluate(() => window.point('#t'));
  expect(worst(await errors(page, 'document.querySelector("#s").scrollTop = 40'))).toBeLessThan(
    EXACT,
  );
});

test('and of a window resize', async ({ open }) => {
  const { page } = await open({ html: `<div style="text-align:right">${BOX}</div>` });
  await page.evaluate(() => window.point('#t'));
  await page.evaluate(() => window.settled());
  const run = page.evaluate(() => window.errors('#t', 40, ''));
  await page.setViewportSize({ width: 900, height: 600 });
  expect(worst(await run)).toBeLessThan(EXACT);
});

test('a layout shift that changes a size around it is met in the same frame', async ({ open }) => {
  const { page } = await open({ html: `<div id="before"></div>${BOX}` });
  await page.evaluate(() => window.point('#t'));
  const all = await errors(page, 'document.querySelector("#before").style.height = "77px"');
  expect(worst(all)).toBeLessThan(EXACT);
});

test('a shift without any event, node or size is met one frame later at the latest', async ({
  open,
}) => {
  const { page } = await open({
    html: `<style id="css"></style><div style="position:fixed;inset:0"><div id="m">${BOX}</div></div>`,
  });
  await page.evaluate(() => window.point('#t'));
  const all = await errors(
    page,
    'document.querySelector("#css").sheet.insertRule("#m { position: relative; top: 61px; left: 33px }")',
  );
  // The frame of the shift itself may be off; the alarm is heard after it.
  expect(worst(all.slice(2))).toBeLessThan(EXACT);
});

test('a CSS animation is followed exactly', async ({ open }) => {
  const { page } = await open({
    html: `<style>@keyframes go { to { transform: translate(300px, 120px) scale(1.3) } } .go { animation: go .4s linear both }</style>${BOX}`,
  });
  await page.evaluate(() => window.point('#t'));
  const all = await errors(page, 'document.querySelector("#t").classList.add("go")', 40);
  expect(worst(all.slice(1))).toBeLessThan(EXACT);
  const moved = await page.evaluate(() => document.querySelector('#t')?.getBoundingClientRect().x);
  expect(moved).toBeGreaterThan(300);
});

test('so is a transition of an ancestor', async ({ open }) => {
  const { page } = await open({
    html: `<div id="p" style="transition: transform .3s">${BOX}</div>`,
  });
  await page.evaluate(() => window.point('#t'));
  const all = await errors(
    page,
    'document.querySelector("#p").style.transform = "translateX(200px)"',
    40,
  );
  expect(worst(all.slice(1))).toBeLessThan(EXACT);
});

test('so is an animation by script, whose frame callback runs after ours', async ({ open }) => {
  const { page } = await open({ html: `<div id="p" style="position:relative">${BOX}</div>` });
  await page.evaluate(() => window.point('#t'));
  const all = await errors(
    page,
    `const p = document.querySelector('#p'); let n = 0;
     const step = () => { p.style.left = (n += 7) + 'px'; if (n < 200) requestAnimationFrame(step) };
     requestAnimationFrame(step)`,
    40,
  );
  expect(worst(all)).toBeLessThan(EXACT);
});

test('so is one by the web animations interface, from the second frame on', async ({ open }) => {
  const { page } = await open({ html: BOX });
  await page.evaluate(() => window.point('#t'));
  const all = await errors(
    page,
    'document.querySelector("#t").animate({ transform: ["none", "translate(200px, 50px)"] }, { duration: 400, fill: "both" })',
    40,
  );
  expect(worst(all.slice(3))).toBeLessThan(EXACT);
});

test('a change of size is followed', async ({ open }) => {
  const { page } = await open({ html: BOX });
  await page.evaluate(() => window.point('#t'));
  expect(
    worst(await errors(page, 'document.querySelector("#t").textContent = "Next, a longer word"')),
  ).toBeLessThan(EXACT);
});

for (const [how, act] of [
  ['removed', 't.remove()'],
  ['not displayed', 't.style.display = "none"'],
  ['invisible by an ancestor', 't.parentElement.style.visibility = "hidden"'],
  ['in something transparent', 't.parentElement.style.opacity = "0"'],
] as const) {
  test(`no ring in the frame in which the target is ${how}`, async ({ open }) => {
    const { page, part } = await open({ html: `<div>${BOX}</div>` });
    await page.evaluate(() => window.point('#t'));
    await expect(part('spotlight')).toHaveCount(1);
    await page.evaluate(() => window.settled());
    const rings = await page.evaluate(async (code) => {
      const t = document.querySelector('#t');
      new Function('t', code)(t);
      await window.errors('html', 1, '');
      return !!window.part('spotlight');
    }, act);
    expect(rings).toBe(false);
    await expect(part('callout')).toBeVisible();
  });
}

test('a visible target in an invisible layer keeps its ring', async ({ open }) => {
  const { page, part } = await open({
    html: '<div style="visibility:hidden"><button id="t" style="visibility:visible">Next</button></div>',
  });
  await page.evaluate(() => window.point('#t'));
  await expect(part('spotlight')).toHaveCount(1);
});

test('the ring comes back with the target', async ({ open }) => {
  const { page, part } = await open({ html: BOX });
  await page.evaluate(() => window.point('#t'));
  await page.evaluate(() => {
    (document.querySelector('#t') as HTMLElement).style.display = 'none';
  });
  await expect(part('spotlight')).toHaveCount(0);
  await page.evaluate(() => {
    (document.querySelector('#t') as HTMLElement).style.display = '';
  });
  await expect(part('spotlight')).toHaveCount(1);
  expect(worst(await errors(page, '', 3))).toBeLessThan(EXACT);
});

test('at rest it asks for no frame', async ({ open }) => {
  const { page } = await open({ html: BOX });
  await page.evaluate(() => window.point('#t'));
  await page.evaluate(() => window.settled());
  const asked = await page.evaluate(async () => {
    window.asked();
    await window.errors('#t', 60, '');
    return window.asked();
  });
  expect(asked).toBe(0);
});

test('what the page writes elsewhere costs a few looks, then it rests again', async ({ open }) => {
  const { page } = await open({ html: `${BOX}<p id="x"></p>` });
  await page.evaluate(() => window.point('#t'));
  await page.evaluate(() => window.settled());
  const asked = await page.evaluate(async () => {
    window.asked();
    (document.querySelector('#x') as Element).textContent = 'written';
    await window.errors('#t', 30, '');
    return window.asked();
  });
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThan(12);
});

test('in a hidden tab it asks for nothing, whatever happens, and looks when it is seen again', async ({
  open,
}) => {
  const { page } = await open({ html: BOX });
  await page.evaluate(() => window.point('#t'));
  await page.evaluate(() => window.settled());
  const asked = await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    window.asked();
    dispatchEvent(new Event('scroll'));
    dispatchEvent(new Event('resize'));
    document.dispatchEvent(new Event('visibilitychange'));
    const hidden = window.asked();
    Object.defineProperty(document, 'hidden', { value: false, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    return [hidden, window.asked()];
  });
  expect(asked).toEqual([0, 1]);
});

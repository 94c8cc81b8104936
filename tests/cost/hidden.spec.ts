import { expect, test } from '@playwright/test';
import { ClosedRoot } from '../harness/closed-root.ts';
import { until } from '../harness/until.ts';
import { NOTHING_AT_ALL, REST_FRAMES, SHOWN_AGAIN } from './limits.ts';
import { frames } from './meter.ts';
import { type Stand, stand } from './stand.ts';

/** Puts another tab in front, so that the page's is hidden; the one in front gives the frames to wait by. */
async function hide({ browser, page }: Stand) {
  const front = await browser.context.newPage();
  await front.bringToFront();
  await page.waitForFunction(() => document.visibilityState === 'hidden', null, { polling: 50 });
  return front;
}

/** A row and a toast, by a script of the page. */
function change(): void {
  for (const role of ['listitem', 'status']) {
    const one = document.createElement('div');
    one.role = role;
    one.textContent = 'Something new';
    document.querySelector('main, #root, body')?.append(one);
  }
}

/** In a hidden tab the browser itself may lay out what the page changes: that is not ours. */
const OURS = { layouts: expect.any(Number), styles: expect.any(Number) };
/** A frame that was asked for before is never drawn there. */
const HIDDEN = { ...NOTHING_AT_ALL, ...OURS, pendingFrames: expect.any(Number) };

test('hidden while a step stands: nothing, whatever the page does; shown again, one look', async () => {
  const here = await stand();
  try {
    const { page, meter } = here;
    await here.follow(({ kind }) => kind === 'press');
    await meter.rest();
    const front = await hide(here);
    const cost = await meter.during(async () => {
      await page.evaluate(change);
      await frames(front, REST_FRAMES);
      await page.evaluate(change);
    });
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
    expect(cost).toEqual(HIDDEN);
    const shown = await meter.during(async () => {
      await page.bringToFront();
      await meter.rest();
    });
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
    expect([shown.looks, shown.messages]).toEqual([SHOWN_AGAIN.looks, SHOWN_AGAIN.messages]);
  } finally {
    await here.close();
  }
});

test('hidden while the list settles: no timer is left, and it settles when it is shown', async () => {
  const here = await stand();
  try {
    const { page, meter } = here;
    await here.follow(({ kind }) => kind === 'warn');
    await page.reload();
    const settling = await until(
      () => meter.read(),
      ({ pendingTimers }) => pendingTimers > 0,
      15_000,
    );
    expect(settling.met, 'a timer for the next look').toBe(true);
    const front = await hide(here);
    expect(await meter.during(() => frames(front, REST_FRAMES))).toEqual(HIDDEN);
    await page.bringToFront();
    await here.follow(({ kind }) => kind === 'warn');
    await meter.rest();
  } finally {
    await here.close();
  }
});

test('opened in a hidden tab: a greeting and no look until it is shown', async () => {
  const here = await stand();
  try {
    const { page, meter } = here;
    const front = await hide(here);
    await page.reload();
    const cost = await meter.read();
    expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
    await frames(front, REST_FRAMES);
    const { looks, timers, frames: asked } = await meter.read();
    expect([looks, timers, asked, cost.messages]).toEqual([0, 0, 0, 1]);
    await page.bringToFront();
    const root = new ClosedRoot(page);
    const seen = await until(
      () => root.snapshot(),
      ({ callout }) => callout?.step === 'x.ready',
      15_000,
    );
    expect(seen.met, 'the guide speaks').toBe(true);
  } finally {
    await here.close();
  }
});

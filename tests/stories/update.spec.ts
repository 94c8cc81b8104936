import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { ClosedRoot } from '../harness/closed-root.ts';
import { OurWorld, runBeside, updateExtension } from '../harness/lifecycle.ts';
import { Move } from '../harness/move.ts';
import { reads } from '../harness/reads.ts';
import { until } from '../harness/until.ts';

const PLAN = { generation: 'g3', lang: 'en', route: 'sms', setup: 'pc' } as const;

/** The engine keeps its callout in sight; the framework keeps an ear open for a newer script. */
const LAST_EARS = /^visibilitychange$/;

test('in the middle of a move: it asks to be reloaded, is quiet, and goes on where it was', async () => {
  const { move, page, root } = await underway();
  try {
    const world = await OurWorld.of(page);
    expect(await world.listensFor('document')).toContain('click');
    const before = await serialised(page);
    await updateExtension(move.browser.context);
    await page.evaluate(() => document.body.append(document.createElement('i')));
    const last = await reads(root, 'x.reload');
    expect(last.callout).toMatchObject({
      kind: 'lost',
      phase: '1',
      title: 'Please reload this page.',
      choices: [],
    });
    expect([last.spotlight, last.callout?.primary]).toEqual([undefined, undefined]);
    await expect(page.locator('norikae-overlay')).toHaveCount(1);

    const ears = await world.listensFor('document');
    expect(ears.filter((type) => !LAST_EARS.test(type))).toEqual([]);
    const onWindow = await world.listensFor('window');
    expect(onWindow.filter((type) => /^(pageshow|popstate|load)$/.test(type))).toEqual([]);

    await page.evaluate(() => document.querySelector('body > i:last-child')?.remove());
    expect(await serialised(page)).toEqual(before);
    await page.getByRole('button', { name: 'Add sign-in method' }).click();
    await page.locator('[role$="dialog"]').first().waitFor({ state: 'attached' });
    await frames(page);
    expect((await root.snapshot()).callout?.step).toBe('x.reload');

    await page.reload();
    await reads(root, 'x.ready');
    await expect(page.locator('norikae-overlay')).toHaveCount(1);
  } finally {
    await move.close();
  }
});

test('a press alone is enough to notice, on the page or on a button of ours', async () => {
  const { move, page, root } = await underway();
  try {
    const second = await move.browser.context.newPage();
    await second.goto(page.url());
    const other = new ClosedRoot(second);
    const box = (await reads(other, 'x.ready')).callout?.primary?.box;
    await updateExtension(move.browser.context);
    expect((await other.snapshot()).callout?.step).toBe('x.ready');
    await second.mouse.click((box?.x ?? 0) + 9, (box?.y ?? 0) + 9);
    await reads(other, 'x.reload');
    await page.bringToFront();
    await page.mouse.click(5, 500);
    await reads(root, 'x.reload');
  } finally {
    await move.close();
  }
});

test('it is noticed when the page comes back from the back/forward cache', async () => {
  const { move, page, root } = await underway();
  try {
    await updateExtension(move.browser.context);
    // Chromium keeps no page over an update (see back.spec.ts): the event alone.
    await page.evaluate(() => {
      window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await reads(root, 'x.reload');
  } finally {
    await move.close();
  }
});

test('without a move nothing of ours is left', async () => {
  const move = await Move.prepare(PLAN);
  try {
    const { page, context } = move.browser;
    await move.browser.openPage();
    await page.getByRole('button', { name: 'Add sign-in method' }).waitFor();
    await expect(page.locator('norikae-overlay')).toHaveCount(1);
    const world = await OurWorld.of(page);
    await updateExtension(context);
    await page.mouse.click(5, 500);
    await expect(page.locator('norikae-overlay')).toHaveCount(0);
    for (const on of ['document', 'window'] as const)
      expect(await world.listensFor(on)).toEqual([]);
  } finally {
    await move.close();
  }
});

for (const [name, update] of [
  ['alive', false],
  ['left behind by an update', true],
] as const) {
  test(`a newer script takes the page over from one that is ${name}`, async () => {
    const { move, page, root } = await underway();
    try {
      const world = await OurWorld.of(page);
      if (update) {
        await updateExtension(move.browser.context);
        await page.mouse.click(5, 500);
        await reads(root, 'x.reload');
      }
      // What Firefox does with a new version; Chromium starts nothing in pages that are open.
      await runBeside(page, newerScript());
      await expect(page.locator('norikae-overlay')).toHaveCount(1);
      const taken = await until(
        () => root.snapshot(),
        ({ callout }) => callout === undefined,
        15_000,
      );
      expect(taken.met, JSON.stringify(taken.value)).toBe(true);
      // The page changes, and our element is taken away: the older one would put its own back, if it were still there. For
      // the newer one it was a launcher, which nobody guards.
      await page.evaluate(() => {
        document.body.append(document.createElement('i'));
        document.querySelector('norikae-overlay')?.remove();
      });
      await frames(page);
      await expect(page.locator('norikae-overlay')).toHaveCount(0);
      expect(await world.listensFor('document')).toEqual([]);
    } finally {
      await move.close();
    }
  });
}

/** A move at its first question: the same after a reload. */
async function underway() {
  const move = await Move.prepare(PLAN);
  const page = await move.start();
  const root = new ClosedRoot(page);
  await reads(root, 'x.ready');
  return { move, page, root };
}

/** The page as text, apart from the one element that is ours. */
async function serialised(page: Page): Promise<string> {
  return await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const one of copy.querySelectorAll('norikae-overlay')) one.remove();
    return copy.outerHTML;
  });
}

/** Whoever waits for a frame has had it. */
async function frames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0))),
      ),
  );
}

/** The built script with a background that knows of no move: it shows its launcher. */
function newerScript(): string {
  const path = resolve(import.meta.dirname, '../../.output/chrome-mv3/content-scripts/content.js');
  const nobody = '{ addListener() {}, removeListener() {} }';
  return `globalThis.chrome = { runtime: { id: 'newer' } };
  globalThis.browser = {
    runtime: {
      id: 'newer',
      onMessage: ${nobody},
      sendMessage: async () => ({ kept: true, lang: 'en', resources: { launcher: 'Changing?' } }),
    },
    storage: { onChanged: ${nobody} },
  };
  ${readFileSync(path, 'utf8')}`;
}

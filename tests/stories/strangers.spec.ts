import { expect, type Page, test } from '@playwright/test';
import { drawn } from '../draw.ts';
import { ClosedRoot, type Snapshot } from '../harness/closed-root.ts';
import { Move } from '../harness/move.ts';
import { until } from '../harness/until.ts';
import { g1, g3 } from '../replica/server.ts';

const plan = { generation: 'g3', lang: 'en', route: 'voice', setup: 'pc' } as const;

/** Everything that was seen until `is` held, or the time was over. */
async function watch(page: Page, is: (seen: Snapshot) => boolean, limit: number) {
  const root = new ClosedRoot(page);
  const seen: Snapshot[] = [];
  const { met } = await until(
    () => root.snapshot(),
    (now) => seen.push(now) > 0 && is(now),
    limit,
  );
  return { seen, met };
}

declare global {
  interface Window {
    changes: { loaded: number; changed: number };
  }
}

/** Runs in the page, must stand alone: from now on it is noted when the page was last changed, our own element apart. */
function noteChanges() {
  const { timeOrigin } = performance;
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const end = entry?.loadEventEnd ?? 0;
  window.changes = { loaded: end > 0 ? timeOrigin + end : Date.now(), changed: 0 };
  window.addEventListener('load', () => {
    window.changes.loaded = Date.now();
  });
  new MutationObserver((records) => {
    const theirs = records.filter(({ target, addedNodes, removedNodes }) => {
      const all = [target, ...addedNodes, ...removedNodes];
      return !all.some((one) => one.nodeName === 'NORIKAE-OVERLAY');
    });
    if (theirs.length > 0) window.changes.changed = Date.now();
  }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  return Math.floor(timeOrigin);
}

const ODD = ['blank', 'error', 'unknownDialog', 'spinner'] as const;

for (const odd of drawn(ODD, 2, 'odd pages')) {
  test(`a page that nobody knows (${odd}) gets words and no spotlight`, async () => {
    const move = await Move.prepare(plan);
    try {
      move.replica.patch({ odd });
      const page = await move.start();
      await page.reload();
      const since = await page.evaluate(noteChanges);
      const { seen, met } = await watch(page, ({ callout }) => callout?.kind === 'lost', 18_000);
      const said = Date.now();
      expect(met, `last seen: ${JSON.stringify(seen.at(-1))}`).toBe(true);
      const { loaded, changed } = await page.evaluate(() => window.changes);
      expect(loaded).toBeGreaterThanOrEqual(since);
      // A page at work is given longer, and not for ever.
      if (odd === 'spinner') expect(said - loaded).toBeLessThan(15_000);
      else expect(said - Math.max(loaded, changed)).toBeLessThan(3_000);
      expect(seen.filter(({ spotlight }) => spotlight !== undefined)).toEqual([]);
      expect(seen.at(-1)?.callout?.title).not.toBe('');
      expect(seen.at(-1)?.callout?.text).not.toBe('');
    } finally {
      await move.close();
    }
  });
}

for (const generation of ['g1', 'g3'] as const) {
  test(`${generation}: another person's page on the same profile gets no guide`, async () => {
    const move = await Move.prepare({ ...plan, generation });
    try {
      const page = await move.start();
      const begun = await watch(page, ({ callout }) => callout?.step === 'x.ready', 15_000);
      expect(begun.met).toBe(true);

      const scenario = generation === 'g1' ? g1 : g3;
      const other = { name: 'Taro Suzuki', mail: 'taro@contoso.example' };
      move.replica.set(scenario({ lang: 'en', account: other }));
      await page.reload();
      await page.getByRole('button', { name: 'Add sign-in method' }).waitFor();
      const quiet = await watch(page, ({ callout }) => callout === undefined, 10_000);
      expect(quiet.met, 'the guide stays on a page of another account').toBe(true);
      const later = await watch(page, ({ callout }) => callout !== undefined, 4_000);
      expect(later.met, `it comes back: ${JSON.stringify(later.seen.at(-1))}`).toBe(false);
      expect([...quiet.seen, ...later.seen].filter(({ spotlight }) => spotlight)).toEqual([]);
    } finally {
      await move.close();
    }
  });
}

test('without a move the page is left alone', async () => {
  const move = await Move.prepare({ ...plan, generation: 'g1' });
  try {
    move.replica.set(g1({ lang: 'en' }));
    await move.browser.openPage();
    await move.browser.page.getByRole('button', { name: 'Add sign-in method' }).waitFor();
    const { seen, met } = await watch(
      move.browser.page,
      ({ callout, spotlight }) => callout !== undefined || spotlight !== undefined,
      4_000,
    );
    expect(met, JSON.stringify(seen.at(-1))).toBe(false);
  } finally {
    await move.close();
  }
});

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { LANGS, type Lang } from '../../platform/lang';
import { drawn } from '../draw';
import { mirrored, speakMirrored } from '../looks/mirrored';
import { unreadable } from '../looks/unreadable';
import { type Norikae, test } from './browser';
import { MOVES } from './moves';
import { arrive, STATES } from './states';

/** In each run some of them, in the full run all. */
const SOME = drawn(Object.entries(STATES), 6, 'popup states');

const SIZES = [
  { width: 360, height: 560 },
  { width: 320, height: 640 },
] as const;

async function speak(norikae: Norikae, lang: Lang): Promise<void> {
  const worker = await norikae.worker();
  await worker.evaluate((value) => chrome.storage.local.set({ language: value }), lang);
}

/** Once, and with the cards of a list for each in turn. */
async function eachView(popup: Page, look: () => Promise<void>): Promise<void> {
  await look();
  for (const card of await popup.locator('[data-card] summary').all()) {
    await card.click();
    await look();
  }
}

/** Words in the head of the popup that stand on more than one line. */
function brokenWords(): string[] {
  const segmenter = new Intl.Segmenter(document.documentElement.lang, { granularity: 'word' });
  const found: string[] = [];
  for (const one of document.querySelectorAll('h1, header button')) {
    const walk = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    for (let text = walk.nextNode() as Text | null; text; text = walk.nextNode() as Text | null)
      for (const { segment, index, isWordLike } of segmenter.segment(text.data)) {
        if (!isWordLike) continue;
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + segment.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) found.push(segment);
      }
  }
  return found;
}

for (const lang of drawn(LANGS, 1, 'popup')) {
  test(`${lang}: everything in the popup can be read, on a desktop and on a phone`, async ({
    norikae,
  }) => {
    await speak(norikae, lang);
    for (const [name, { move, opens }] of SOME) {
      if (move !== undefined) await norikae.seed(MOVES[move]);
      for (const size of SIZES) {
        const popup = await norikae.popup(size);
        await expect(popup.locator('html')).toHaveAttribute('lang', lang);
        await arrive(popup, opens);
        expect.soft(await popup.evaluate(brokenWords), `${name}, ${size.width} px`).toEqual([]);
        await eachView(popup, async () => {
          const found = await popup.evaluate(unreadable, undefined);
          expect.soft(found, `${name}, ${size.width} px`).toEqual([]);
        });
        await popup.close();
      }
    }
  });
}

for (const [lang, scheme] of drawn(
  LANGS.flatMap((lang) =>
    (['light', 'dark', 'forced'] as const).map((one) => [lang, one] as const),
  ),
  1,
  'popup axe',
)) {
  test(`${lang}, ${scheme}: axe finds nothing in the popup`, async ({ norikae }) => {
    await speak(norikae, lang);
    for (const [name, { move, opens }] of SOME) {
      if (move !== undefined) await norikae.seed(MOVES[move]);
      const popup = await norikae.popup();
      await popup.emulateMedia(
        scheme === 'forced' ? { forcedColors: 'active' } : { colorScheme: scheme },
      );
      await arrive(popup, opens);
      // Of the cards, which are made alike, one is open.
      if (name === 'the cards') await popup.locator('[data-card] summary').last().click();
      const { violations } = await new AxeBuilder({ page: popup }).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html}`),
      );
      expect.soft(found, name).toEqual([]);
      await popup.close();
    }
  });
}

test('a language that is written from the right can be read in the popup too', async ({
  norikae,
}) => {
  await norikae.seed(MOVES.deleted);
  const url = new URL((await norikae.worker()).url());
  for (const size of SIZES) {
    const popup = await norikae.context.newPage();
    await popup.addInitScript(speakMirrored, mirrored());
    await popup.setViewportSize(size);
    await popup.goto(`chrome-extension://${url.host}/popup.html`);
    await expect(popup.locator('html')).toHaveAttribute('dir', 'rtl');
    await popup.locator('main').waitFor();
    expect(await popup.evaluate(unreadable, undefined)).toEqual([]);
    await popup.close();
  }
});

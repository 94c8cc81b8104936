import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { LANGS, type Lang } from '../../platform/lang';
import { drawn } from '../draw';
import { mirrored, speakMirrored } from '../looks/mirrored';
import { unreadable } from '../looks/unreadable';
import { type Norikae, test } from './browser';
import { MOVES } from './moves';

/** What the popup shows before, in and after a move, and what it opens. */
const STATES: Readonly<Record<string, { move?: keyof typeof MOVES; opens?: string }>> = {
  'before a move': {},
  'in the open window': { move: 'deleted' },
  'asked to begin anew': { move: 'deleted', opens: '[data-action="restart"]' },
  'before the change': { move: 'ready' },
  'at the end': { move: 'ended' },
  'the cards': { move: 'deleted', opens: '[data-action="trouble"]' },
  'other devices': { move: 'deleted', opens: '[data-action="devices"]' },
};

const SIZES = [
  { width: 360, height: 560 },
  { width: 320, height: 640 },
] as const;

async function speak(norikae: Norikae, lang: Lang): Promise<void> {
  const worker = await norikae.worker();
  await worker.evaluate((value) => chrome.storage.local.set({ language: value }), lang);
}

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

/** Opens what the state opens; every card of a list in turn, the last one stays open. */
async function arrive(popup: Page, opens: string | undefined, look: () => Promise<void>) {
  if (opens !== undefined) await popup.locator(opens).first().click();
  await look();
  if (opens !== '[data-action="trouble"]') return;
  const cards = popup.locator('[data-card] summary');
  await expect(cards).not.toHaveCount(0);
  for (const card of await cards.all()) {
    await card.click();
    await look();
  }
}

for (const lang of drawn(LANGS, 1, 'popup')) {
  test(`${lang}: everything in the popup can be read, on a desktop and on a phone`, async ({
    norikae,
  }) => {
    await speak(norikae, lang);
    for (const [name, { move, opens }] of Object.entries(STATES)) {
      if (move !== undefined) await norikae.seed(MOVES[move]);
      for (const size of SIZES) {
        const popup = await norikae.popup(size);
        await expect(popup.locator('html')).toHaveAttribute('lang', lang);
        await arrive(popup, opens, async () => {
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
    for (const [name, { move, opens }] of Object.entries(STATES)) {
      if (move !== undefined) await norikae.seed(MOVES[move]);
      const popup = await norikae.popup();
      await popup.emulateMedia(
        scheme === 'forced' ? { forcedColors: 'active' } : { colorScheme: scheme },
      );
      if (opens !== undefined) await popup.locator(opens).first().click();
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

import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { CARDS } from '../../components/popup/trouble/cards';
import { drawn } from '../draw';
import { test } from './browser';
import { MOVES } from './moves';

const SIZE = { width: 360, height: 560 };

const SITUATIONS = [['before a move', undefined], ...Object.entries(MOVES)] as const;

/** Between them they show everything that the popup has. */
const TELLING = SITUATIONS.filter(([name]) => !['begun', 'changed', 'phoneThere'].includes(name));

for (const lang of ['ja', 'en'] as const) {
  test.describe(lang, () => {
    test.use({ lang });

    test('fits 360 × 560 without scrolling, before and during a move', async ({ norikae }) => {
      for (const [name, move] of SITUATIONS) {
        if (move !== undefined) await norikae.seed(move);
        const popup = await norikae.popup(SIZE);
        const size = await popup.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.scrollHeight,
        ]);
        expect.soft(size, name).toEqual([SIZE.width, SIZE.height]);
        await popup.close();
      }
    });

    test('asking, and the choices opened, fit too', async ({ norikae }) => {
      await norikae.seed(MOVES.deleted);
      const popup = await norikae.popup(SIZE);
      await popup.locator('[data-action="restart"]').click();
      await expect(popup.locator('[data-action="keep"]')).toBeInViewport({ ratio: 1 });
      await expect(popup.locator('[data-action="restart"]')).toBeInViewport({ ratio: 1 });
      await popup.locator('[data-action="keep"]').click();
      await popup.locator('summary').click();
      await expect(popup.locator('input[value="phone"]')).toBeInViewport({ ratio: 1 });
    });

    test('the cards fit too while they are closed, and at the side when open', async ({
      norikae,
    }) => {
      await norikae.seed(MOVES.deleted);
      for (const [width, height] of [
        [SIZE.width, SIZE.height],
        [320, 640],
      ] as const) {
        const popup = await norikae.popup({ width, height });
        await popup.locator('[data-action="trouble"]').click();
        const cards = popup.locator('[data-card]');
        await expect(cards).toHaveCount(CARDS.length);
        await expect(cards.last()).toBeInViewport({ ratio: 1 });
        const size = () =>
          popup.evaluate(() => [
            document.documentElement.scrollWidth,
            document.documentElement.scrollHeight,
          ]);
        expect.soft(await size()).toEqual([width, height]);
        for (const card of await cards.all()) {
          await card.locator('summary').click();
          await expect(card.locator('address')).toBeVisible();
          expect.soft((await size())[0]).toBe(width);
        }
        await popup.close();
      }
    });

    test('on a phone of 320 px nothing is cut off at the side', async ({ norikae }) => {
      for (const [name, move] of SITUATIONS) {
        if (move !== undefined) await norikae.seed(move);
        const popup = await norikae.popup({ width: 320, height: 640 });
        const width = await popup.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(width, name).toBe(320);
        await popup.close();
      }
    });

    for (const colorScheme of drawn(['light', 'dark'] as const, 1, `looks ${lang}`))
      test.describe(colorScheme, () => {
        test.use({ colorScheme });

        test('axe finds nothing', async ({ norikae }) => {
          for (const [name, move] of TELLING) {
            if (move !== undefined) await norikae.seed(move);
            const popup = await norikae.popup(SIZE);
            const summary = popup.locator('summary');
            if (await summary.isVisible()) await summary.click();
            const restart = popup.locator('[data-action="restart"]');
            if (await restart.isEnabled()) await restart.click();
            await popup.locator('[data-action="help-desk"]').click();
            await popup.locator('[data-action="copy-report"]').waitFor();
            const { violations, passes } = await new AxeBuilder({ page: popup }).analyze();
            expect.soft(violations, name).toEqual([]);
            expect.soft(passes.length, name).toBeGreaterThan(10);
            await popup.close();
          }
        });

        test('axe finds nothing on the cards', async ({ norikae }) => {
          await norikae.seed(MOVES.deleted);
          const popup = await norikae.popup(SIZE);
          await popup.locator('[data-action="trouble"]').click();
          const cards = popup.locator('[data-card]');
          await expect(cards).toHaveCount(CARDS.length);
          for (const card of await cards.all()) {
            await card.locator('summary').click();
            await expect(card.locator('address')).toBeVisible();
            const { violations, passes } = await new AxeBuilder({ page: popup }).analyze();
            expect.soft(violations, (await card.getAttribute('data-card')) ?? '').toEqual([]);
            expect.soft(passes.length).toBeGreaterThan(10);
          }
        });
      });
  });
}

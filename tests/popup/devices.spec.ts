import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { readCode } from '../../flow/hand-over-code';
import enAll from '../../locales/en.json' with { type: 'json' };
import jaAll from '../../locales/ja.json' with { type: 'json' };
import { test } from './browser';
import { MOVES } from './moves';

const ja = jaAll.devices;

const en = enAll.devices;

const WORDS = { en, ja };

async function open(popup: Page): Promise<void> {
  await popup.locator('[data-action="devices"]').click();
  await expect(popup.locator('[name="hand-over"]')).toBeVisible();
}

for (const lang of ['ja', 'en'] as const)
  test.describe(lang, () => {
    test.use({ lang });

    test('it fits, axe finds nothing, and Back returns to where one was', async ({ norikae }) => {
      await norikae.seed(MOVES.deleted);
      for (const [width, height] of [
        [360, 560],
        [320, 640],
      ] as const) {
        const popup = await norikae.popup({ width, height });
        await open(popup);
        const size = await popup.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.scrollHeight,
        ]);
        expect.soft(size).toEqual([width, height]);
        await expect(popup.getByRole('heading', { name: WORDS[lang].name })).toBeFocused();
        const { violations } = await new AxeBuilder({ page: popup }).analyze();
        expect(violations).toEqual([]);
        await popup.locator('[data-action="devices-back"]').click();
        await expect(popup.locator('[data-action="devices"]')).toBeFocused();
        await popup.close();
      }
    });
  });

test.describe('a hand-over', () => {
  test.use({ lang: 'en' });

  test('is shown as code, link and QR code; the link holds nothing else', async ({ norikae }) => {
    await norikae.seed(MOVES.changed);
    const popup = await norikae.popup();
    await open(popup);
    const code = (await popup.locator('[data-part="hand-over-code"]').textContent()) ?? '';
    expect(readCode(code)).toMatchObject({ ok: true, handOver: { next: 3, route: 'voice' } });
    await expect(popup.locator('[data-part="link"]')).toHaveValue(
      `https://mysignins.microsoft.com/security-info#norikae=${code}`,
    );
    await expect(popup.getByRole('img', { name: en.give.qr })).toBeVisible();
  });

  test('before a move there is nothing to hand over, and a code can be typed', async ({
    norikae,
  }) => {
    await norikae.seed(MOVES.changed);
    const first = await norikae.popup();
    await open(first);
    const code = (await first.locator('[data-part="hand-over-code"]').textContent()) ?? '';
    await (await norikae.worker()).evaluate(
      'chrome.storage.local.set({ moves: { version: 2, moves: [] } })',
    );
    await first.close();

    const popup = await norikae.popup();
    await open(popup);
    await expect(popup.getByText(en.give.none)).toBeVisible();
    const field = popup.locator('[name="hand-over"]');
    for (const [typed, why] of [
      ['my name', en.take.refused['no-code']],
      [code.replace(/.$/, (sign) => (sign === '0' ? '1' : '0')), en.take.refused.damaged],
      ['0000-0000', en.take.refused['other-version']],
    ] as const) {
      await field.fill(typed);
      await field.press('Enter');
      await expect(popup.locator('#refused')).toHaveText(why);
      await expect(field).toHaveValue(typed);
    }
    await field.fill(code.toLowerCase());
    await field.press('Enter');
    const offer = popup.locator('[data-hint="offer"]');
    await expect(offer).toContainText('STEP 3 is next, Voice call, PC');
    expect(JSON.stringify((await norikae.stored()).moves)).not.toContain('device-changed');
    await popup.locator('[data-action="decline"]').click();
    await expect(offer).toHaveCount(0);

    await open(popup);
    await popup.locator('[name="hand-over"]').fill(code);
    await popup.locator('[data-action="read-code"]').click();
    await popup.locator('[data-action="take-over"]').click();
    await expect(popup.locator('[data-action="restart"]')).toBeEnabled();
    expect(JSON.stringify((await norikae.stored()).moves)).toContain('device-changed');
  });
});

test('the browser account is asked only after the person has switched it on', async ({
  norikae,
}) => {
  await norikae.seed(MOVES.deleted);
  const popup = await norikae.popup();
  await open(popup);
  const worker = await norikae.worker();
  const inAccount = () => worker.evaluate('chrome.storage.sync.get(null).then(Object.keys)');
  const box = popup.locator('[name="sync"]');
  await expect(box).not.toBeChecked();
  expect(await inAccount()).toEqual([]);
  await box.check();
  await expect.poll(inAccount).toEqual(['move:move']);
  await box.uncheck();
  await expect.poll(inAccount).toEqual([]);
});

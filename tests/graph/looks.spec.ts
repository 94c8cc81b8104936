import AxeBuilder from '@axe-core/playwright';
import { type Page, test } from '@playwright/test';
import enPageAll from '../../locales/en.json' with { type: 'json' };
import { LANGS } from '../../platform/lang.ts';
import { drawn } from '../draw.ts';
import { storedIn } from '../harness/extension.ts';
import { Popup } from '../harness/popup.ts';
import { MOVES } from '../popup/moves.ts';
import { ask, expect, isTold, openStage, type Stage } from './stage.ts';

const enPage = enPageAll.confirm;

test.describe.configure({ mode: 'default' });

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(() => stage.close());

const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
] as const;

/** What axe finds, in light, dark and few colours; and whether anything is cut off on a phone of 320 px. */
async function judged(page: Page, name: string): Promise<void> {
  for (const look of drawn(LOOKS, 2, `confirm ${name}`)) {
    await page.emulateMedia(look);
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    expect.soft(violations, `${name}, ${JSON.stringify(look)}`).toEqual([]);
    expect.soft(passes.length, name).toBeGreaterThan(10);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, name).toBe(320);
  await page.setViewportSize({ width: 1280, height: 800 });
}

for (const lang of drawn(LANGS, 1, 'confirm looks'))
  test(`${lang}: nothing for axe to find, and nothing cut off`, async () => {
    await stage.begin();
    const page = await stage.open(lang);
    await page.locator('[data-action="ask"]').waitFor();
    await judged(page, 'before a move');

    await stage.put(MOVES.begun, page);
    await ask(page);
    await isTold(page);
    await stage.put(MOVES.deleted, page);
    const { account } = stage.standIn.world();
    account.apps.push({ id: crypto.randomUUID(), displayName: '' });
    await ask(page);
    await expect(page.locator('[data-verdict="unseen"]')).toHaveCount(1);
    await judged(page, 'asked');

    await stage.begin(MOVES.ended);
    stage.standIn.set({ signIn: { refuses: ['invalid_request', 'AADSTS50011: '] } });
    await page.reload();
    await ask(page);
    await expect(page.locator('code')).toBeVisible();
    await judged(page, 'failed');
  });

test('the popup has room for the offer, before and during a move', async () => {
  for (const lang of ['ja', 'en'] as const)
    for (const move of [undefined, MOVES.deleted, MOVES.ended]) {
      await stage.begin(move);
      const { page } = await Popup.open(stage.browser);
      await page.setViewportSize({ width: 360, height: 560 });
      await page.locator('select:has(option[value="ja"])').selectOption(lang);
      await page.locator(`html[lang="${lang}"] [data-action="confirm"]`).waitFor();
      const size = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.scrollHeight,
      ]);
      expect.soft(size, `${lang}, ${move?.seen.phones}`).toEqual([360, 560]);
      await page.close();
    }
});

/** Chromium hears of a changed policy within five seconds (2026-11). */
const NOTICED = { timeout: 20_000 };

test('without the policy nothing is offered, and not one request is made', async () => {
  await stage.begin(MOVES.begun);
  const popup = await Popup.open(stage.browser);
  await popup.speak('en');
  const offer = popup.page.locator('[data-action="confirm"]');
  await expect(offer).toBeVisible();
  const before = stage.addresses.length;
  stage.policies.set({ graph: { tenant: 'contoso.example', client: crypto.randomUUID() } });
  await expect(offer).toHaveCount(0, NOTICED);

  const page = await stage.open();
  await expect(page.locator('main')).toContainText(enPage.off);
  await expect(page.locator('[data-action="ask"]')).toHaveCount(0);
  await popup.action('restart').click();
  await popup.action('restart').click();
  await expect(popup.phase(1)).toHaveAttribute('data-state', 'current');
  expect(stage.standIn.asked()).toEqual([]);
  expect(stage.addresses.slice(before).filter((one) => one.startsWith('http'))).toEqual([]);
  expect(Object.keys(await storedIn(stage.browser))).not.toContain('confirmations');
});

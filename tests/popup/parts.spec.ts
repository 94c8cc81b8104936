import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildWith, launchAsIs } from '../cost/browser';

/** The longest pause before a part is asked for again, ms (`platform/patience.ts`). */
const LONGEST = 4000;

test('a part of the popup that cannot be loaded: it says so, nothing is lost, and it comes once it can be loaded', async () => {
  const build = buildWith('');
  // Nothing listens there: the page is not needed.
  const browser = await launchAsIs({ port: 9, spki: '' }, build);
  const files = ['assets', 'chunks']
    .flatMap((folder) => readdirSync(join(build, folder)).map((name) => join(build, folder, name)))
    .filter((path) => /[/\\](?:devices|trouble)-/.test(path));
  try {
    const { page, id } = browser;
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.setViewportSize({ width: 360, height: 400 });
    await page.clock.install();
    await page.goto(`chrome-extension://${id}/popup.html`);
    const note = page.getByRole('alert');
    const press = (name: string) => page.locator(`[data-action="${name}"]`).click();
    await page.locator('input[value="sms"]').check();

    for (const file of files) renameSync(file, `${file}.away`);
    await press('devices');
    await press('trouble');
    await expect(async () => {
      await page.clock.runFor(LONGEST);
      await expect(note).toContainText('open it again', { timeout: 50 });
    }).toPass({ timeout: 20_000 });
    await expect(note).toBeInViewport({ ratio: 1 });
    await expect(page.locator('input[value="sms"]')).toBeChecked();

    for (const file of files) renameSync(`${file}.away`, file);
    await press('trouble');
    await expect(page.locator('.trouble')).toHaveCSS('display', 'grid');
    await expect(note).toHaveCount(0);
    await expect(page.locator('.devices'), 'what was pressed before is left').toHaveCount(0);
    await press('trouble-back');
    await expect(page.locator('input[value="sms"]')).toBeChecked();
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
  }
});

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import en from '../../locales/en.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };
import { EXAMPLE } from '../../policy/examples';
import { type Browser, extension, launch } from '../harness/launch';
import { Policies } from '../harness/policies';
import { Popup } from '../harness/popup';
import { onPhone, tooSmall } from '../looks/fingers';

/** Chromium hears of a changed policy within five seconds, and of one at its own start within three (2026-11). */
const NOTICED = { timeout: 20_000 };

const hint = (page: Page, name: string) => page.locator(`[data-hint="${name}"]`);
const organisation = (page: Page) => page.locator('[data-part="organisation"]');

/** A browser with this policy, and its popup. */
async function withPolicy(values: Readonly<Record<string, unknown>>) {
  const policies = new Policies(extension);
  policies.set(values);
  // Nothing listens there: the page is not needed.
  const browser = await launch({ replica: { port: 9, spki: '' }, policies });
  const close = async (): Promise<void> => {
    await browser.close();
    policies.remove();
  };
  return { policies, browser, close };
}

async function diagnostics(browser: Browser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/diagnostics.html`);
  return page;
}

/** On a phone; what a finger could miss there. */
async function missed(page: Page): Promise<string[]> {
  await onPhone(page, 360);
  return page.evaluate(tooSmall, undefined);
}

const setting = (page: Page, key: string) => page.locator(`[data-setting="${key}"]`);

test('what the organisation has set is in force in the popup, follows each change, and can be told', async () => {
  const { policies, browser, close } = await withPolicy({
    ...EXAMPLE,
    routes: ['sms'],
    helpDesk: { ...EXAMPLE.helpDesk, page: 'http://it.example.ac.jp' },
    handOver: false,
  });
  try {
    const popup = await Popup.open(browser);
    const { page } = popup;
    await expect(organisation(page)).toContainText(EXAMPLE.announcement.ja, NOTICED);
    await expect(organisation(page)).toContainText(EXAMPLE.organisation.ja);
    await expect(organisation(page).getByRole('link')).toHaveAttribute('href', EXAMPLE.manual.ja);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(page.locator('input[value="voice"]')).toBeDisabled();
    await expect(page.locator('#route-voice')).toHaveText(ja.popup.route['not-allowed']);
    await expect(page.locator('input[value="sms"]')).toBeChecked();
    expect.soft(await missed(page)).toEqual([]);
    await page.locator('[data-action="devices"]').click();
    await expect(page.locator('.devices [data-action="read-code"]')).toHaveCount(0);
    await expect(page.getByRole('img', { name: ja.devices.read.qr })).toBeVisible();
    expect.soft(await missed(page)).toEqual([]);
    await page.locator('[data-action="devices-back"]').click();
    const read = browser.context.waitForEvent('page');
    await page.locator('[data-action="steps"]').click();
    const steps = await read;
    const desk = steps.locator('[data-part-name="desk"]');
    const { ja: name, ...contact } = EXAMPLE.helpDesk;
    for (const one of [name.name, name.hours, contact.phone, contact.mail, EXAMPLE.recovery.ja])
      await expect(desk).toContainText(one);
    await expect(desk).toContainText('日本語、英語');
    await expect(steps.locator('[data-part="organisation"]')).toHaveText(EXAMPLE.organisation.ja);
    await expect(steps.locator('main')).toContainText(EXAMPLE.registrationNote.ja);
    await expect(steps.locator('[data-step="C.1"]').first()).toContainText(EXAMPLE.entryUrl);
    await expect(steps.locator('[name="order"]:checked')).toHaveValue('register-first');
    expect.soft(await missed(steps)).toEqual([]);
    await steps.close();
    await page.locator('[data-action="trouble"]').click();
    const card = page.locator('[data-card="old-phone-gone"]');
    await card.locator('summary').click();
    // The cards come with their styles.
    await expect(card.locator('address')).toHaveCSS('display', 'grid');
    await expect(card.locator('[data-part="recovery"]')).toHaveText(EXAMPLE.recovery.ja);
    await expect(card.locator('address')).toContainText('日本語、英語');

    await page.locator('[data-action="trouble-back"]').click();
    await page.locator('[data-action="help-desk"]').click();
    const opened = browser.context.waitForEvent('page');
    await page.locator('.help-desk a').click();
    const told = await opened;
    await expect(setting(told, 'organisation.ja')).toContainText(EXAMPLE.organisation.ja);
    await expect(setting(told, 'organisation.ja')).toHaveAttribute('data-from', 'policy');
    await expect(setting(told, 'helpDesk.page')).toHaveCount(0);
    await expect(told.locator('[data-part="refusals"]')).toContainText('helpDesk.page');
    await expect(told.locator('[data-part="patch"]')).toContainText('2026-12-01');
    await told.locator('[data-action="help-desk"]').click();
    await expect(told.locator('textarea')).toHaveValue(/^Norikae .*: what the guide sees\n/);

    expect.soft(await missed(told)).toEqual([]);

    policies.set({ enabled: false, language: 'en' });
    await expect(hint(page, 'off')).toHaveText(en.popup.organisation.off, NOTICED);
    await expect(page.locator('main')).toHaveText(en.popup.organisation.off);
    await expect(setting(told, 'enabled')).toContainText('false', NOTICED);
    await expect(setting(told, 'order')).toHaveAttribute('data-from', 'default');
    await expect(told.locator('[data-part="no-refusals"]')).toHaveText(en.diagnostics.refused.none);

    policies.set({});
    await expect(popup.action('start')).toBeVisible(NOTICED);
    await expect(told.locator('[data-part="no-policy"]')).toBeVisible(NOTICED);
  } finally {
    await close();
  }
});

test('markup in texts is text, in the popup and on the diagnostics page, and the look holds', async () => {
  const MARKUP = '<img src=x onerror="document.title=1"><b>bold</b>';
  const texts = { ja: MARKUP, en: MARKUP };
  const { browser, close } = await withPolicy({
    organisation: texts,
    announcement: texts,
    recovery: texts,
    registrationNote: texts,
    helpDesk: { ja: { name: MARKUP }, en: { hours: MARKUP }, mail: MARKUP },
    order: MARKUP,
    pagePatch: MARKUP,
  });
  try {
    const popup = await Popup.open(browser);
    const { page } = popup;
    await expect(organisation(page)).toContainText(MARKUP, NOTICED);
    await page.locator('[data-action="trouble"]').click();
    const told = await diagnostics(browser);
    await expect(told.locator('[data-part="refusals"]')).toContainText('helpDesk.mail');
    await told.locator('details summary').click();
    await expect(setting(told, 'recovery.en')).toContainText(MARKUP);
    for (const one of [page, told]) {
      expect(await one.locator('img, b').count()).toBe(0);
      await expect(one).toHaveTitle(/^Norikae/);
    }

    await told.setViewportSize({ width: 320, height: 640 });
    for (const [lang, colorScheme] of [
      ['ja', 'dark'],
      ['en', 'light'],
    ] as const) {
      await told.locator('select').selectOption(lang);
      await expect(told.locator(`html[lang="${lang}"]`)).toBeVisible();
      expect(await told.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await told.emulateMedia({ colorScheme });
      const { violations, passes } = await new AxeBuilder({ page: told }).analyze();
      expect.soft(violations, `${lang} ${colorScheme}`).toEqual([]);
      expect(passes.length).toBeGreaterThan(10);
    }
  } finally {
    await close();
  }
});

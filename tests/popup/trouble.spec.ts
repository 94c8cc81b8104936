import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import enAll from '../../locales/en.json' with { type: 'json' };
import jaAll from '../../locales/ja.json' with { type: 'json' };
import { extension, launch } from '../harness/launch';
import { Policies } from '../harness/policies';
import { Popup } from '../harness/popup';
import { test } from './browser';
import { MOVES } from './moves';

const ja = jaAll.trouble;

const en = enAll.trouble;

const WORDS = { en, ja };
const LANGS = ['ja', 'en'] as const;
const IDS = Object.keys(en.card) as (keyof typeof en.card)[];

const opener = (popup: Page) => popup.locator('[data-action="trouble"]');
const card = (popup: Page, id: string) => popup.locator(`[data-card="${id}"]`);
const code = (popup: Page) => popup.locator('[data-part="step-code"]');

async function open(popup: Page): Promise<void> {
  await opener(popup).click();
  await expect(card(popup, 'no-sms')).toBeVisible();
}

for (const lang of LANGS)
  test.describe(lang, () => {
    test.use({ lang });

    test('by keyboard: every card opens and closes, and says what is to be done', async ({
      norikae,
    }) => {
      const popup = await norikae.popup();
      const { keyboard } = popup;
      await opener(popup).focus();
      await keyboard.press('Enter');
      const words = WORDS[lang];
      await expect(popup.getByRole('heading', { name: words.name })).toBeFocused();
      await expect(opener(popup)).toBeHidden();
      await expect(popup.getByText(words.always)).toBeVisible();
      await keyboard.press('Tab');
      await expect(popup.locator('[data-action="trouble-back"]')).toBeFocused();
      await expect(popup.locator('[data-card]')).toHaveCount(IDS.length);
      for (const id of IDS) {
        const { name, what, do: steps, desk } = words.card[id];
        const one = card(popup, id);
        await keyboard.press('Tab');
        await expect(one.locator('summary')).toBeFocused();
        await expect(one.locator('summary')).toHaveText(name);
        await keyboard.press('Enter');
        await expect(one.getByText(what)).toBeVisible();
        await expect(one.getByRole('listitem')).toHaveText(steps.split('\n'));
        await expect(one.getByText(desk)).toBeVisible();
        await keyboard.press('Space');
        await expect(one.getByText(what)).toBeHidden();
      }
    });

    test('without a policy the help desk has no name and no link', async ({ norikae }) => {
      const popup = await norikae.popup();
      await open(popup);
      for (const id of IDS) {
        await card(popup, id).locator('summary').click();
        const address = card(popup, id).locator('address');
        await expect(address).toBeVisible();
        await expect(address).toHaveText(WORDS[lang].desk.unnamed);
      }
      await expect(popup.locator('.trouble a')).toHaveCount(0);
    });
  });

test('one card is open at a time, and what it says is in sight', async ({ norikae }) => {
  const popup = await norikae.popup();
  await open(popup);
  for (const id of ['more-information', 'old-phone-gone', 'code-invalid']) {
    await card(popup, id).locator('summary').click();
    await expect(popup.locator('[data-card][open]')).toHaveCount(1);
    await expect(card(popup, id).locator('summary')).toBeInViewport({ ratio: 1 });
    await expect(card(popup, id).locator('.ask')).toBeInViewport({ ratio: 1 });
  }
});

test('the way back leads to where one was, and what was chosen there is chosen', async ({
  norikae,
}) => {
  const popup = await norikae.popup();
  await popup.locator('input[value="sms"]').check();
  await open(popup);
  await expect(popup.locator('[data-action="start"]')).toBeHidden();
  await popup.locator('[data-action="trouble-back"]').click();
  await expect(opener(popup)).toBeFocused();
  await expect(card(popup, 'no-sms')).toHaveCount(0);
  await expect(popup.locator('input[value="sms"]')).toBeChecked();
});

test('another language is spoken at once', async ({ norikae }) => {
  const popup = await norikae.popup();
  await open(popup);
  for (const lang of ['en', 'ja'] as const) {
    await popup.locator('header select').selectOption(lang);
    await expect(card(popup, 'no-sms').locator('summary')).toHaveText(
      WORDS[lang].card['no-sms'].name,
    );
  }
});

test('the step code follows the move, and each card shows the same', async ({ norikae }) => {
  const popup = await norikae.popup();
  await open(popup);
  await expect(code(popup)).toHaveText('0');
  for (const [move, told] of [
    [MOVES.begun, '1VP-008'],
    [MOVES.deleted, '2VP-300'],
    [MOVES.ready, '5VP-402'],
    [MOVES.changed, '3VP-402'],
    [MOVES.ended, '9VP-441'],
  ] as const) {
    await norikae.seed(move);
    await expect(code(popup)).toHaveText(told);
    await expect(popup.locator('.own-code')).toHaveText(IDS.map(() => told));
  }
});

const DESK = {
  page: 'https://it.univ.example/mfa?lang=ja',
  phone: '+81 3-1234-5678',
  mail: 'mfa@it.univ.example',
  ja: { name: '情報センター', hours: '平日 9 ～ 17 時' },
  en: { name: 'IT Centre' },
};

/** Chromium hears of a changed policy within five seconds, and of one at its own start within three (2026-11). */
const NOTICED = { timeout: 20_000 };

test('the help desk of the policy is shown; what is no address of the web is no link', async () => {
  const policies = new Policies(extension);
  policies.set({ helpDesk: DESK });
  // Nothing listens there: the page is not needed.
  const browser = await launch({ replica: { port: 9, spki: '' }, policies });
  try {
    const popup = await Popup.open(browser);
    const { page } = popup;
    await popup.speak('ja');
    await open(page);
    const { keyboard } = page;
    await card(page, 'old-phone-gone').locator('summary').focus();
    await keyboard.press('Enter');
    const address = card(page, 'old-phone-gone').locator('address');
    await expect(address).toContainText(DESK.ja.name, NOTICED);
    await expect(address).toContainText(DESK.ja.hours);
    const links = address.getByRole('link');
    const hrefs = () => links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(await hrefs()).toEqual(['tel:+81312345678', 'mailto:mfa@it.univ.example', DESK.page]);
    await expect(links.last()).toHaveAttribute('rel', /noopener/);
    await expect(links.last()).toHaveAttribute('target', '_blank');
    await keyboard.press('Tab');
    await expect(links.first()).toBeFocused();

    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect.soft(violations, colorScheme).toEqual([]);
    }

    await popup.speak('en');
    await expect(address).toContainText(DESK.en.name);
    // English has none of its own.
    await expect(address).toContainText(DESK.ja.hours);

    // Every other address that is none is tried by `tests/platform/policy-values.test.ts`.
    policies.set({
      helpDesk: {
        ...{ page: 'javascript:alert(1)', mail: 'x@y.example?bcc=z@z.example' },
        en: { name: 'Desk' },
      },
    });
    await expect(address).toHaveText('Desk', NOTICED);
    await expect(page.locator('.trouble a')).toHaveCount(0);
    policies.set({});
    await expect(address).toHaveText(en.desk.unnamed, NOTICED);
  } finally {
    await browser.close();
    policies.remove();
  }
});

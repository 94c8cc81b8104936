import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { LANGS } from '../../platform/lang';
import { drawn } from '../draw';
import { mirrored, speakMirrored } from '../looks/mirrored';
import { unreadable } from '../looks/unreadable';
import { type Norikae, test } from './browser';
import { MOVES } from './moves';

/** The extension's other pages, and what is there once one is drawn. */
const PAGES = { steps: 'main', diagnostics: 'main', practice: 'iframe', confirm: 'main' } as const;
type Name = keyof typeof PAGES;
const NAMES = Object.keys(PAGES) as Name[];

const SIZES = [
  { width: 1000, height: 800 },
  { width: 320, height: 640 },
] as const;

async function open(norikae: Norikae, name: Name, before?: (page: Page) => Promise<unknown>) {
  await norikae.seed(MOVES.deleted);
  const page = await norikae.context.newPage();
  await before?.(page);
  const { host } = new URL((await norikae.worker()).url());
  await page.goto(`chrome-extension://${host}/${name}.html`);
  await page.locator(PAGES[name]).first().waitFor();
  return page;
}

async function cannotBeRead(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const here = await page.evaluate(unreadable, undefined);
    found.push(...here.map((one) => `${size.width} px: ${one}`));
  }
  return found;
}

const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

const EACH = LANGS.flatMap((lang) => NAMES.map((name) => [lang, name] as const));

for (const [lang, name] of drawn(EACH, 2, 'pages')) {
  test(`${lang}: the page of ${name} can be read, wide and narrow, and axe finds nothing`, async ({
    norikae,
  }) => {
    const worker = await norikae.worker();
    await worker.evaluate((value) => chrome.storage.local.set({ language: value }), lang);
    const page = await open(norikae, name);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    expect(await cannotBeRead(page)).toEqual([]);
    for (const look of drawn(LOOKS, 1, `pages ${lang} ${name}`)) {
      await page.emulateMedia(look);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html}`),
      );
      expect.soft(found, JSON.stringify(look)).toEqual([]);
    }
    await page.close();
  });
}

for (const name of NAMES) {
  test(`a language that is written from the right can be read on the page of ${name} too`, async ({
    norikae,
  }) => {
    const page = await open(norikae, name, (one) => one.addInitScript(speakMirrored, mirrored()));
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    expect(await cannotBeRead(page)).toEqual([]);
    await page.close();
  });
}

import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { LANGS, type Lang } from '../../platform/lang.ts';
import type { GuideResources } from '../../platform/resources.ts';
import { KINDS } from '../../tests/looks/kinds.ts';
import { mirrored, speakMirrored } from '../../tests/looks/mirrored.ts';
import { MOVES } from '../../tests/popup/moves.ts';
import { begin, mediaOf, pageFor, type Scheme, schemes, sheet, shoot, single } from './callouts.ts';

/**
 * The popup and callouts in every language, and in one from the right that nobody speaks; light, dark, in forced colours, and
 * 320 px wide: each alone in `screenshots/`, and together; the popup's in light in `docs/images/`.
 */
interface Spoken {
  readonly name: string;
  readonly lang: Lang;
  /** In place of the language's own. */
  readonly texts?: ReturnType<typeof mirrored>;
}
const SPOKEN: readonly Spoken[] = [
  ...LANGS.map((lang) => ({ name: lang, lang })),
  { name: 'from-the-right', lang: 'en', texts: mirrored() },
];
const SHOWN = ['press', 'warn', 'app'];
const browser = await begin();
const popups = await chromium.launchPersistentContext('', {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: false,
  args: ((path) => [`--disable-extensions-except=${path}`, `--load-extension=${path}`])(
    resolve(import.meta.dirname, '../../.output/chrome-mv3'),
  ),
});
const [worker] = popups.serviceWorkers();
const background = worker ?? (await popups.waitForEvent('serviceworker'));
const address = `chrome-extension://${new URL(background.url()).host}/popup.html`;

async function popupPicture(
  { name, lang, texts }: Spoken,
  scheme: Scheme,
  width: number,
): Promise<string> {
  const moves = { version: 2, moves: [MOVES.deleted], last: MOVES.deleted.id };
  const stored = { language: lang, moves };
  await background.evaluate((values) => chrome.storage.local.set(values), stored);
  const page: Page = await popups.newPage();
  if (texts) await page.addInitScript(speakMirrored, texts);
  await page.emulateMedia(mediaOf(scheme));
  await page.setViewportSize({ width, height: 560 });
  await page.goto(address);
  await page.locator('main').waitFor();
  const file = `languages-${scheme}-${name}-popup-${width}.png`;
  await page.screenshot({ path: join(single, file), fullPage: true, animations: 'disabled' });
  await page.close();
  return file;
}

for (const scheme of schemes) {
  const wide: string[] = [];
  const narrow: string[] = [];
  for (const spoken of SPOKEN) {
    const { name, lang, texts } = spoken;
    wide.push(await popupPicture(spoken, scheme, 360));
    narrow.push(await popupPicture(spoken, scheme, 320));
    const page = await pageFor(browser, lang, scheme);
    const only = texts?.guide as unknown as GuideResources | undefined;
    await page.addInitScript((guide) => {
      window.only = guide;
    }, only);
    for (const one of KINDS.filter(({ kind }) => SHOWN.includes(kind)))
      for (const [width, files] of [
        [640, wide],
        [320, narrow],
      ] as const) {
        const file = `languages-${scheme}-${name}-${one.kind}-${width}.png`;
        await shoot(page, join(single, file), one, lang, width);
        files.push(file);
      }
    await page.close();
  }
  const of = (files: readonly string[], kind: string) =>
    files.filter((file) => file.includes(`-${kind}-`));
  for (const kind of ['popup', ...SHOWN]) {
    const kept = kind === 'popup' && scheme === 'light' ? undefined : single;
    await sheet(browser, `languages-${kind}-${scheme}`, of(wide, kind), scheme, kept);
    await sheet(browser, `languages-${kind}-${scheme}-320`, of(narrow, kind), scheme, single);
  }
}
await popups.close();
await browser.close();

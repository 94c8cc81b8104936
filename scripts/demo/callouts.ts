import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { Lang } from '../../platform/lang.ts';
import { ClosedRoot } from '../../tests/harness/closed-root.ts';
import { type Kind, quoted, targetFor } from '../../tests/looks/kinds.ts';
import { pageScript } from '../../tests/overlay/bundle.ts';
import { fewColours } from './few-colours.ts';

const LIMIT = 400_000;
const root = resolve(import.meta.dirname, '../..');
/** Each picture alone. */
export const single = join(root, 'screenshots');
/** Many on one, for the docs. */
const sheets = join(root, 'docs/images');

export const schemes = ['light', 'dark', 'forced'] as const;
export type Scheme = (typeof schemes)[number];

/** Behind the callouts. */
const PAPER: Readonly<Record<Scheme, string>> = {
  light: '#f3f1f2',
  dark: '#151315',
  forced: 'Canvas',
};

/** The browser's settings for a scheme. */
export function mediaOf(scheme: Scheme) {
  const forcedColors = scheme === 'forced' ? ('active' as const) : ('none' as const);
  return { colorScheme: scheme === 'dark' ? ('dark' as const) : ('light' as const), forcedColors };
}

/** A browser for the pictures; the folders are there, the single pictures of before are not. */
export async function begin(): Promise<Browser> {
  rmSync(single, { recursive: true, force: true });
  for (const folder of [single, sheets]) mkdirSync(folder, { recursive: true });
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  return await chromium.launch({ executablePath, chromiumSandbox: false });
}

/** A page on which the guide says what it is told to. */
export async function pageFor(browser: Browser, lang: Lang, scheme: Scheme): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 460, height: 900 },
    reducedMotion: 'reduce',
    ...mediaOf(scheme),
  });
  await page.addInitScript({ content: await pageScript('guide') });
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="${lang}"><title>Pictures</title><style>body{background:${PAPER[scheme]}}</style><body></body></html>`,
    }),
  );
  return page;
}

/** A picture of one callout: wide enough for one that is no sheet, or as a sheet; as much as there is something on. */
export async function shoot(
  page: Page,
  path: string,
  what: Kind,
  lang: Lang,
  width = 640,
): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto('https://pictures.test/');
  await page.evaluate(
    ([say, of, quote, html]) => {
      if (html) document.body.insertAdjacentHTML('beforeend', html);
      window.tell(say, of, quote, html && '#t');
    },
    [what.say, lang, quoted(what, lang), what.quote && targetFor(what, lang)] as const,
  );
  // There is nothing to be opened before.
  await new ClosedRoot(page).open();
  const clip = await page.evaluate(async () => {
    await window.settled();
    await new Promise((done) => requestAnimationFrame(done));
    return window.drawn();
  });
  await page.screenshot({ path, clip, animations: 'disabled' });
}

/** Many pictures on one. */
export async function sheet(
  browser: Browser,
  name: string,
  files: readonly string[],
  scheme: Scheme,
  folder = sheets,
): Promise<void> {
  const figures = files.map((file) => {
    const data = readFileSync(join(single, file)).toString('base64');
    const title = file
      .replace(/\.png$/, '')
      .replace(/^\w+-(?:(?:ja|en)-)?(?:light|dark|forced)-/, '');
    return `<figure><figcaption>${title}</figcaption><img src="data:image/png;base64,${data}"></figure>`;
  });
  const page = await browser.newPage({ viewport: { width: 1960, height: 800 } });
  await page.setContent(`<!doctype html><style>
    body { margin: 16px; columns: 5; column-gap: 12px; font: 14px sans-serif;
      background: ${PAPER[scheme]}; color: GrayText }
    figure { margin: 0 0 18px; break-inside: avoid } img { display: block; max-width: 100% }
  </style>${figures.join('')}`);
  const path = join(folder, `${name}.png`);
  writeFileSync(path, await fewColours(page, await page.screenshot({ fullPage: true })));
  await page.close();
  const { size } = statSync(path);
  console.log(`${name}.png  ${Math.round(size / 1000)} kB`);
  if (folder === sheets && size > LIMIT)
    throw new Error(`${name}.png is larger than ${LIMIT / 1000} kB`);
}

import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { ClosedRoot } from '../../tests/harness/closed-root.ts';
import { KINDS, type Kind, quoted, targetFor } from '../../tests/looks/kinds.ts';
import { pageScript } from '../../tests/overlay/bundle.ts';
import { fewColours } from './few-colours.ts';

/** Every callout with a drawing and one of each kind, each alone in `screenshots/`, and all together in `docs/images/`. */
const LIMIT = 400_000;
const root = resolve(import.meta.dirname, '../..');
const single = join(root, 'screenshots');
const sheets = join(root, 'docs/images');

const langs = ['ja', 'en'] as const;
const schemes = ['light', 'dark'] as const;
type Lang = (typeof langs)[number];
type Scheme = (typeof schemes)[number];

/** Behind the callouts. */
const PAPER: Readonly<Record<Scheme, string>> = { light: '#f3f1f2', dark: '#151315' };

async function pageFor(browser: Browser, lang: Lang, colorScheme: Scheme): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 460, height: 900 },
    reducedMotion: 'reduce',
    colorScheme,
  });
  await page.addInitScript({ content: await pageScript('guide') });
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="${lang}"><title>Pictures</title><style>body{background:${PAPER[colorScheme]}}</style><body></body></html>`,
    }),
  );
  return page;
}

async function shoot(page: Page, path: string, what: Kind, lang: Lang): Promise<void> {
  // Wide enough for a callout that is no sheet, then as much of it as there is something on.
  await page.setViewportSize({ width: 640, height: 900 });
  await page.goto('https://pictures.test/');
  await new ClosedRoot(page).open();
  const clip = await page.evaluate(
    async ([say, of, quote, html]) => {
      if (html) document.body.insertAdjacentHTML('beforeend', html);
      window.tell(say, of, quote, html && '#t');
      await window.settled();
      await new Promise((done) => requestAnimationFrame(done));
      return window.drawn();
    },
    [what.say, lang, quoted(what, lang), what.quote && targetFor(what, lang)] as const,
  );
  await page.screenshot({ path, clip, animations: 'disabled' });
}

/** Many pictures on one. */
async function sheet(browser: Browser, name: string, files: readonly string[], scheme: Scheme) {
  const figures = files.map((file) => {
    const data = readFileSync(join(single, file)).toString('base64');
    const title = file.replace(/\.png$/, '').replace(/^\w+-(ja|en)-(light|dark)-/, '');
    return `<figure><figcaption>${title}</figcaption><img src="data:image/png;base64,${data}"></figure>`;
  });
  const page = await browser.newPage({ viewport: { width: 1960, height: 800 } });
  await page.setContent(`<!doctype html><style>
    body { margin: 16px; columns: 5; column-gap: 12px; font: 14px sans-serif;
      background: ${PAPER[scheme]}; color: GrayText }
    figure { margin: 0 0 18px; break-inside: avoid } img { display: block; max-width: 100% }
  </style>${figures.join('')}`);
  const path = join(sheets, `${name}.png`);
  writeFileSync(path, await fewColours(page, await page.screenshot({ fullPage: true })));
  await page.close();
  const { size } = statSync(path);
  console.log(`${name}.png  ${Math.round(size / 1000)} kB`);
  if (size > LIMIT) throw new Error(`${name}.png is larger than ${LIMIT / 1000} kB`);
}

rmSync(single, { recursive: true, force: true });
for (const folder of [single, sheets]) mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: false,
});
for (const lang of langs) {
  for (const scheme of schemes) {
    const page = await pageFor(browser, lang, scheme);
    await page.goto('https://pictures.test/');
    const steps = await page.evaluate(() => window.onPhone);
    const all = {
      phone: steps.map((say) => ({ kind: say, say })),
      kinds: KINDS,
    } satisfies Record<string, readonly Kind[]>;
    for (const [group, of] of Object.entries(all)) {
      const files: string[] = [];
      for (const one of of) {
        const file = `${group}-${lang}-${scheme}-${one.kind}.png`;
        await shoot(page, join(single, file), one, lang);
        files.push(file);
      }
      await sheet(browser, `${group}-${lang}-${scheme}`, files, scheme);
    }
    await page.close();
  }
}
await browser.close();

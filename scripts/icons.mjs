import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ensureAll } from './ensure.mjs';

/** Draws `public/icon/*.png` from `docs/icon.svg`; Chromium takes no SVG as an extension's icon. */
async function main() {
  const executablePath = await ensureAll();
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  const svg = readFileSync('docs/icon.svg', 'utf8');
  mkdirSync('public/icon', { recursive: true });
  for (const size of [16, 32, 48, 96, 128]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    writeFileSync(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
}

await main();

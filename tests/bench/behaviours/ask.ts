import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { CACHE } from '../peers.ts';
import type { Guide } from './guides.ts';
import type { Row } from './rows/row.ts';
import { type Seen, Stage } from './stage.ts';

const HTML =
  '<!doctype html><html lang="en"><head><title>Security info</title><meta name="viewport" content="width=device-width, initial-scale=1"></head><body><script src="/page.js"></script></body></html>';

/** Where it is kept what a guide looked like: at the end of a row, or inside of a dialog. */
export function pictureOf(name: string, guide: string): string {
  return join(CACHE, 'behaviours', `${name}-${guide}.png`);
}

/** Asks one row of one guide, on a page of its own. What it looked like at the end is kept. */
export async function ask(browser: Browser, row: Row, guide: Guide, host: string): Promise<Seen> {
  const { viewport = { width: 1280, height: 800 }, media = {}, scene = 'plain' } = row;
  const context = await browser.newContext({ viewport, ...media });
  const page = await context.newPage();
  try {
    await page.route('**/*', (route) =>
      new URL(route.request().url()).pathname === '/page.js'
        ? route.fulfill({ contentType: 'text/javascript', body: host })
        : route.fulfill({ contentType: 'text/html; charset=utf-8', body: HTML }),
    );
    if (guide.isFirst) await page.addInitScript({ content: guide.script });
    await page.goto(`https://behaviours.test/?scene=${scene}`);
    await page.locator('#t2').waitFor();
    await page.evaluate(() => window.sight.remember());
    const cdp = await context.newCDPSession(page);
    const stage = new Stage(page, cdp, guide.shortcut, (name) => pictureOf(name, guide.id));
    // Whatever the scene, this one is in sight, and looks like the target.
    if (scene !== 'phone') await stage.learn('#t2');
    if (!guide.isFirst) await page.addScriptTag({ content: guide.script });
    const seen = await row.run(stage);
    await stage.keep(row.id);
    return seen;
  } finally {
    await context.close();
  }
}

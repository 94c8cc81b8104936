// All rows for all guides, or those named: `run.ts --guides norikae,driver.js --rows v8-mouse,axe`.
import type { Browser } from '@playwright/test';
import { launchPlain } from '../../chromium.ts';
import { type PeerName, PEER_NAMES, peerScript } from '../peers.ts';
import { classic } from './build.ts';
import type { Row } from './rows/row.ts';
import { ROWS } from './rows/all.ts';
import { type Seen, Stage } from './stage.ts';

const SHORTCUT = 'Alt+Shift+G';

/** Asks one row of one guide, on a page of its own. */
async function ask(browser: Browser, row: Row, guide: Guide, host: string): Promise<Seen> {
  const { viewport = { width: 1280, height: 800 }, media = {}, scene = 'plain' } = row;
  const context = await browser.newContext({ viewport, ...media });
  const page = await context.newPage();
  try {
    await page.route('**/*', (route) =>
      new URL(route.request().url()).pathname === '/page.js'
        ? route.fulfill({ contentType: 'text/javascript', body: host })
        : route.fulfill({ contentType: 'text/html; charset=utf-8', body: HTML }),
    );
    if (guide.isOurs) await page.addInitScript({ content: guide.script });
    await page.goto(`https://behaviours.test/?scene=${scene}`);
    await page.locator('#t2').waitFor();
    await page.evaluate(() => window.sight.remember());
    const stage = new Stage(
      page,
      await context.newCDPSession(page),
      guide.isOurs ? SHORTCUT : undefined,
    );
    if (scene !== 'phone') await stage.learn('#t2');
    if (!guide.isOurs) await page.addScriptTag({ content: guide.script });
    const seen = await row.run(stage);
    await page.screenshot({ path: `.cache/bench/behaviours/${row.id}-${guide.name}.png`, caret: 'initial' });
    return seen;
  } finally {
    await context.close();
  }
}

interface Guide {
  name: string;
  script: string;
  isOurs: boolean;
}
const HTML =
  '<!doctype html><html lang="en"><head><title>Security info</title><meta name="viewport" content="width=device-width, initial-scale=1"></head><body><script src="/page.js"></script></body></html>';

const browser = await launchPlain();
const host = await classic('page/host.ts', 'react');
const names = process.argv[2] ? process.argv[2].split(',') : ['norikae', ...PEER_NAMES];
const rows = process.argv[3] ? ROWS.filter(({ id }) => process.argv[3]?.split(',').includes(id)) : ROWS;
const guides: Guide[] = [];
for (const name of names) guides.push(name === 'norikae' ? { name, script: await classic('page/ours.ts', 'preact'), isOurs: true } : { name, script: await peerScript(name as PeerName), isOurs: false });
for (const row of rows) for (const guide of guides) {
  const start = Date.now();
  const seen = await ask(browser, row, guide, host).catch((error) => `ERROR ${error}`);
  console.log(row.id, '|', guide.name, '|', seen ?? 'yes', '|', Date.now() - start);
}
await browser.close();

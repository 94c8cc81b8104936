import { existsSync } from 'node:fs';
import { isRoot, withApt } from './apt.mjs';
import { node, read, run } from './run.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'google-chrome',
  'google-chrome-stable',
];
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

/**
 * An installed browser that takes `--load-extension`. Branded Chrome no longer does since version 137, so it comes last
 * and only on Linux and macOS where it may be an older one.
 */
async function installed() {
  for (const name of names) {
    const path = (await read('which', [name]))?.trim();
    if (path && (await canLoadExtensions(path))) return path;
  }
  return places.find((path) => existsSync(path));
}

async function canLoadExtensions(path) {
  const version = await read(path, ['--version']);
  const branded = version?.match(/Google Chrome (\d+)/);
  return version !== undefined && (!branded || Number(branded[1]) < 137);
}

/** Playwright's own Chromium, if it has been downloaded. */
async function downloaded() {
  const say = "console.log((await import('@playwright/test')).chromium.executablePath())";
  const path = (await read(node(), ['--input-type=module', '-e', say]))?.trim();
  return path && existsSync(path) ? path : undefined;
}

/** The path of a Chromium to test with: `$CHROMIUM`, an installed one, Debian's (as root), Playwright's download. */
export async function ensureBrowser() {
  const path = await find();
  console.log(`browser: ${path}`);
  return path;
}

async function find() {
  const given = process.env.CHROMIUM;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM names ${given}, and there is no such file`);
  }
  const there = await installed();
  if (there) return there;
  if (isRoot() && (await withApt('browser', ['chromium']))) {
    const fresh = await installed();
    if (fresh) return fresh;
  }
  const before = await downloaded();
  if (before) return before;
  console.log("browser: downloading Playwright's Chromium");
  await run('playwright', ['install', 'chromium']);
  const path = await downloaded();
  if (path) return path;
  throw new Error('no Chromium found or installed; install one, or name it in $CHROMIUM');
}

import { existsSync } from 'node:fs';
import { isRoot, withApt } from './apt.mjs';
import { read } from './run.mjs';

const names = ['firefox-esr', 'firefox'];
const places = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

async function installed() {
  for (const name of names) {
    const path = (await read('which', [name]))?.trim();
    // Ubuntu's `firefox` is a script that only asks for a snap: what answers is a browser.
    if (path && (await read(path, ['--version']))?.includes('Firefox')) return path;
  }
  return places.find((path) => existsSync(path));
}

/** The path of a Firefox to test with: `$FIREFOX`, an installed one, Debian's (as root). */
export async function ensureFirefox() {
  const path = await find();
  console.log(`firefox: ${path}`);
  return path;
}

async function find() {
  const given = process.env.FIREFOX;
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`FIREFOX names ${given}, and there is no such file`);
  }
  const there = await installed();
  if (there) return there;
  if (isRoot() && (await withApt('firefox', ['firefox-esr']))) {
    const fresh = await installed();
    if (fresh) return fresh;
  }
  throw new Error(
    'no Firefox found or installed; install Firefox 140 or newer, or name it in $FIREFOX',
  );
}

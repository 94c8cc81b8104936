import { ensureBrowser } from './ensure-browser.mjs';
import { ensureFonts } from './ensure-fonts.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { node } from './run.mjs';

/** Makes a fresh machine ready; returns the path of the browser. Everything that is there already is left as it is. */
export async function ensureAll() {
  await ensurePackages();
  const old = Number(process.versions.node.split('.')[0]) < 22;
  if (old && node() === process.execPath) {
    throw new Error('Node 22 or newer is needed here (only Linux x64 brings its own along)');
  }
  const browser = await ensureBrowser();
  await ensureFonts();
  return browser;
}

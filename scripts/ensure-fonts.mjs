import { isRoot, withApt } from './apt.mjs';
import { read } from './run.mjs';

/** Sees to it that Japanese can be drawn; without a font the page is boxes, but everything still works. */
export async function ensureFonts() {
  if (process.platform !== 'linux') return;
  if (await hasJapanese()) {
    console.log('fonts: Japanese is there');
    return;
  }
  if (isRoot() && (await withApt('fonts', FONTS))) return;
  console.warn('fonts: no Japanese font found, texts will show as boxes; install Noto Sans CJK');
}

async function hasJapanese() {
  return Boolean((await read('fc-list', [':lang=ja']))?.trim());
}

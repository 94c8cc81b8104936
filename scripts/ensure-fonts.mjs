import { isRoot, withApt } from './apt.mjs';
import { read } from './run.mjs';

/** By a language of each script, the package of Debian that draws it. */
const FONTS = { ja: 'fonts-noto-cjk', my: 'fonts-sil-padauk', ne: 'fonts-lohit-deva' };

/** Sees to it that all our languages can be drawn; without a font the page is boxes, but everything still works. */
export async function ensureFonts() {
  if (process.platform !== 'linux') return;
  const missing = [];
  for (const lang of Object.keys(FONTS)) if (!(await hasFont(lang))) missing.push(lang);
  if (missing.length === 0) {
    console.log('fonts: all are there');
    return;
  }
  const packages = missing.map((lang) => FONTS[lang]);
  if (isRoot() && (await withApt('fonts', ['fontconfig', ...packages]))) return;
  console.warn(
    `fonts: none for ${missing.join(', ')}, texts will show as boxes; install ${packages.join(', ')}`,
  );
}

async function hasFont(lang) {
  return Boolean((await read('fc-list', [`:lang=${lang}`]))?.trim());
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { LANDMARKS } from '../page/landmarks.ts';
import { SCREENS } from '../page/screens.ts';
import minify from './minify.json' with { type: 'json' };
import own from './own.json' with { type: 'json' };
import { root } from './run.mjs';

/**
 * Limits in bytes after gzip -9; 1 kB is 1000 bytes. The first three are promises; the others are what was measured on
 * 2026-11-25 and a tenth more, so that a growth is noticed.
 */
const limits = {
  'content script': 45_000,
  // What comes to the page with a move: by what its parts are known, and our words in one language; others are up to 2,300
  // larger (plain Japanese with its readings).
  'content script, with all that a move brings, in English': 45_000,
  // With what it shows and all that draws it; nothing is left out but the styles, which are counted apart.
  'overlay engine': 7_000,
  // With the page's words in 28 languages, and (2026-11-28) the readers of page patches, of reports and of policies, the
  // hand-over, the browser account, and a third more of our own words: the check before the start and all questions.
  // Since 2026-11-29 our words are files of their own: 46,000 before.
  background: 33_000,
  // 2026-11-28: 50,000 while the guide's own texts were in it too.
  popup: 36_000,
  // Beside what it shares with the popup: the words of every setting, in the two languages of the docs.
  'diagnostics page': 10_000,
  // Opened by whoever has Microsoft asked: two thirds are the two libraries, most of the rest its sentences.
  "Graph's page": 22_500,
  // All steps to be read: every sentence's place, the names of things, the drawings. Beside what it shares with the popup.
  'page of all steps': 13_000,
  // Loaded when somebody asks for them.
  "popup's cards": 2_000,
  "popup's other devices": 6_000,
  // What says that it is one, what is practised, and the phone; two thirds are what all pages share.
  'practice page': 42_000,
  // In its frame: the guide as in the content script, the page's words in 28 languages as in the background, and the page.
  'exercise page': 68_000,
  // 2026-11-29: 190,000 before the practice, which has the guide a second time: a page of the extension cannot have a content
  // script, and what it had in common with the pages would be in the popup too.
  // 2026-11-28: 135,000 before the asides, the policy with its schema, and the hand-over; 192,000 with the Graph page
  // (26,000), the diagnostics page with the words of every setting (11,000) and the words of two languages.
  // 2026-11-29: 165,000 before the page of all steps.
  'all without our words': 265_000,
  // Not loaded as a whole by anybody: a page has one section of it.
  'our words, longest language': 25_000,
};
const output = join(root, '.output/chrome-mv3');
/** All that a page would need of it: where things are, and what is shown and how it is drawn, in place of Preact. */
const engine = `
  export { createOverlay } from '/components/overlay/overlay.ts';
  export { paint } from '/components/callout/Callout.tsx';
`;

function gzipped(text) {
  return gzipSync(text, { level: 9 }).length;
}

/** The sum of the built files whose path in the extension matches. */
function built(path) {
  if (!existsSync(output)) throw new Error('build first: npm run build');
  const files = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => path.test(relative(output, file).replaceAll('\\', '/')));
  if (files.length === 0) throw new Error(`nothing is built at ${path}`);
  return files.reduce((sum, file) => sum + gzipped(readFileSync(file)), 0);
}

/** Everything that a page of the extension loads at once, whatever the parts that it shares with others are called. */
function page(name) {
  const html = readFileSync(join(output, `${name}.html`), 'utf8');
  const parts = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, part]) => part);
  return parts.reduce(
    (sum, part) => sum + gzipped(readFileSync(join(output, part))),
    gzipped(html),
  );
}

/** The languages that are built in. */
function languages() {
  return readdirSync(join(output, 'texts'));
}

/** The engine alone, in one bundle, with the same in place of libraries as in the build. */
async function overlay() {
  const styles = [];
  const entry = join(root, 'engine.js');
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: {
      alias: Object.fromEntries(
        Object.entries(own).map(([name, path]) => [name, join(root, path)]),
      ),
    },
    plugins: [
      {
        name: 'engine-alone',
        enforce: 'pre',
        resolveId(source, importer) {
          if (source === entry) return entry;
          if (!/\.css(\?|$)/.test(source)) return undefined;
          const file = join(dirname(importer), source.split('?')[0]);
          styles.push(readFileSync(file, 'utf8'));
          return `\0styles-${styles.length}`;
        },
        load(id) {
          if (id === entry) return engine;
          return id.startsWith('\0styles-') ? "export default ''" : undefined;
        },
      },
    ],
    build: {
      write: false,
      ...minify,
      target: 'es2022',
      // Vite keeps the whitespace of ES libraries, so the format is another.
      lib: { entry, formats: ['cjs'] },
    },
  });
  const [{ output }] = Array.isArray(result) ? result : [result];
  const code = output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
  return { code: gzipped(code), styles: gzipped(styles.join('\n')) };
}

const { code, styles } = await overlay();
/** As a message has it (`page/map.ts`); the page's own words in its language are beside it, as they are not ours. */
const parts = gzipped(JSON.stringify({ landmarks: LANDMARKS, screens: SCREENS }));
const sizes = {
  'content script': built(/^content-scripts\//),
  'content script, with all that a move brings, in English':
    built(/^content-scripts\//) + built(/^texts\/en\/guide/) + parts,
  'overlay engine': code,
  background: built(/^background\.js$/),
  popup: page('popup'),
  'diagnostics page': built(/^(?!texts).*diagnostics/),
  "popup's other devices": built(/^(?:chunks|assets)\/devices-/),
  "Graph's page": built(/^(?!texts).*confirm/),
  'page of all steps': built(/^(?!texts).*steps/),
  "popup's cards": built(/^(?:chunks|assets)\/trouble-/),
  'practice page': page('practice'),
  'exercise page': built(/^exercise\./),
  'all without our words': built(/^(?!texts)/),
  'our words, longest language': Math.max(
    ...languages().map((lang) => built(new RegExp(`^texts/${lang}/`))),
  ),
};
let isOver = false;
for (const [name, size] of Object.entries(sizes)) {
  const limit = limits[name];
  isOver ||= size > limit;
  console.log(`${size > limit ? 'TOO BIG' : 'ok'}  ${name}: ${size} of ${limit} bytes (gzip -9)`);
}
console.log(`    overlay styles, counted apart: ${styles} bytes (gzip -9, as written)`);
process.exit(isOver ? 1 : 0);

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from './run.mjs';

/** Limits in bytes after gzip -9; 1 kB is 1000 bytes. */
const limits = { 'content script': 50_000, 'overlay engine': 7_000 };
const engine = 'components/overlay/overlay.tsx';

function gzipped(text) {
  return gzipSync(text, { level: 9 }).length;
}

function contentScript() {
  const path = join(root, '.output/chrome-mv3/content-scripts/content.js');
  if (!existsSync(path)) throw new Error('build first: npm run build');
  return gzipped(readFileSync(path));
}

/** The engine's own code, alone: Preact is external, and styles are counted apart. */
async function overlayEngine() {
  const styles = [];
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'styles-apart',
        enforce: 'pre',
        resolveId(source, importer) {
          if (!/\.css(\?|$)/.test(source)) return undefined;
          const file = join(dirname(importer), source.split('?')[0]);
          styles.push(readFileSync(file, 'utf8'));
          return `\0styles-${styles.length}`;
        },
        load(id) {
          return id.startsWith('\0styles-') ? "export default ''" : undefined;
        },
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      // Vite keeps the whitespace of ES libraries, so the format is another.
      lib: { entry: join(root, engine), formats: ['cjs'] },
      rollupOptions: { external: [/^preact/] },
    },
  });
  const [{ output }] = Array.isArray(result) ? result : [result];
  const code = output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
  return { code: gzipped(code), styles: gzipped(styles.join('\n')) };
}

const { code, styles } = await overlayEngine();
const sizes = { 'content script': contentScript(), 'overlay engine': code };
let isOver = false;
for (const [name, size] of Object.entries(sizes)) {
  const limit = limits[name];
  isOver ||= size > limit;
  console.log(`${size > limit ? 'TOO BIG' : 'ok'}  ${name}: ${size} of ${limit} bytes (gzip -9)`);
}
console.log(`    overlay styles, counted apart: ${styles} bytes (gzip -9, as written)`);
process.exit(isOver ? 1 : 0);

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');
const CACHE = join(ROOT, '.cache/overlay');

const newest = (dir: string): number =>
  Math.max(
    0,
    ...readdirSync(dir, { withFileTypes: true, recursive: true })
      .filter((e) => e.isFile())
      .map((e) => statSync(join(e.parentPath, e.name)).mtimeMs),
  );

/** In place of Preact, as in the build. */
function own(): Record<string, string> {
  const paths: Record<string, string> = JSON.parse(
    readFileSync(join(ROOT, 'scripts/own.json'), 'utf8'),
  );
  return Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, join(ROOT, path)]));
}

/** A script of the tests, `entry` from the root, with all that it imports as one classic script. */
export async function classic(entry: string, jsx: 'react' | 'preact'): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: own() },
    oxc: { jsx: { runtime: 'automatic', importSource: jsx } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'page' },
    },
  });
  const [first] = [result].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`nothing built for ${entry}`);
  return chunk.code;
}

/** The same for one of `pages`; built anew only when something of it is newer. */
async function kept(name: string, since: number, jsx: 'react' | 'preact'): Promise<string> {
  const file = join(CACHE, `${name}.js`);
  const here = statSync(import.meta.filename).mtimeMs;
  if (existsSync(file) && statSync(file).mtimeMs > Math.max(since, here))
    return readFileSync(file, 'utf8');
  const code = await classic(`tests/overlay/pages/${name}.ts`, jsx);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, code);
  return code;
}

/** A page of the tests: the overlay's engine, the same with the guide's words, its drawing alone, or Fluent's dialogs. */
export function pageScript(name: 'engine' | 'guide' | 'draw' | 'fluent'): Promise<string> {
  if (name === 'fluent')
    return kept(name, statSync(join(ROOT, 'tests/overlay/pages/fluent.ts')).mtimeMs, 'react');
  const parts = ['components', 'tests/overlay/pages'];
  if (name === 'guide') parts.push('entrypoints/content', 'flow', 'locales', 'platform');
  return kept(name, Math.max(...parts.map((part) => newest(join(ROOT, part)))), 'preact');
}

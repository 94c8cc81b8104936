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

/** One test page script as one classic script; built anew only when something of it is newer. */
async function bundle(name: string, since: number, jsx: string): Promise<string> {
  const file = join(CACHE, `${name}.js`);
  if (existsSync(file) && statSync(file).mtimeMs > since) return readFileSync(file, 'utf8');
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: jsx } },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, `tests/overlay/pages/${name}.ts`), formats: ['iife'], name: 'page' },
    },
  });
  const [first] = [result].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`nothing built for ${name}`);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, chunk.code);
  return chunk.code;
}

/** A page of the tests: the overlay's engine, the same with the guide's words, or Fluent's dialogs. */
export function pageScript(name: 'engine' | 'guide' | 'fluent'): Promise<string> {
  if (name === 'fluent')
    return bundle(name, statSync(join(ROOT, 'tests/overlay/pages/fluent.ts')).mtimeMs, 'react');
  const parts = ['components', 'tests/overlay/pages'];
  if (name === 'guide') parts.push('entrypoints/content', 'flow', 'locales', 'platform');
  return bundle(name, Math.max(...parts.map((part) => newest(join(ROOT, part)))), 'preact');
}

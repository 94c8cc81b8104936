import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const pageFolder = join(here, 'page');
const cache = join(here, '.cache');

/** Everything that the page is made of; a change of any of it makes a new bundle. */
function sourceHash(): string {
  const hash = createHash('sha256');
  const files = readdirSync(pageFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const fluent = join(here, '../../node_modules/@fluentui/react/package.json');
  const shared = ['types.ts', 'variants.ts', 'bumps.ts', 'bundle.ts'].map((name) =>
    join(here, name),
  );
  for (const file of [...files, ...shared, fluent].sort()) {
    hash.update(file.slice(here.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 20);
}

async function build(into: string): Promise<void> {
  const vite = await import('vite');
  await vite.build({
    root: pageFolder,
    configFile: false,
    envDir: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: {
      outDir: into,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 4000,
      rollupOptions: {
        input: join(pageFolder, 'main.tsx'),
        output: { format: 'iife', entryFileNames: 'main.js' },
      },
    },
  });
}

/** The page's one script: built when its sources changed, else taken from the cache. */
export async function pageScript(): Promise<{ name: string; source: string }> {
  const hash = sourceHash();
  const ready = join(cache, hash);
  if (!existsSync(join(ready, 'main.js'))) {
    mkdirSync(cache, { recursive: true });
    const draft = join(cache, `${hash}.${randomUUID()}`);
    await build(draft);
    // Another process may have been quicker; its result is the same.
    try {
      renameSync(draft, ready);
    } catch (error) {
      if (!existsSync(join(ready, 'main.js'))) throw error;
      rmSync(draft, { recursive: true, force: true });
    }
  }
  const source = readFileSync(join(ready, 'main.js'), 'utf8');
  return { name: `main.${hash}.js`, source };
}

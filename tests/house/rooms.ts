import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';
import { root, type SourceFile } from './repo.ts';

/*
 * Who may import whom. Not dependency-cruiser (2026-11): it needs TypeScript's JavaScript API, which version 7 no longer
 * has, and a second TypeScript beside it takes over the name `tsc`. The parser here is Vite's own.
 */

export interface Import {
  from: string;
  /** A file of the repo, or the name of a package. */
  to: string;
  typeOnly: boolean;
}

/** Yes; only `import type`; or no (absent). */
type Door = 'open' | 'types';

const doors: Record<string, Record<string, Door>> = {
  entrypoints: {
    entrypoints: 'open',
    components: 'open',
    platform: 'open',
    'platform/graph': 'open',
    'page/dom': 'open',
    page: 'open',
    flow: 'open',
    locales: 'types',
    policy: 'open',
    lang: 'open',
    preact: 'open',
    'wxt/utils': 'open',
  },
  components: {
    components: 'open',
    flow: 'types',
    preact: 'open',
    uqr: 'open',
    lang: 'types',
    locales: 'types',
    i18next: 'types',
  },
  platform: {
    platform: 'open',
    flow: 'open',
    page: 'types',
    locales: 'types',
    policy: 'open',
    lang: 'open',
    i18next: 'open',
    'wxt/browser': 'open',
    'webextension-polyfill': 'open',
  },
  // Nothing else of the house may import it: what asks Microsoft is loaded where somebody wants it, and nowhere else.
  'platform/graph': {
    'platform/graph': 'open',
    platform: 'open',
    flow: 'open',
    'wxt/browser': 'open',
    oauth4webapi: 'open',
    '@microsoft/microsoft-graph-client': 'open',
  },
  'page/dom': { 'page/dom': 'open', page: 'open', flow: 'open' },
  page: { page: 'open', flow: 'open' },
  flow: { flow: 'open' },
  policy: { policy: 'open', lang: 'open', valibot: 'open' },
  lang: {},
};

/** The room of a file, or the family of a package: `page/dom`, `flow`, `preact`, `wxt/utils`. */
function roomOf(path: string): string {
  const [inner] = /^(?:page\/dom|platform\/graph)(?=\/)/.exec(path) ?? [];
  if (inner !== undefined) return inner;
  // Which languages there are: a list, which more than one room asks for.
  if (path === 'platform/lang.ts') return 'lang';
  if (path.startsWith('wxt/')) return path.split('/').slice(0, 2).join('/');
  if (path.startsWith('@')) return path.split('/').slice(0, 2).join('/');
  return path.split('/')[0] ?? path;
}

/** Imports through a door that is shut. */
export function trespasses(imports: readonly Import[]): string[] {
  return imports
    .filter(({ from, to, typeOnly }) => {
      const door = doors[roomOf(from)]?.[roomOf(to)];
      return door === undefined || (door === 'types' && !typeOnly);
    })
    .map(({ from, to, typeOnly }) => `${from} → ${to}${typeOnly ? ' (type)' : ''}`);
}

/** Circles of imports, types included; each is told once, beginning at its first file. */
export function circles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      const circle = path.slice(start);
      const first = circle.indexOf([...circle].sort()[0] ?? '');
      found.add([...circle.slice(first), ...circle.slice(0, first)].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const one of next.get(file) ?? []) visit(one, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return [...found];
}

/** Everything that these files import, re-exports and `import()` included. */
export function importsOf(files: readonly SourceFile[]): Import[] {
  return files.flatMap(({ path, text }) => {
    const { module, errors } = parseSync(path, text);
    if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
    const fixed = module.staticImports.map(({ moduleRequest, entries }) => ({
      to: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    }));
    const passed = module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ to: moduleRequest.value, typeOnly: isType }] : [],
      ),
    );
    const late = module.dynamicImports.map(({ moduleRequest }) => ({
      to: text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
      typeOnly: false,
    }));
    return [...fixed, ...passed, ...late].map(({ to, typeOnly }) => ({
      from: path,
      to: resolveImport(path, to),
      typeOnly,
    }));
  });
}

/** `./view` as seen from a file: the path from the root, with its ending. Packages stay as they are. */
function resolveImport(from: string, to: string): string {
  if (!to.startsWith('.')) return to;
  const path = posix.join(posix.dirname(from), to.split('?')[0] ?? to);
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  const found = endings.find(
    (end) => existsSync(join(root, path + end)) && /\.\w+$/.test(path + end),
  );
  return path + (found ?? '');
}

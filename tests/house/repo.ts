import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

const ours: ReadonlySet<string> = new Set([
  ...['flow', 'page', 'platform', 'components', 'entrypoints', 'locales', 'public', 'policy'],
  ...['tests', 'scripts', 'docs', 'deploy', '.ci'],
]);
const generated: ReadonlySet<string> = new Set(['node_modules', '.cache']);

export interface SourceFile {
  /** From the root, with slashes. */
  path: string;
  text: string;
}

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (generated.has(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile()) return [path];
    return folder !== '' || ours.has(entry.name) ? walk(path) : [];
  });
}

/** All files of the repo whose path fits; nothing installed or generated. */
export function filesOf(pattern: RegExp): SourceFile[] {
  const paths = walk('').filter((path) => pattern.test(path));
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** What ships: the rooms of the product, without tests. */
export const shipped = /^(flow|page|policy|platform|components|entrypoints)\/.*\.tsx?$/;

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** A file of an archive: its path there, with slashes, and what is in it. */
export type Files = Readonly<Record<string, Uint8Array>>;

/** The first moment that an archive knows: what was packed when says nothing, and would differ each time. */
const THEN = new Date(1980, 0, 1);

/** An archive whose bytes depend on nothing but its files. */
export function zipped(files: Files): Uint8Array {
  const sorted = Object.keys(files).sort();
  const entries: Zippable = {};
  for (const path of sorted) {
    const content = files[path];
    if (content !== undefined) entries[path] = [content, { mtime: THEN, level: 9 }];
  }
  return zipSync(entries);
}

/** All files below a folder. */
export function filesIn(folder: string): Files {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  const paths = all.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

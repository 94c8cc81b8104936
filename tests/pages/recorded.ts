import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { State } from './snapshot.ts';

/** Where they are. */
export const FOLDER = join(import.meta.dirname, 'recorded');

/** A page that somebody recorded, with its table: what has to be found on it. Everything else must not be. */
export interface Recorded extends State {
  readonly one: readonly string[];
}

/** All recorded pages: `recorded/<name>.html`, and beside it `<name>.json` with screen, lang, path and `one`. */
export function recordedPages(): readonly Recorded[] {
  if (!existsSync(FOLDER)) return [];
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
  return files.map((file) => {
    const name = file.slice(0, -'.json'.length);
    const table = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Omit<Recorded, 'html'>;
    return { ...table, name, html: readFileSync(join(FOLDER, `${name}.html`), 'utf8') };
  });
}

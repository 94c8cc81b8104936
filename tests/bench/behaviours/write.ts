import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../peers.ts';
import { type Guide, OURS } from './guides.ts';
import type { Row } from './rows/row.ts';
import type { Seen } from './stage.ts';

/** What was seen: of each row, of each guide; `extension`: of the rows that the extension itself was asked on the replica. */
export interface Found {
  readonly rows: readonly Row[];
  readonly guides: readonly Guide[];
  readonly seen: Readonly<Record<string, Readonly<Record<string, Seen>>>>;
  readonly extension: Readonly<Record<string, Seen>>;
  readonly browser: string;
}

export const FOLDER = join(ROOT, 'docs/benchmarks');

/** What is wrong with this guide at this row, if anything. */
export function wrongOf(found: Found, row: Row, guide: Guide): Seen {
  const seen = found.seen[row.id]?.[guide.id];
  const real = guide.id === OURS ? found.extension[row.id] : undefined;
  return [seen, real && `on the replica: ${real}`].filter(Boolean).join('; ') || undefined;
}

/** How many of the rows a guide passes. */
function passedOf(found: Found, guide: Guide): number {
  return found.rows.filter((row) => wrongOf(found, row, guide) === undefined).length;
}

/** The table, ready to be put into a page; rows down, guides across. */
export function tableOf(found: Found): string {
  const { rows, guides, extension } = found;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const title = ({ name, version }: Guide) => (version ? `${name} ${version}` : `**${name}**`);
  const cell = (row: Row, guide: Guide): string => {
    if (wrongOf(found, row, guide) !== undefined) return '**no**';
    return guide.id === OURS && row.id in extension ? 'yes ¹' : 'yes';
  };
  return [
    line(['behaviour', ...guides.map(title)]),
    line(['---', ...guides.map(() => '---')]),
    ...rows.map((row) => line([row.name, ...guides.map((guide) => cell(row, guide))])),
    line([
      `**passed of ${rows.length}**`,
      ...guides.map((guide) => `**${passedOf(found, guide)}**`),
    ]),
  ].join('\n');
}

const NOTES = `| in a dialog of Fluent v8 |
| --- |
| ![The guides in a dialog of Fluent v8](pictures/dialog-v8.png) |

[In one of v9](pictures/dialog-v9.png), [in a native one](pictures/dialog-native.png), [320 px wide](pictures/narrow.png); what was
seen in each row instead is in [behaviours.json](behaviours.json).

¹ Asked twice: of the engine on the same page as the others, and of the extension as it ships, which finds the
target by itself, on the replica at the real address. "Yes" is both.

How it is judged: one page (React 18, real Fluent UI v8 and v9 dialogs, a native \`<dialog>\`, scrollers), one new page per row and
guide, ${'`'}tests/bench/behaviours${'`'}. Every guide is told the selector, and has 2.5 s from the moment on in which it could be right. "Highlight
right" is judged from pixels: the target's inner corners as they were and over 60 % of a frame 28 to 34 px around it darker (not
where the guide's own card lies), or the target inside a line that stands out 3:1 or more from what lies next to it on both sides;
and the highlight that the guide says it shows has to be there. Whether something is clicked is judged by real mouse clicks, what
is hidden by the browser's accessibility tree.

What is not fair: we chose the rows for the page that we are made for. Ours is on the page before the page's own scripts, as a
content script is; the others come after. Where they have Tab, ours has a shortcut. Where a guide has an option for less motion, it
is on in that row. A guide that takes the focus into its card by itself, and keeps it, passes the Tab part of the v9 row. A guide
that fails every row for the row's own reason shows that all of them can be failed: ${'`'}node tests/bench/behaviours/run.ts --guide naive${'`'}.`;

/** Writes the table and what was seen into the docs. */
export function write(found: Found): void {
  const { rows, guides, extension, browser } = found;
  const data = {
    browser,
    versions: Object.fromEntries(
      guides.flatMap(({ name, version }) => (version ? [[name, version]] : [])),
    ),
    passed: Object.fromEntries(guides.map((guide) => [guide.name, passedOf(found, guide)])),
    rows: rows.map((row) => ({
      id: row.id,
      name: row.name,
      onReplicaToo: row.id in extension,
      wrong: Object.fromEntries(
        guides
          .map((guide) => [guide.name, wrongOf(found, row, guide)] as const)
          .filter(([, wrong]) => wrong !== undefined),
      ),
    })),
  };
  writeFileSync(join(FOLDER, 'behaviours.json'), `${JSON.stringify(data, null, 2)}\n`);
  writeFileSync(join(FOLDER, 'behaviours.md'), `${tableOf(found)}\n\n${NOTES}\n`);
}

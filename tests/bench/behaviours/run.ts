// All rows for all guides, or those named:
//   node tests/bench/behaviours/run.ts [--guide norikae --guide driver] [--rows v8-mouse,axe]
// Without names it writes docs/benchmarks/behaviours.{json,md}. `--guide naive` shows that every row can be failed.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchPlain } from '../../chromium.ts';
import { classic } from '../../overlay/bundle.ts';
import { ask } from './ask.ts';
import { GUIDES, type Guide, guideOf } from './guides.ts';
import { askExtension } from './replica.ts';
import { ROWS } from './rows/all.ts';
import { makeSheets } from './sheets.ts';
import type { Seen } from './stage.ts';
import { FOLDER, tableOf, write } from './write.ts';

/** So many pages at the same time. */
const AT_ONCE = 3;

const { values } = parseArgs({
  options: {
    guide: { type: 'string', multiple: true },
    rows: { type: 'string' },
  },
});
const only = values.rows?.split(',');
const rows = ROWS.filter(({ id }) => !only || only.includes(id));
const guides: Guide[] = [];
for (const id of values.guide ?? GUIDES) guides.push(await guideOf(id));

const host = await classic('tests/bench/behaviours/page/host.ts', 'react');
const browser = await launchPlain();
const seen: Record<string, Record<string, Seen>> = {};
const waiting = rows.flatMap((row) => guides.map((guide) => ({ row, guide })));

/** Takes one after the other until none is left. Most of the time goes by waiting for what does not come. */
async function take(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { row, guide } = next;
    const start = Date.now();
    const here = await ask(browser, row, guide, host);
    seen[row.id] = { ...seen[row.id], [guide.id]: here };
    const took = ((Date.now() - start) / 1000).toFixed(1);
    console.log(`${row.id} · ${guide.name}: ${here ?? 'yes'} (${took} s)`);
  }
}

try {
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  const isAll = only === undefined && values.guide === undefined;
  const extension = isAll ? await askExtension() : {};
  const found = { rows, guides, seen, extension, browser: `Chromium ${browser.version()}` };
  console.log(`\n${tableOf(found)}`);
  if (isAll) {
    mkdirSync(join(FOLDER, 'pictures'), { recursive: true });
    await makeSheets(browser, found);
    write(found);
  }
} finally {
  await browser.close();
}

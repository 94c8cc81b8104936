// All rows for all guides, or those named:
//   node tests/bench/behaviours/run.ts [--guides norikae,driver] [--rows v8-mouse,axe] [--no-extension]
// Without names it writes docs/benchmarks/behaviours.{json,md}. `--guides naive` shows that every row can be failed.
import { parseArgs } from 'node:util';
import { launchPlain } from '../../chromium.ts';
import { ask } from './ask.ts';
import { classic } from './build.ts';
import { GUIDES, type Guide, guideOf } from './guides.ts';
import { ROWS } from './rows/all.ts';
import type { Seen } from './stage.ts';

const { values } = parseArgs({
  options: {
    guides: { type: 'string' },
    rows: { type: 'string' },
    'no-extension': { type: 'boolean', default: false },
  },
});
const only = values.rows?.split(',');
const rows = ROWS.filter(({ id }) => !only || only.includes(id));
const guides: Guide[] = [];
for (const id of values.guides?.split(',') ?? GUIDES) guides.push(await guideOf(id));

const host = await classic('page/host.ts', 'react');
const browser = await launchPlain();
const found: Record<string, Record<string, Seen>> = {};
try {
  for (const row of rows) {
    const seen: Record<string, Seen> = {};
    found[row.id] = seen;
    for (const guide of guides) {
      const start = Date.now();
      seen[guide.id] = await ask(browser, row, guide, host);
      const took = ((Date.now() - start) / 1000).toFixed(1);
      console.log(`${row.id} · ${guide.name}: ${seen[guide.id] ?? 'yes'} (${took} s)`);
    }
  }
} finally {
  await browser.close();
}

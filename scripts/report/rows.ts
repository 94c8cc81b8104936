import { readFileSync } from 'node:fs';
import { MANUAL_ROWS } from '../../tests/flow/manual-rows.ts';
import { endingsOf, type Report, rowsWithout } from './report.ts';

// `rows.ts <report.json>`: fails when a row of the manual was come by in no test of this run.
const [file = ''] = process.argv.slice(2);
const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
const without = rowsWithout(endingsOf(report), MANUAL_ROWS);
const seen = MANUAL_ROWS.length - without.length;
console.log(`rows of the manual that a story comes by: ${seen} of ${MANUAL_ROWS.length}`);
if (without.length > 0) console.error(`rows without a story: ${without.join(', ')}`);
process.exitCode = without.length === 0 ? 0 : 1;

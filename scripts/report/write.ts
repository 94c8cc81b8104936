import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { MANUAL_ROWS } from '../../tests/flow/manual-rows.ts';
import { type Circumstances, figures, languageFigures } from './figures.ts';
import { endingsOf, type Report } from './report.ts';

// `write.ts <browser.json> <unit.json> [page] [page]`: the figures of a run, and those of its stories in other languages, to
// these pages; without pages to be read here.
const [browser = '', unit = '', page, languagePage] = process.argv.slice(2);
const root = resolve(import.meta.dirname, '../..');

function git(...args: string[]): string {
  try {
    const stdio: ('ignore' | 'pipe')[] = ['ignore', 'pipe', 'ignore'];
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio }).trim();
  } catch {
    return '';
  }
}

function unitTests(): number {
  if (!existsSync(unit)) return 0;
  return (JSON.parse(readFileSync(unit, 'utf8')) as { numPassedTests: number }).numPassedTests;
}

const report = JSON.parse(readFileSync(browser, 'utf8')) as Report;
const { startTime, duration } = report.stats;
const changed = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ', changed';
const endings = endingsOf(report);
const around: Circumstances = {
  title: page === undefined ? 'Figures of a part' : 'Figures of the last full run',
  day: startTime.slice(0, 10),
  commit: `${git('rev-parse', '--short', 'HEAD') || 'unknown'}${changed}`,
  cores: availableParallelism(),
  minutes: duration / 60_000,
  unitTests: unitTests(),
  rows: MANUAL_ROWS,
};

function publish(text: string, to: string | undefined): void {
  if (to === undefined) console.log(text);
  else writeFileSync(resolve(root, to), text);
}

publish(figures(endings, around), page);
const foreign = languageFigures(endings, around);
if (foreign !== undefined) publish(foreign, languagePage);

import type { Told } from '../../tests/harness/tell.ts';
import { type Ending, rowsWithout } from './report.ts';

/** What a full run was, beside its tests. */
export interface Circumstances {
  readonly title: string;
  readonly day: string;
  readonly commit: string;
  readonly cores: number;
  readonly minutes: number;
  readonly unitTests: number;
  readonly rows: readonly string[];
}

type Cell = string | number;

/** A page of figures about a run, as Markdown. */
export function figures(endings: readonly Ending[], around: Circumstances): string {
  const { title, day, commit, cores, minutes, unitTests, rows } = around;
  const passed = endings.filter((one) => one.passed);
  const stories = passed.flatMap(({ told }) => told.filter(({ presses }) => presses > 0));
  const without = rowsWithout(endings, rows);
  return [
    `# ${title}`,
    'Written by `npm run test:full`; nothing in it by hand.',
    table(
      ['', ''],
      [
        ['day', day],
        ['commit', commit],
        ['cores', cores],
        ['browser tests took', `${minutes.toFixed(1)} min`],
        ['unit tests passed', unitTests],
        ['browser tests passed', passed.length],
        ['browser tests failed', endings.length - passed.length],
        ['stories told to their end', stories.length],
        ['presses in them', sum(stories, 'presses')],
        ['wrong presses in them', sum(stories, 'wrong')],
        ['mistakes made on purpose', sum(stories, 'mistakes')],
        ['rows of the manual', rows.length],
        ['rows without a story', without.length === 0 ? 0 : without.join(', ')],
      ],
    ),
    '## Stories',
    table(['', 'stories', 'presses', 'wrong'], byAxis(stories)),
    '## Where the time goes',
    table(['', 'tests', 'min'], byFolder(endings)),
    '## The slowest ten',
    table(['test', 's'], slowest(endings, 10)),
    '',
  ].join('\n\n');
}

function byAxis(stories: readonly Told[]): Cell[][] {
  const groups = new Map<string, Told[]>();
  for (const story of stories)
    for (const [axis, value] of Object.entries(story.axes))
      groups.set(`${axis} ${value}`, [...(groups.get(`${axis} ${value}`) ?? []), story]);
  return [...groups]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([name, all]) => [name, all.length, sum(all, 'presses'), sum(all, 'wrong')]);
}

/**
 * How far the guide gets on pages in languages other than its own two, as Markdown; undefined where the run had no story of
 * them.
 */
export function languageFigures(
  endings: readonly Ending[],
  { day, commit }: Pick<Circumstances, 'day' | 'commit'>,
): string | undefined {
  const foreign = endings
    .filter(({ passed }) => passed)
    .flatMap(({ told }) => told.filter(({ axes }) => axes.page !== undefined));
  if (foreign.length === 0) return undefined;
  const lines = foreign.map(({ axes, named, presses, wrong }): Cell[] => {
    const { page = '', generation = '', route = '', setup = '' } = axes;
    return [page, generation, `${route} ${setup}`, named.join(', ') || 'nothing', presses, wrong];
  });
  const sorted = lines.sort((one, other) => one.join().localeCompare(other.join()));
  return [
    '# How far a move gets on pages in other languages',
    '',
    `Written by \`npm run test:full\`; nothing in it by hand. ${day}, commit ${commit}. Each line is a whole move of somebody who`,
    'presses what is marked and, where nothing is, what is named (by the ids of the manual’s rows).',
    '',
    table(['language', 'page', 'way', 'only named at', 'presses', 'wrong'], sorted),
    '',
  ].join('\n');
}

function byFolder(endings: readonly Ending[]): Cell[][] {
  const groups = new Map<string, Ending[]>();
  for (const ending of endings) {
    const folder = ending.file.split('/').slice(0, -1).join('/') || '.';
    groups.set(folder, [...(groups.get(folder) ?? []), ending]);
  }
  return [...groups]
    .map(([folder, all]) => ({ folder, many: all.length, ms: sum(all, 'ms') }))
    .sort((one, other) => other.ms - one.ms)
    .map(({ folder, many, ms }) => [folder, many, (ms / 60_000).toFixed(1)]);
}

function slowest(endings: readonly Ending[], many: number): Cell[][] {
  return [...endings]
    .sort((one, other) => other.ms - one.ms)
    .slice(0, many)
    .map(({ file, title, ms }) => [`${file}: ${title}`, Math.round(ms / 1000)]);
}

function sum<K extends string>(all: readonly { readonly [key in K]: number }[], key: K): number {
  return all.reduce((total, one) => total + one[key], 0);
}

function table(head: readonly string[], lines: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n');
}

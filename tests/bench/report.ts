import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draw } from './charts.ts';
import { latencyOf, OFF, trackingOf } from './figures.ts';
import { FAIR, HEAD, HOW, READ_ONCE } from './report-words.ts';
import { DOCS, type Results } from './results.ts';
import { median, slope, spread } from './stats.ts';
import { type Target, targets } from './targets.ts';

const OURS = 'Norikae';
const BARE = 'no guide';

/** Writes all that is read by people: the tables, the pictures, and the promises with what was measured. */
export function write(results: Results): void {
  const found = targets(results);
  writeFileSync(join(DOCS, 'targets.json'), `${JSON.stringify(found, null, 1)}\n`);
  const pictures = draw(results);
  const behaviours = join(DOCS, 'behaviours.md');
  const parts = [
    HEAD,
    ofTargets(found),
    ofBytes(results),
    ofLatency(results),
    ofTracking(results),
    ofWork(results),
    ofStart(results),
    ofHeap(results),
    ofLook(results),
    existsSync(behaviours)
      ? `## Behaviours\n\n${readFileSync(behaviours, 'utf8').trim()}`
      : undefined,
    FAIR,
    ofMaking(results),
    HOW,
  ];
  const text = parts.filter((part) => part !== undefined).join('\n\n');
  writeFileSync(join(DOCS, 'README.md'), `${withPictures(text, pictures)}\n`);
  for (const { met, says, measured } of found)
    console.log(`${met === undefined ? '  ?  ' : met ? ' met ' : 'MISSED'} ${says}: ${measured}`);
}

/** A place for a picture that was not drawn stays empty. */
function withPictures(text: string, there: readonly string[]): string {
  return text.replaceAll(/^!\[[^\]]*\]\(([^)]+)\)\n\n?/gm, (image, file) =>
    there.includes(file) ? image : '',
  );
}

/** The first columns, one or two, are words. */
function table(head: readonly string[], rows: readonly (readonly string[])[], words = 1): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = `|${head.map((_cell, nth) => (nth < words ? '---|' : '---:|')).join('')}`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

const bold = (name: string): string => (name === OURS ? `**${name}**` : name);
const number = (value: number): string =>
  Number.isFinite(value) ? value.toLocaleString('en', { maximumFractionDigits: 0 }) : '';

function ofTargets(found: readonly Target[]): string {
  const rows = found.map(({ says, measured, met }) => [
    says,
    measured,
    met === undefined ? '?' : met ? 'yes' : '**no**',
  ]);
  return `## What we promise, and what was measured\n\n${table(['promise', 'measured', 'met'], rows, 2)}`;
}

function ofBytes({ bytes }: Results): string | undefined {
  if (bytes === undefined) return undefined;
  const sum = (nth: number) =>
    (bytes[nth]?.parts ?? [])
      .filter(({ part }) => !part.startsWith('of which'))
      .reduce((all, { gz }) => all + gz, 0);
  const rows = bytes.flatMap(({ name, parts }, nth) => [
    ...parts.map(({ part, min, gz }, at) => [
      at === 0 ? bold(name) : '',
      part,
      number(min),
      number(gz),
      '',
    ]),
    ['', 'in all', '', `**${number(sum(nth))}**`, `${(sum(nth) / sum(0)).toFixed(2)} ×`],
  ]);
  return `## Bytes\n\n![Bytes by part](bytes.svg)\n\n${table(['guide', 'part', 'minified', 'gzip -9', 'of ours'], rows, 2)}`;
}

const frames = (value: number): string => (Number.isFinite(value) ? `${value}` : 'never');
const ms = (value: number): string => (Number.isFinite(value) ? `${value.toFixed(0)} ms` : 'never');

function ofLatency({ latency }: Results): string | undefined {
  if (latency === undefined) return undefined;
  const named = Object.entries(latency).filter(([name]) => name !== BARE);
  const rows = named.map(([name, runs]) => {
    const all = latencyOf(runs);
    const each = (['g1', 'g3'] as const).map((generation) => {
      const of = latencyOf(runs, (step) => step.generation === generation);
      return `${frames(of.p50)} / ${frames(of.p95)}`;
    });
    return [
      bold(name),
      ...each,
      `${ms(all.p50ms)} / ${ms(all.p95ms)}`,
      `${all.never} of ${all.steps}${all.stuck > 0 ? ` (${all.stuck}: the page was stuck)` : ''}`,
      `${all.leaves}`,
      all.blocked.toFixed(1),
    ];
  });
  const head = [
    'guide',
    'G1, frames p50 / p95',
    'G3, frames p50 / p95',
    'time p50 / p95',
    'never right',
    'right, then left',
    'own layer in the way, presses a walk',
  ];
  const long = Object.entries(latency).map(([name, runs]) => {
    const many = runs.map(({ longTasks }) => longTasks.length);
    const sum = runs.map(({ longTasks }) => longTasks.reduce((all, one) => all + one, 0));
    return [bold(name), median(many).toFixed(0), `${median(sum).toFixed(0)} ms`];
  });
  return [
    '## From the page’s change to the right spotlight',
    '![Frames from the change to the right spotlight](latency.svg)',
    table(head, rows),
    'Step by step, frames (median of the runs, “never” where half of them were):',
    ofSteps(latency),
    'Tasks longer than 50 ms on a walk through both generations, the page’s own included:',
    table(['guide', 'long tasks', 'in all'], long),
  ].join('\n\n');
}

function ofSteps(latency: NonNullable<Results['latency']>): string {
  const names = Object.keys(latency).filter((name) => name !== BARE);
  const keys = new Set(
    (latency[OURS]?.[0]?.steps ?? []).map(({ generation, step }) => `${generation}: ${step}`),
  );
  const rows = [...keys].map((key) => [
    key,
    ...names.map((name) => {
      const steps = (latency[name] ?? []).flatMap((run) => run.steps);
      const own = steps.filter(({ generation, step }) => `${generation}: ${step}` === key);
      if (own.length === 0) return '';
      return frames(median(own.map((one) => one.frames ?? Number.POSITIVE_INFINITY)));
    }),
  ]);
  return table(['step', ...names.map(bold)], rows);
}

function ofTracking({ tracking }: Results): string | undefined {
  if (tracking === undefined) return undefined;
  const px = (value: number) =>
    Number.isFinite(value) ? value.toFixed(value < 10 ? 2 : 0) : 'gone';
  const motions = trackingOf(tracking[OURS] ?? []).map(({ motion }) => motion);
  const rows = Object.entries(tracking).map(([name, runs]) => {
    const all = trackingOf(runs);
    return [
      bold(name),
      ...all.map(({ first, later, off, atRest }) =>
        off === 0 ? '0' : `${px(first)} · ${px(later)} · ${off} · ${px(atRest)}`,
      ),
    ];
  });
  return [
    '## How it follows',
    '![How far the highlight is off, frame by frame](tracking.svg)',
    `px that the worst side is off: in the first frame of the motion · the worst from the second frame on · frames that were off by more than ${OFF} · at rest afterwards. 0: none of them was ever off.`,
    table(['guide', ...motions], rows),
  ].join('\n\n');
}

function ofWork({ idle }: Results): string | undefined {
  if (idle === undefined) return undefined;
  const told = (runs: (typeof idle)[string], of: 'fresh' | 'still' | 'scroll' | 'hidden') => {
    const { p25, p50, p75 } = spread(runs.map((run) => run[of].task));
    return runs.length > 1
      ? `${p50.toFixed(2)} (${p25.toFixed(2)}–${p75.toFixed(2)})`
      : p50.toFixed(2);
  };
  const more = (runs: (typeof idle)[string], of: 'still' | 'scroll') =>
    median(runs.map((run) => run[of].task)) - median((idle[BARE] ?? []).map((run) => run[of].task));
  const ours = more(idle[OURS] ?? [], 'scroll');
  const rows = Object.entries(idle).map(([name, runs]) => {
    const asks = median(runs.map((run) => run.still.frames + run.still.timers));
    return [
      bold(name),
      told(runs, 'fresh'),
      told(runs, 'still'),
      asks.toFixed(0),
      told(runs, 'scroll'),
      name === BARE ? '' : `${(more(runs, 'scroll') / ours).toFixed(2)} ×`,
      median(runs.map((run) => run.scroll.layouts)).toFixed(0),
      told(runs, 'hidden'),
    ];
  });
  const head = [
    'guide',
    'first 2.5 s of a step',
    'at rest',
    'frames and timers asked for a second, at rest',
    'while the page is scrolled',
    'more than the page, of ours',
    'layouts a second, scrolling',
    'hidden tab',
  ];
  return `## Work on the page’s thread\n\n![Main thread, at rest and while scrolling](idle.svg)\n\nms of the thread’s own time per second, the page included.\n\n${table(head, rows)}`;
}

function ofStart({ startup, evaluated }: Results): string | undefined {
  if (!startup?.length) return undefined;
  const of = (name: keyof (typeof startup)[number]) => {
    const { p25, p50, p75 } = spread(startup.map((run) => run[name]));
    return `${p50.toFixed(2)} ms (${p25.toFixed(2)}–${p75.toFixed(2)})`;
  };
  const rows = [
    ['on load, in all', of('load')],
    ['of which to compile and run the file once', of('evaluate')],
    ['of which to hear that none is, and to draw the launcher', of('answer')],
    ['loaded again by the same process', of('again')],
    ['afterwards, at rest for 2.5 s', of('rest')],
    ['afterwards, per change of the page', of('change')],
  ];
  const others = Object.entries(evaluated ?? {}).map(([name, runs]) => {
    const { p25, p50, p75 } = spread(runs);
    return [bold(name), `${p50.toFixed(2)} ms (${p25.toFixed(2)}–${p75.toFixed(2)})`];
  });
  return [
    '## Where no move is under way',
    'By the browser’s own trace: what began in our content script, and the task in which it was answered.',
    table(['', 'main thread'], rows),
    READ_ONCE,
    table(['', 'compiled and run once'], others),
  ].join('\n\n');
}

function ofHeap({ heap }: Results): string | undefined {
  if (heap === undefined) return undefined;
  const rows = Object.entries(heap).map(([name, runs]) => {
    const of = (what: (run: (typeof runs)[number]) => number) => median(runs.map(what));
    return [
      bold(name),
      number(of(({ after }) => after.heap)),
      number(of(({ after }) => after.objects)),
      of(({ before, after }) => after.objects - before.objects).toFixed(1),
      of(({ before, after }) => after.nodes - before.nodes).toFixed(0),
      of(({ before, after }) => after.listeners - before.listeners).toFixed(0),
    ];
  });
  const head = [
    'guide',
    'heap after 100 steps, kB',
    'of which objects',
    'grown over the 100, objects, kB',
    'nodes',
    'listeners',
  ];
  return `## Memory\n\nAfter all garbage was collected. Compiled code and the browser’s own timing entries grow with any page that is used; objects are objects, arrays, strings and functions alone, the page’s included.\n\n${table(head, rows)}`;
}

function ofLook({ look }: Results): string | undefined {
  if (look === undefined) return undefined;
  const sizes =
    look[0]?.sizes.map(({ elements }) => number(10 ** Math.round(Math.log10(elements)))) ?? [];
  const rows = look.map(({ page, filling, sizes }) => [
    `${filling}, ${page}`,
    ...sizes.map((size) => `${size.look.toFixed(1)} (${(size.look / size.visit).toFixed(1)})`),
    slope(sizes.map((size) => [size.elements, size.look])).toFixed(2),
    slope(sizes.slice(-2).map((size) => [size.elements, size.look])).toFixed(2),
  ]);
  const head = [
    'page',
    ...sizes.map((size) => `${size} elements`),
    'grows with elements to the power',
    'in the last factor of ten',
  ];
  return `## One look\n\n![One look as the page grows](look.svg)\n\nms, and in brackets how many times as long as going to each element once. Ours alone: the others are given their selectors.\n\n${table(head, rows)}`;
}

function ofMaking({ about, made }: Results): string {
  const rows = Object.entries(made).map(([name, { date, rounds, seconds }]) => [
    name,
    date,
    `${rounds}`,
    `${seconds} s`,
  ]);
  const versions = Object.entries(about.versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
  return `## How it was made\n\n${about.browser}, headless; ${about.machine}; Node ${about.node}. ${versions}.\n\n${table(['measure', 'on', 'rounds', 'took'], rows)}`;
}

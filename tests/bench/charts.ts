import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { latencyOf, mediansOf } from './figures.ts';
import { DOCS, type Results } from './results.ts';
import { bar, bars, line, picture, type Row, rule, text } from './svg.ts';
import type { Tracked } from './tracking.ts';

const OURS = 'Norikae';
const BARE = 'no guide';
const kilo = (value: number): string => `${(value / 1000).toFixed(1)} kB`;

/** Draws what was measured; the names of the pictures that there are. */
export function draw(results: Results): string[] {
  const pictures = {
    'bytes.svg': results.bytes && drawBytes(results.bytes),
    'latency.svg': results.latency && drawLatency(results.latency),
    'tracking.svg': results.tracking && drawTracking(results.tracking),
    'idle.svg': results.idle && drawWork(results.idle),
    'look.svg': results.look && drawLook(results.look),
  };
  const drawn: string[] = [];
  for (const [name, svg] of Object.entries(pictures)) {
    if (svg === undefined) continue;
    writeFileSync(join(DOCS, name), svg);
    drawn.push(name);
  }
  return drawn;
}

function drawBytes(all: NonNullable<Results['bytes']>): string {
  const rows = all.map(({ name, parts }): Row => {
    const counted = parts.filter(({ part }) => !part.startsWith('of which'));
    const told = counted.map(({ part, gz }) => `${part} ${kilo(gz)}`).join(' + ');
    return { name, isOurs: name === OURS, parts: counted.map(({ gz }) => gz), told };
  });
  const most = Math.max(...rows.map(({ parts }) => parts.reduce((sum, one) => sum + one, 0)));
  return bars(
    'What is shipped',
    'gzip -9; ours has the recogniser and all words of one language in it, theirs are given their selectors',
    rows,
    (value) => (0.65 * value) / most,
  );
}

function drawLatency(all: NonNullable<Results['latency']>): string {
  const rows = Object.entries(all)
    .filter(([name]) => name !== BARE)
    .map(([name, runs]): Row => {
      const { p50, p95, never, steps } = latencyOf(runs);
      const frames = (value: number) => (Number.isFinite(value) ? `${value} frames` : 'never');
      const told = `p50 ${frames(p50)}, p95 ${frames(p95)}; never: ${never} of ${steps}`;
      const most = (value: number) => Math.min(value, 60);
      return { name, isOurs: name === OURS, parts: [most(p50), most(p95) - most(p50)], told };
    });
  return bars(
    'From the page’s change to the first frame with the right thing spotlighted',
    'frames: p50, and p95 lighter; never counts as later than all; longer than 60 is drawn as 60',
    rows,
    (value) => value / 90,
  );
}

function drawWork(all: NonNullable<Results['idle']>): string {
  const still = mediansOf(all, (run) => run.still.task);
  const scroll = mediansOf(all, (run) => run.scroll.task);
  const rows = Object.keys(all).map((name): Row => {
    const told = `still ${still[name]?.toFixed(1)}, scrolling ${scroll[name]?.toFixed(0)} ms/s`;
    return {
      ...{ name, isOurs: name === OURS, told },
      parts: [still[name] ?? 0, Math.max(0, (scroll[name] ?? 0) - (still[name] ?? 0))],
    };
  });
  const most = Math.max(...rows.map(({ parts }) => parts.reduce((sum, one) => sum + one, 0)));
  return bars(
    'The page’s main thread with one step showing',
    'ms of its own time per second, the page included: at rest, and lighter while it is scrolled',
    rows,
    (value) => (0.8 * value) / most,
  );
}

const CELL = { wide: 92, high: 44, left: 200, top: 74 };

/** A small curve for each guide and motion: how many px the highlight is off, frame by frame. */
function drawTracking(all: Record<string, Tracked[][]>): string {
  const names = Object.keys(all);
  const motions = all[OURS]?.[0]?.map(({ motion }) => motion) ?? [];
  const parts = motions.map((motion, column) => {
    const words = motion.replace('layout shift', 'shift').split(' ');
    const half = Math.ceil(words.length / 2);
    const x = CELL.left + column * CELL.wide;
    return [words.slice(0, half), words.slice(half)]
      .map((some, nth) => text(x, 54 + 13 * nth, some.join(' '), 'small'))
      .join('');
  });
  for (const [row, name] of names.entries()) {
    const y = CELL.top + row * CELL.high;
    parts.push(text(CELL.left - 12, y + 24, name, '', 'end'));
    for (const [column, motion] of motions.entries()) {
      const x = CELL.left + column * CELL.wide;
      const errors = all[name]?.[0]?.find((one) => one.motion === motion)?.errors ?? [];
      const wide = CELL.wide - 12;
      const base = y + CELL.high - 10;
      const points = errors.map((error, n): [number, number] => [
        x + (wide * n) / Math.max(1, errors.length - 1),
        base - (Math.min(error ?? 60, 60) / 60) * (CELL.high - 16),
      ]);
      parts.push(rule(x, base, x + wide, base), line(points, name === OURS ? 'own' : ''));
    }
  }
  const width = CELL.left + motions.length * CELL.wide + 10;
  const height = CELL.top + names.length * CELL.high + 6;
  return picture(
    width,
    height,
    'How far the highlight is off while its target moves (0 to 60 px, frame by frame)',
    parts.join('\n'),
  );
}

const PLOT = { left: 70, right: 560, top: 50, bottom: 320 };

/** Both axes by factors of ten. */
function drawLook(all: NonNullable<Results['look']>): string {
  const x = (elements: number) =>
    PLOT.left + ((Math.log10(elements) - 2) / 3.1) * (PLOT.right - PLOT.left);
  const y = (ms: number) => PLOT.bottom - ((Math.log10(ms) + 0.5) / 4) * (PLOT.bottom - PLOT.top);
  const parts: string[] = [];
  for (const tens of [100, 1000, 10_000, 100_000]) {
    parts.push(rule(x(tens), PLOT.top, x(tens), PLOT.bottom));
    parts.push(text(x(tens), PLOT.bottom + 18, tens.toLocaleString('en'), 'small', 'middle'));
  }
  for (const ms of [1, 10, 100, 1000]) {
    parts.push(rule(PLOT.left, y(ms), PLOT.right, y(ms)));
    parts.push(text(PLOT.left - 8, y(ms) + 4, `${ms} ms`, 'small', 'end'));
  }
  const last = all.map(({ sizes }) => sizes.at(-1)).map((size) => (size ? y(size.look) : 0));
  const order = all.map((_one, nth) => nth).sort((a, b) => (last[a] ?? 0) - (last[b] ?? 0));
  for (const [place, nth] of order.entries()) {
    const { page, filling, sizes } = all[nth] ?? { page: '', filling: '', sizes: [] };
    parts.push(
      line(
        sizes.map((size) => [x(size.elements), y(size.look)]),
        'own',
      ),
    );
    parts.push(
      text(
        PLOT.right + 40,
        PLOT.top + 20 + place * 20,
        `${place + 1}. ${filling}, ${page}`,
        'small',
      ),
    );
    parts.push(text(PLOT.right + 6, last[nth] ?? 0, `${place + 1}`, 'small'));
  }
  parts.push(bar(PLOT.left, PLOT.bottom, PLOT.right - PLOT.left, 1, 'theirs'));
  return picture(860, 350, 'One look as the page grows, by its elements', parts.join('\n'));
}

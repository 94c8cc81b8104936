import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LatencyFigures, latencyOf, mediansOf, OFF, trackingOf } from './figures.ts';
import { DOCS, type Results } from './results.ts';
import { followsTyping, PAUSE_MS } from './script.ts';
import { median, slope } from './stats.ts';

export interface Target {
  id: string;
  says: string;
  measured: string;
  /** Undefined: not measured. */
  met: boolean | undefined;
}

/** How long after the last key the guide takes a field for written, in frames of 60 a second. */
const PAUSE = Math.round((PAUSE_MS * 60) / 1000);

const OURS = 'Norikae';
const BARE = 'no guide';

const unmeasured = (id: string, says: string): Target => ({
  ...{ id, says, measured: 'not measured', met: undefined },
});

const px = (value: number): string => `${value.toFixed(2)} px`;
const frames = (value: number): string => (Number.isFinite(value) ? `${value} frames` : 'never');
const perSecond = (value: number): string => `${value.toFixed(2)} ms/s`;

/** What the guide promises about its speed and weight, each with what was measured. */
export function targets(results: Results): Target[] {
  return [
    ...ofLatency(results),
    ...ofTracking(results),
    ...ofIdle(results),
    ...ofStart(results),
    ...ofBytes(results),
    ...ofGrowth(results),
    ofBehaviours(),
  ];
}

function ofLatency({ latency }: Results): Target[] {
  const runs = latency?.[OURS];
  return (['g1', 'g3'] as const).flatMap((generation) => {
    const p50 = `${generation}: change → right spotlight painted, p50 within 1 frame`;
    const p95 = `${generation}: p95 within 2 frames`;
    const ids = [`latency-${generation}-p50`, `latency-${generation}-p95`] as const;
    if (runs === undefined) return [unmeasured(ids[0], p50), unmeasured(ids[1], p95)];
    const [of, typed] = [false, true].map((isTyped) =>
      latencyOf(
        runs,
        (step) => step.generation === generation && followsTyping(step.step) === isTyped,
      ),
    ) as [LatencyFigures, LatencyFigures];
    const told = `${of.steps} steps, ${of.never} never`;
    return [
      { id: ids[0], says: p50, measured: `${frames(of.p50)} (${told})`, met: of.p50 <= 1 },
      { id: ids[1], says: p95, measured: `${frames(of.p95)} (${told})`, met: of.p95 <= 2 },
      {
        id: `latency-${generation}-typed`,
        says: `${generation}: after typing, p95 within 2 frames of the pause that ends it (${PAUSE} frames, by design)`,
        measured: `${frames(typed.p95)} (${typed.steps} steps, ${typed.never} never)`,
        met: typed.p95 <= PAUSE + 2,
      },
    ];
  });
}

/** Moves without any event of the page's, and is followed in the next frame. */
const UNANNOUNCED = new Set(['layout shift by a rule', 'animated jump']);

function ofTracking({ tracking }: Results): Target[] {
  const runs = tracking?.[OURS];
  if (runs === undefined)
    return [
      unmeasured('tracking', 'tracking error 0 px from the second frame of a motion on'),
      unmeasured('unannounced', 'an unannounced shift is followed in the next frame'),
    ];
  return trackingOf(runs).map((of) => {
    const id = of.motion.replaceAll(' ', '-');
    if (UNANNOUNCED.has(of.motion))
      return {
        id,
        says: `${of.motion}: followed in the next frame`,
        measured: `${of.off} of ${of.frames} frames off, ${px(of.atRest)} at rest`,
        met: of.off <= 1 && of.atRest <= OFF,
      };
    return {
      id,
      says: `${of.motion}: 0 px from the second frame on`,
      measured: `at most ${px(of.later)}`,
      met: of.later <= OFF,
    };
  });
}

function ofIdle({ idle }: Results): Target[] {
  const says = 'idle with one step showing: under 1 ms of main thread a second more than the page';
  const nothing = 'no timer and no frame is asked for while nothing moves';
  const hidden = 'hidden tab: nothing';
  if (!idle?.[OURS] || !idle[BARE])
    return [
      unmeasured('idle', says),
      unmeasured('idle-asks', nothing),
      unmeasured('hidden', hidden),
    ];
  const more = (of: 'still' | 'hidden') => {
    const all = mediansOf(idle, (run) => run[of].task);
    return (all[OURS] ?? Number.NaN) - (all[BARE] ?? Number.NaN);
  };
  const asked = (of: 'still' | 'hidden') =>
    Math.max(...(idle[OURS] ?? []).map((run) => run[of].frames + run[of].timers));
  const [still, out] = [more('still'), more('hidden')];
  return [
    { id: 'idle', says, measured: perSecond(still), met: still < 1 },
    {
      id: 'idle-asks',
      says: nothing,
      measured: `${asked('still')} a second`,
      met: asked('still') === 0,
    },
    {
      id: 'hidden',
      says: hidden,
      measured: `${perSecond(out)}, ${asked('hidden')} frames and timers`,
      // The measure's own noise is some tenths.
      met: out < 0.3 && asked('hidden') === 0,
    },
  ];
}

function ofStart({ startup }: Results): Target[] {
  const says = 'no move under way: under 5 ms of main thread in all on page load';
  const after = 'no move under way: nothing afterwards';
  if (!startup?.length) return [unmeasured('start', says), unmeasured('start-after', after)];
  const load = median(startup.map((run) => run.load));
  const rest = median(startup.map((run) => run.rest));
  const change = median(startup.map((run) => run.change));
  return [
    { id: 'start', says, measured: `${load.toFixed(1)} ms`, met: load < 5 },
    {
      id: 'start-after',
      says: after,
      measured: `${rest.toFixed(2)} ms at rest, ${(1000 * change).toFixed(0)} µs per change of the page`,
      met: rest === 0 && change === 0,
    },
  ];
}

function ofBytes({ bytes }: Results): Target[] {
  const says = 'content script with one language: at most 45,000 bytes (gzip -9)';
  const engine = 'overlay engine: at most 7,000 bytes (gzip -9)';
  const ours = bytes?.find(({ name }) => name === OURS);
  if (ours === undefined) return [unmeasured('bytes', says), unmeasured('engine', engine)];
  const of = (part: string) => ours.parts.find((one) => one.part === part)?.gz ?? Number.NaN;
  const parts = [of('content script'), of('one language'), of('what tells the page’s parts')];
  const all = parts.reduce((sum, part) => sum + part, 0);
  const own = of('of which the overlay engine');
  return [
    {
      id: 'bytes',
      says,
      measured: `${parts.join(' + ')} = ${all}`,
      met: all <= 45_000,
    },
    { id: 'engine', says: engine, measured: `${own}`, met: own <= 7000 },
  ];
}

/** A factor of ten may cost so much more than ten: a short measurement is not exact. */
const STEEP = 1.1;
/** So much more than the page's own may be left over after a hundred steps, kB. */
const LEFT = 10;

function ofGrowth({ look, heap }: Results): Target[] {
  const says = 'one look grows at most linearly up to 10⁵ elements';
  const grows = 'the heap does not grow over 100 steps';
  const found: Target[] = [];
  if (look === undefined) found.push(unmeasured('look', says));
  else {
    const steepest = look
      .map(({ page, filling, sizes }) => {
        const pairs = sizes.slice(1).map((size, nth) => [sizes[nth] ?? size, size] as const);
        const slopes = pairs.map((pair) => slope(pair.map((one) => [one.elements, one.look])));
        return { name: `${filling}, ${page}`, most: Math.max(...slopes) };
      })
      .sort((a, b) => b.most - a.most)[0];
    found.push({
      ...{ id: 'look', says },
      measured: `steepest factor of ten: elements^${steepest?.most.toFixed(2)} (${steepest?.name})`,
      met: (steepest?.most ?? Number.NaN) <= STEEP,
    });
  }
  if (!heap?.[OURS] || !heap[BARE]) return [...found, unmeasured('heap', grows)];
  const growth = mediansOf(heap, (run) => run.after.objects - run.before.objects);
  const more = (growth[OURS] ?? Number.NaN) - (growth[BARE] ?? Number.NaN);
  return [
    ...found,
    {
      id: 'heap',
      says: grows,
      measured: `${more.toFixed(1)} kB more than the page's own`,
      met: more <= LEFT,
    },
  ];
}

/** As the behaviours' own part has written it down. */
function ofBehaviours(): Target {
  const says = '22 of 22 behaviours';
  const file = join(DOCS, 'behaviours.json');
  if (!existsSync(file)) return unmeasured('behaviours', says);
  const { passed } = JSON.parse(readFileSync(file, 'utf8')) as { passed?: Record<string, number> };
  const ours = passed?.[OURS] ?? passed?.ours;
  if (ours === undefined) return unmeasured('behaviours', says);
  return { id: 'behaviours', says, measured: `${ours} of 22`, met: ours === 22 };
}

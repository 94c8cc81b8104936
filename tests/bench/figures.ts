import type { LatencyRun, StepSeen } from './latency.ts';
import type { Runs } from './results.ts';
import { quantile } from './stats.ts';
import type { Tracked } from './tracking.ts';

/** A side that is so far off is wrong, px: the browser rounds lengths to 1/64, and transforms not at all. */
export const OFF = 0.1;

export interface LatencyFigures {
  steps: number;
  never: number;
  /** Of which the walk never came to: the guide kept the page from going on. */
  stuck: number;
  leaves: number;
  blocked: number;
  p50: number;
  p95: number;
  p50ms: number;
  p95ms: number;
}

/** A step that never was right counts as later than all others. */
export function latencyOf(
  runs: readonly LatencyRun[],
  takes: (step: StepSeen) => boolean = () => true,
): LatencyFigures {
  const steps = runs.flatMap((run) => run.steps).filter(takes);
  const frames = steps.map((step) => step.frames ?? Number.POSITIVE_INFINITY);
  const ms = steps.map((step) => step.ms ?? Number.POSITIVE_INFINITY);
  return {
    steps: steps.length,
    never: frames.filter((one) => one === Number.POSITIVE_INFINITY).length,
    stuck: steps.filter((step) => !step.reached).length,
    leaves: steps.filter((step) => step.frames !== undefined && !step.stays).length,
    blocked: runs.reduce((sum, run) => sum + run.blocked, 0) / Math.max(1, runs.length),
    p50: quantile(frames, 0.5),
    p95: quantile(frames, 0.95),
    p50ms: quantile(ms, 0.5),
    p95ms: quantile(ms, 0.95),
  };
}

export interface TrackFigures {
  motion: string;
  /** In the first frame of the motion. */
  first: number;
  /** The worst from the second frame on. */
  later: number;
  /** So many frames were off, or had no highlight. */
  off: number;
  frames: number;
  atRest: number;
}

/** The worst of all runs. */
export function trackingOf(runs: readonly Tracked[][]): TrackFigures[] {
  const [one = []] = runs;
  return one.map(({ motion, errors }) => {
    const all = runs.flatMap((run) => run.filter((tracked) => tracked.motion === motion));
    const lost = (value: number | null | undefined) => value ?? Number.POSITIVE_INFINITY;
    const later = all.map((tracked) => tracked.errors.slice(1).map(lost));
    return {
      motion,
      first: Math.max(...all.map((tracked) => lost(tracked.errors[0]))),
      later: Math.max(...later.flat()),
      off: Math.max(...all.map((tracked) => tracked.errors.filter((e) => lost(e) > OFF).length)),
      frames: errors.length,
      atRest: Math.max(...all.map((tracked) => lost(tracked.atRest))),
    };
  });
}

/** The medians of something of all runs of each guide. */
export function mediansOf<T>(runs: Runs<T>, of: (run: T) => number): Record<string, number> {
  return Object.fromEntries(
    Object.entries(runs).map(([name, all]) => [name, quantile(all.map(of), 0.5)]),
  );
}

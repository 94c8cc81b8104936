import { describe, expect, test } from 'vitest';
import { TYPING_PAUSE } from '../../page/dom/witness';
import { latencyOf, trackingOf } from './figures.ts';
import type { StepSeen } from './latency.ts';
import { PAUSE_MS } from './script.ts';
import { quantile, slope } from './stats.ts';

describe('figures', () => {
  test('a quantile is one of the values', () => {
    const values = [5, 1, 4, 2, 3, 6];
    expect([0, 0.25, 0.5, 0.95, 1].map((part) => quantile(values, part))).toEqual([1, 2, 3, 6, 6]);
    expect(quantile([], 0.5)).toBeNaN();
  });

  test('the slope is the power', () => {
    const points = [10, 100, 1000].map((x) => [x, 3 * x ** 1.5] as const);
    expect(slope(points)).toBeCloseTo(1.5, 6);
  });

  const step = (frames: number | undefined, part: Partial<StepSeen> = {}): StepSeen => ({
    ...{ change: 1, changeAt: 0, right: 1, rightAt: 0, stays: true, wrong: 0 },
    ...{ step: 'a', generation: 'g1', reached: true, frames, ms: frames },
    ...part,
  });

  test('what never was right is later than all else, and is counted', () => {
    const steps = [step(0), step(undefined), step(2), step(1, { stays: false })];
    const found = latencyOf([{ steps, blocked: 3, longTasks: [] }]);
    expect(found).toMatchObject({ steps: 4, never: 1, leaves: 1, blocked: 3, p50: 1 });
    expect(found.p95).toBe(Number.POSITIVE_INFINITY);
  });

  test('what a walk that got stuck never came to was never right, and is told apart', () => {
    const steps = [step(0), step(undefined, { reached: false })];
    const found = latencyOf([{ steps, blocked: 0, longTasks: [] }]);
    expect(found).toMatchObject({ steps: 2, never: 1, stuck: 1 });
  });

  test('of a motion the worst run counts, and a highlight that is gone is worst', () => {
    const run = (errors: (number | null)[]) => [
      { motion: 'window scroll' as const, errors, atRest: errors.at(-1) ?? null },
    ];
    const [found] = trackingOf([run([9, 0, 0]), run([0, 0.05, 4]), run([0, null, 0])]);
    expect(found).toMatchObject({ first: 9, later: Number.POSITIVE_INFINITY, off: 1, atRest: 4 });
  });
});

test('the pause that is counted apart is the guide’s own', () => {
  expect(PAUSE_MS).toBe(TYPING_PAUSE);
});

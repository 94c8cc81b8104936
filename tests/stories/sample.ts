import { AXES, type Axis, type StoryPlan } from './matrix.ts';

/**
 * How many complete stories run in `npm test`, where the whole run has to stay well under 20 minutes on two cores. To
 * show everything takes 13 at most (2,000 seeds, 2026-11).
 */
export const SAMPLE = 14;

/** Every two values of these are seen together: only so is every row of the manual visited, as some are in g1 alone. */
const PAIRED: readonly Axis[] = ['generation', 'lang', 'route', 'setup'];

/** What a story shows and every sample has to have: its values, and its pairs of the paired ones. */
export function shows(plan: StoryPlan): string[] {
  const named = (axis: Axis): string => `${axis} ${plan[axis]}`;
  const pairs = PAIRED.flatMap((one, at) =>
    PAIRED.slice(at + 1).map((other) => `${named(one)}, ${named(other)}`),
  );
  return [...(Object.keys(AXES) as Axis[]).map(named), ...pairs];
}

/**
 * A sample of `size` stories that shows everything, drawn by the seed: the same seed draws the same. In the order of
 * `all`. Always the story that shows most of what is missing, and when nothing is missing, any. More than `size` where
 * so few cannot show everything.
 */
export function sampleOf(all: readonly StoryPlan[], seed: string, size: number): StoryPlan[] {
  const left = shuffled(all, seed);
  const missing = new Set(all.flatMap(shows));
  const drawn = new Set<StoryPlan>();
  const gain = (plan: StoryPlan): number => shows(plan).filter((one) => missing.has(one)).length;
  while (drawn.size < Math.min(size, all.length) || missing.size > 0) {
    const open = left.filter((plan) => !drawn.has(plan));
    const best = open.reduce((most, plan) => (gain(plan) > gain(most) ? plan : most));
    drawn.add(best);
    for (const one of shows(best)) missing.delete(one);
  }
  return all.filter((plan) => drawn.has(plan));
}

/** The same things in an order that the seed decides. */
export function shuffled<T>(all: readonly T[], seed: string): T[] {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
  return all
    .map((one) => ({ one, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

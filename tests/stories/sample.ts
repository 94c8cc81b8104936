import { shuffled } from '../draw.ts';
import { AXES, type Axis, type StoryPlan } from './matrix.ts';

/**
 * How many complete stories run in `npm test`, where the whole run has to stay well under 20 minutes on two cores. To
 * show everything takes 8 at least, and 11 at most (2,000 seeds, 2026-11).
 */
export const SAMPLE = 8;

/**
 * What a story shows and every sample has to have: its values, its generation in its language, and of g1 both routes and
 * both set-ups, as some rows of the manual are visited there alone.
 */
export function shows(plan: StoryPlan): string[] {
  const { generation, lang, route, setup } = plan;
  const values = (Object.keys(AXES) as Axis[]).map((axis) => `${axis} ${plan[axis]}`);
  const ofG1 = generation === 'g1' ? [`g1 ${route}`, `g1 ${setup}`] : [];
  return [...values, `${generation} ${lang}`, ...ofG1];
}

/**
 * A sample of `size` stories that shows everything, drawn by the seed: the same seed draws the same. In the order of
 * `all`. First any (so that each is drawn some day), then always the story that shows most of what is missing, and when
 * nothing is missing, any again. More than `size` where so few cannot show everything.
 */
export function sampleOf(all: readonly StoryPlan[], seed: string, size: number): StoryPlan[] {
  const left = shuffled(all, seed);
  const drawn = new Set(left.slice(0, 1));
  const seen = new Set([...drawn].flatMap(shows));
  const missing = new Set(all.flatMap(shows).filter((one) => !seen.has(one)));
  const gain = (plan: StoryPlan): number => shows(plan).filter((one) => missing.has(one)).length;
  while (drawn.size < Math.min(size, all.length) || missing.size > 0) {
    const open = left.filter((plan) => !drawn.has(plan));
    const best = open.reduce((most, plan) => (gain(plan) > gain(most) ? plan : most));
    drawn.add(best);
    for (const one of shows(best)) missing.delete(one);
  }
  return all.filter((plan) => drawn.has(plan));
}

import { g1, g2, g3 } from '../replica/scenarios.ts';
import type { Scenario } from '../replica/types.ts';

/**
 * The forms of the page, oldest first: dropdown and old wizard · tiles and old wizard · tiles and new wizard ·
 * `announced`: the newest, whose picker shows one recommended method and "Show more options" (announced by Microsoft,
 * seen by nobody; 2026-11).
 */
export const GENERATIONS = ['g1', 'g2', 'g3', 'announced'] as const;
export type Generation = (typeof GENERATIONS)[number];

/** The replica's scenario for a generation. */
export function scenarioOf(generation: Generation, part: Partial<Scenario>): Scenario {
  switch (generation) {
    case 'g1':
      return g1(part);
    case 'g2':
      return g2(part);
    case 'g3':
      return g3(part);
    case 'announced':
      return g3({ ...part, variants: { ...part.variants, tiles: 'recommended' } });
  }
}

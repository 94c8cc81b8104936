import fc from 'fast-check';
import { BLINDING, HARMLESS, HOOKS } from './index.ts';

/** One perturbed page: what is done to which state, in this order. */
export interface Case {
  readonly state: number;
  readonly changes: readonly string[];
  readonly blinding: string | null;
  readonly seed: number;
}

const changes = fc.uniqueArray(fc.constantFrom(...Object.keys({ ...HARMLESS, ...HOOKS })), {
  minLength: 1,
  maxLength: 4,
});
const blinding = fc.option(fc.constantFrom(...Object.keys(BLINDING)), { freq: 2 });

/** So many perturbed pages, drawn by the seed. */
export function casesOf(states: number, many: number, seed: number): readonly Case[] {
  const one = fc.record({ state: fc.nat(states - 1), changes, blinding, seed: fc.nat() });
  return fc.sample(one, { numRuns: many, seed });
}

/** Declared before the page is changed: does everything have to be found afterwards? */
export function isHarmless({ blinding, changes }: Case, areWordsKnown: boolean): boolean {
  return blinding === null && (areWordsKnown || !changes.some((name) => name in HOOKS));
}

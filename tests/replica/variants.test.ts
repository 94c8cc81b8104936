import { expect, test } from 'vitest';
import { defaultVariants, randomVariants, variantSets, variantValues } from './variants.ts';

const mixes = Object.entries(variantSets).filter(([name]) => name !== 'default');

test.each(Object.entries(variantValues))('the mixes show every value of %s', (key, values) => {
  const seen = mixes.map(([, mix]) => mix[key as keyof typeof mix]);
  expect(new Set<string>(seen)).toEqual(new Set<string>(values));
});

test('there are four mixes beside the default, and no two are the same', () => {
  expect(mixes).toHaveLength(4);
  const all = Object.values(variantSets).map((mix) => JSON.stringify(mix));
  expect(new Set(all).size).toBe(5);
  expect(variantSets.default).toEqual(defaultVariants);
});

test('a seed gives one mix, other seeds give others', () => {
  expect(randomVariants(7)).toEqual(randomVariants(7));
  const drawn = Array.from({ length: 50 }, (_, seed) => JSON.stringify(randomVariants(seed)));
  expect(new Set(drawn).size).toBeGreaterThan(45);
  for (const [key, value] of Object.entries(randomVariants(3))) {
    expect(variantValues[key as keyof typeof variantValues]).toContain(value);
  }
});

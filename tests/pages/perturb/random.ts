/** Numbers that a seed decides. */
export interface Random {
  /** True in this share of cases. */
  readonly chance: (share: number) => boolean;
  readonly below: (end: number) => number;
  readonly one: <T>(things: readonly [T, ...T[]]) => T;
}

/** The same seed gives the same numbers (mulberry32, public domain). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    chance: (share) => next() < share,
    below,
    one: (things) => things[below(things.length)] ?? things[0],
  };
}

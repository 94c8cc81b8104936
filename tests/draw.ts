type Environment = Readonly<Record<string, string | undefined>>;

/**
 * `many` of these, drawn by the seed of the run, in their own order; all of them in the full run. `what` names the draw,
 * so that two draws of one run differ.
 */
export function drawn<T>(
  all: readonly T[],
  many: number,
  what: string,
  { NORIKAE_FULL, NORIKAE_SEED }: Environment = process.env,
): readonly T[] {
  if (NORIKAE_FULL) return all;
  if (!NORIKAE_SEED) throw new Error('no NORIKAE_SEED: the configuration of Playwright sets it');
  const some = new Set(shuffled(all, `${NORIKAE_SEED} ${what}`).slice(0, many));
  return all.filter((one) => some.has(one));
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

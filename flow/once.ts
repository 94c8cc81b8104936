/**
 * Makes it when it is asked for the first time, and gives the same from then on: most who open the page have no move under
 * way, and what none of them needs is not made for them (docs/decisions.md, 2026-11-29).
 */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

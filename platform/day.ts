/** Today, in whole days since 1970-01-01 UTC: coarse on purpose, it is only for asking whether a move was given up. */
export function today(): number {
  return Math.floor(Date.now() / 86_400_000);
}

/** How many rows the manual has in each of its parts (read off the manual, 2026-11). */
export const MANUAL_PARTS = {
  C: 3,
  '1': 4,
  '2v': 7,
  '2s': 7,
  '3': 3,
  '4p': 21,
  '4m': 17,
} as const;

/** The ids of a part's rows, in the manual's order. */
export function rowsOfPart(part: keyof typeof MANUAL_PARTS): string[] {
  return Array.from({ length: MANUAL_PARTS[part] }, (_, at) => `${part}.${at + 1}`);
}

/** Every row of the manual. */
export const MANUAL_ROWS: readonly string[] = (
  Object.keys(MANUAL_PARTS) as (keyof typeof MANUAL_PARTS)[]
).flatMap(rowsOfPart);

/** What a real phone reads in the QR code of the exercise page. */
export const SAYS = 'NORIKAE: PRACTICE ONLY';

/**
 * The 21 rows of that code, each a number in base 36 with a bit a square. Not made here: the library for it would be in all
 * pages (Vite puts it into a part that they share). A test holds both together.
 */
const ROWS =
  '18nen mywx wpjx wt3x woyl mzpd 18prz sg 187u2 gx1f y2f0 ynsx i4pc 390 18q9u mw3f wta9 wqys wrzc my4h 18pl8'.split(
    ' ',
  );

/** The code's squares, row by row. */
export function squares(): readonly (readonly boolean[])[] {
  return ROWS.map((row) => {
    const bits = Number.parseInt(row, 36);
    return ROWS.map((_, at) => ((bits >> (ROWS.length - 1 - at)) & 1) === 1);
  });
}

/** The code as a picture in the page itself, as the real one is. */
export function picture(): string {
  const dots = squares().flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x + 2} ${y + 2}h1v1h-1z`] : [])),
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 25 25"><path d="${dots.join('')}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

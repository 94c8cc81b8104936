import { describe, expect, test } from 'vitest';
import { type Box, type Colours, encloses, isCutOut, isRinged } from './pixels.ts';
import type { Picture, Rgb } from './png.ts';

const TARGET: Box = { x: 100, y: 100, width: 120, height: 40 };
const COLOURS: Colours = { inner: [11, 92, 173], ground: [255, 255, 255] };
const WHITE: Rgb = [255, 255, 255];
const PINK: Rgb = [179, 32, 110];
const PALE: Rgb = [230, 190, 210];

/** How far outside of the box a point is, px; negative inside. */
const out = (x: number, y: number, box = TARGET): number =>
  Math.max(box.x - x, x - box.x - box.width, box.y - y, y - box.y - box.height);

/** The target on its ground, and what a guide puts there: the colour at so many px outside, where it puts any. */
function page(guide: (outside: number, x: number, y: number) => Rgb | undefined): Picture {
  return {
    at: (x, y) => guide(out(x, y), x, y) ?? (out(x, y) < 0 ? COLOURS.inner : COLOURS.ground),
  };
}
const line = (colour: Rgb, from = 3, to = 6) =>
  page((outside) => (outside >= from && outside < to ? colour : undefined));

describe('a ring', () => {
  test('of a strong line all around is one, on a light ground and on a dark one', () => {
    expect(isRinged(line(PINK), TARGET)).toBe(true);
    const dark = page((outside) => {
      if (outside < 0) return undefined;
      return outside >= 3 && outside < 5 ? WHITE : [27, 26, 25];
    });
    expect(isRinged(dark, TARGET)).toBe(true);
  });

  test.each([
    ['nothing', page(() => undefined)],
    ['a pale line', line(PALE)],
    ['a shade that only begins there', line([90, 90, 90], 3, 60)],
    ['three sides', page((o, _, y) => (o >= 3 && o < 6 && y < 140 ? PINK : undefined))],
    ['a ring far outside', line(PINK, 20, 23)],
    ['the edge of the target itself', line(PINK, -3, 0)],
    [
      'a ring beside it',
      page((_, x, y) => {
        const o = out(x, y, { ...TARGET, x: TARGET.x + 60 });
        return o >= 3 && o < 6 ? PINK : undefined;
      }),
    ],
  ])('of %s is none', (_, picture) => {
    expect(isRinged(picture, TARGET)).toBe(false);
  });
});

describe('a cut-out', () => {
  const shade = (from: number) => page((o) => (o >= from ? [110, 110, 110] : undefined));

  test('in a shade is one, with some room around the target too', () => {
    expect(isCutOut(shade(0), TARGET, COLOURS)).toBe(true);
    expect(isCutOut(shade(25), TARGET, COLOURS)).toBe(true);
  });

  test('where the card lies nobody looks', () => {
    const card: Box = { x: 60, y: 145, width: 200, height: 100 };
    const left: Box = { x: 60, y: 60, width: 60, height: 200 };
    const covered = page((o, x, y) => {
      if (out(x, y, card) < 0 || (out(x, y, left) < 0 && o > 0)) return WHITE;
      return o >= 0 ? [110, 110, 110] : undefined;
    });
    expect(isCutOut(covered, TARGET, COLOURS)).toBe(false);
    expect(isCutOut(covered, TARGET, COLOURS, card)).toBe(true);
  });

  test.each([
    ['no shade', page(() => undefined)],
    ['a shade over the target too', page((o) => (o < 0 ? [5, 40, 80] : [110, 110, 110]))],
    ['a shade that is hardly one', page((o) => (o >= 0 ? [240, 240, 240] : undefined))],
    ['one that begins further out', shade(60)],
  ])('in %s is none', (_, picture) => {
    expect(isCutOut(picture, TARGET, COLOURS)).toBe(false);
  });
});

test('what a guide says it shows has to enclose the target, and not much more', () => {
  const grown = (by: number): Box => ({
    x: TARGET.x - by,
    y: TARGET.y - by,
    width: TARGET.width + 2 * by,
    height: TARGET.height + 2 * by,
  });
  expect(encloses(grown(10), TARGET)).toBe(true);
  expect(encloses(grown(-5), TARGET)).toBe(false);
  expect(encloses(grown(80), TARGET)).toBe(false);
  expect(encloses({ ...grown(10), y: 40 }, TARGET)).toBe(false);
});

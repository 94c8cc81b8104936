import type { Picture, Rgb } from './png.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a target and the ground around it look like by themselves. */
export interface Colours {
  readonly inner: Rgb;
  readonly ground: Rgb;
}

/** So far around a target a picture has to reach, px. */
export const REACH = 40;

/** Two pixels are the same colour where no channel differs by more. */
const ALIKE = 24;
/** A ground is dimmed where it has lost so much of its light. */
const DIMMED = 0.12;
const CONTRAST = 3;

/** The inside of the corners; the middle has words. */
const CORNER = 5;

function corners({ x, y, width, height }: Box): [number, number][] {
  const [right, bottom] = [x + width - CORNER, y + height - CORNER];
  return [
    [x + CORNER, y + CORNER],
    [right, y + CORNER],
    [x + CORNER, bottom],
    [right, bottom],
  ];
}

/** Points on a frame around the box, so far outside. */
function frame({ x, y, width, height }: Box, out: number): [number, number][] {
  const points: [number, number][] = [];
  for (let at = x - out; at <= x + width + out; at += 4)
    points.push([at, y - out], [at, y + height + out]);
  for (let at = y - out; at <= y + height + out; at += 4)
    points.push([x - out, at], [x + width + out, at]);
  return points;
}

const light = ([r, g, b]: Rgb): number => r + g + b;

const isLike = (a: Rgb | undefined, b: Rgb): boolean =>
  !!a?.every((one, i) => Math.abs(one - (b[i] ?? 0)) <= ALIKE);

function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((one) =>
    one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours, as WCAG counts it: 1 to 21. */
function contrast(a: Rgb, b: Rgb): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The colours of a target that nothing lies on. */
export function coloursOf(picture: Picture, box: Box): Colours {
  const [first] = corners(box);
  const inner = first && picture.at(...first);
  const ground = picture.at(box.x - 31, box.y + box.height / 2);
  if (!inner || !ground) throw new Error('the target is not in the picture');
  return { inner, ground };
}

const isIn = ([x, y]: readonly [number, number], box: Box | undefined): boolean =>
  box !== undefined &&
  x >= box.x &&
  y >= box.y &&
  x <= box.x + box.width &&
  y <= box.y + box.height;

/**
 * Is the box cut out of a shade: its corners as they are, and over 60 % of a frame 28 to 34 px outside darker? Where the
 * guide's own card lies, nobody looks.
 */
export function isCutOut(
  picture: Picture,
  box: Box,
  { inner, ground }: Colours,
  card?: Box,
): boolean {
  if (!corners(box).every(([x, y]) => isLike(picture.at(x, y), inner))) return false;
  const around = [28, 31, 34]
    .flatMap((out) => frame(box, out))
    .filter((point) => !isIn(point, card))
    .map(([x, y]) => picture.at(x, y));
  const seen = around.filter((one) => one !== undefined);
  const dark = seen.filter((one) => light(one) < light(ground) * (1 - DIMMED));
  return seen.length > 0 && dark.length > 0.6 * seen.length;
}

/** How far outside the target a ring is looked for, px, and how far from its line the colours beside it are. */
const RING = 16;
const BESIDE = 3;

/**
 * Is the box inside a line that stands out, 3:1 or more, from what is next to it on both sides? Asked at points along the
 * middle of each side; one in seven may be covered, by the tip of a card for instance.
 */
export function isRinged(picture: Picture, { x, y, width, height }: Box): boolean {
  const along = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
  const across = Array.from({ length: RING + BESIDE }, (_, i) => i - BESIDE + 0.5);
  const sides: ((part: number, out: number) => [number, number])[] = [
    (part, out) => [x + width * part, y - out],
    (part, out) => [x + width * part, y + height + out],
    (part, out) => [x - out, y + height * part],
    (part, out) => [x + width + out, y + height * part],
  ];
  return sides.every(
    (point) =>
      along.filter((part) => hasLine(across.map((out) => picture.at(...point(part, out)))))
        .length >=
      along.length - 1,
  );
}

/** Is there, from inside outwards, a line beyond the target's edge between two colours that it stands out from? */
function hasLine(colours: readonly (Rgb | undefined)[]): boolean {
  return colours.some((line, at) => {
    // What is inside is the target itself.
    if (line === undefined || at < BESIDE) return false;
    const stands = (beside: Rgb | undefined) =>
      beside !== undefined && contrast(line, beside) >= CONTRAST;
    const inward = colours.slice(Math.max(BESIDE, at - BESIDE), at);
    const outward = colours.slice(at + 1, at + 1 + BESIDE);
    return inward.some(stands) && outward.some(stands);
  });
}

/** Anything by which the target is seen as the one thing meant. */
export function isHighlighted(picture: Picture, box: Box, colours: Colours, card?: Box): boolean {
  return isCutOut(picture, box, colours, card) || isRinged(picture, box);
}

/** So much larger than the target a highlight may be on each side, px. */
const ROOMY = 45;

/** Does the highlight that the guide says it shows enclose the target, and not much more? */
export function encloses(shown: Box, target: Box): boolean {
  const sides = [
    target.x - shown.x,
    target.y - shown.y,
    shown.x + shown.width - target.x - target.width,
    shown.y + shown.height - target.y - target.height,
  ];
  return sides.every((side) => side > -2 && side < ROOMY);
}

/** A box in CSS pixels of the layout viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

export interface Room {
  /** What the person sees (the visual viewport). */
  readonly view: Box;
  readonly target?: Box | undefined;
  /** The callout's size. */
  readonly size: { readonly width: number; readonly height: number };
  /** What should stay readable around the target: its row, its dialog, the controls in it. */
  readonly obstacles: readonly Box[];
  readonly rtl: boolean;
  /** Where it was: kept where nothing speaks against it, so that it does not flutter. */
  readonly last?: Side | undefined;
}

/** Where the callout goes; `side` of the target it is on, and how far along its edge the arrow sits. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly side?: Side | undefined;
  readonly arrow?: number | undefined;
}

/** Free space between the target and the callout: ring, a breath, the arrow. */
const GAP = 18;
/** Free space between the callout and the edge of what is seen. */
export const MARGIN = 12;
/** Nearer to the callout's corner than this the arrow would hang in the air. */
const CORNER = 22;
/** Around the target this much belongs to the ring. */
export const RING = 8;

export const clamp = (n: number, min: number, max: number): number =>
  Math.max(min, Math.min(n, max));

const LENGTH = { x: 'width', y: 'height' } as const;
type Axis = keyof typeof LENGTH;

/** Where a box ends on the right, or below. */
export const end = (box: Box, axis: Axis): number => box[axis] + box[LENGTH[axis]];

export const middle = (box: Box, axis: Axis): number => box[axis] + box[LENGTH[axis]] / 2;

/** The part of `box` inside all of `frames`; no width or height where nothing of it is left. */
export function clip(box: Box, frames: readonly Box[]): Box {
  const part = { ...box };
  for (const axis of ['x', 'y'] as const) {
    const within = (at: number): number =>
      frames.reduce((n, frame) => clamp(n, frame[axis], end(frame, axis)), at);
    part[axis] = within(box[axis]);
    part[LENGTH[axis]] = within(end(box, axis)) - part[axis];
  }
  return part;
}

/** How far the one is inside the other at the top, on the right, at the bottom and on the left, px. */
export const insets = (outer: Box, inner: Box): number[] => [
  inner.y - outer.y,
  end(outer, 'x') - end(inner, 'x'),
  end(outer, 'y') - end(inner, 'y'),
  inner.x - outer.x,
];

const area = ({ width, height }: Room['size']): number => width * height;

/** The common area of two boxes, in px². */
export const overlap = (a: Box, b: Box): number => area(clip(a, [b]));

/** The box with `by` px more on each side. */
export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

const contains = (a: Box, b: Box): boolean => overlap(a, b) >= area(b) - 1;

/** How much of what should stay readable would be covered: 60 for touching a thing, 1000 more for all of it. */
export function covered(at: Box, obstacles: readonly Box[]): number {
  let cost = 0;
  for (const one of obstacles) {
    const common = overlap(at, one);
    if (common) cost += 60 + (1000 * common) / Math.min(area(at), area(one));
  }
  return cost;
}

/** The gap between two boxes, in px. */
const gapOf = (a: Box, b: Box, axis: Axis): number =>
  Math.max(0, a[axis] - end(b, axis), b[axis] - end(a, axis));

/**
 * Where the callout goes: beside its target, never over it, and over as little as possible of what is around it;
 * in a corner where it has no target or no side of the target has room. Pixels of the layout viewport.
 */
export function place({ view, target, size, obstacles, rtl, last }: Room): Spot {
  const inner = grow(view, -MARGIN);
  /** The farthest that is wholly in sight. */
  const most = (axis: Axis): number => end(inner, axis) - size[LENGTH[axis]];
  let best: Spot = view;
  let least = Infinity;
  /** Takes this place if it is the best so far. The dearer by `extra`. */
  const weigh = (at: Box, extra: number, side?: Side, arrow?: number): void => {
    const over = target ? overlap(at, grow(target, RING)) : 0;
    const cost = covered(at, obstacles) + extra + 1000 * over;
    if (cost >= least || (side && over)) return;
    least = cost;
    best = { x: at.x, y: at.y, side, arrow };
  };

  /** At one side of the target, or of what is around it, where all is in sight. */
  const beside = (target: Box, anchor: Box, side: Side, rank: number): void => {
    const gap = anchor === target ? GAP : MARGIN;
    const flat = /top|bottom/.test(side);
    const [along, across] = flat ? (['x', 'y'] as const) : (['y', 'x'] as const);
    const [long, deep] = [LENGTH[along], LENGTH[across]];
    const isBefore = /top|left/.test(side);
    const edge = isBefore ? anchor[across] - gap - size[deep] : end(anchor, across) + gap;
    if (edge < inner[across] - 0.5 || edge > most(across) + 0.5) return;
    const spare = target[long] - size[long];
    const starts = flat
      ? [spare / 2, rtl ? spare : 0, rtl ? 0 : spare]
      : [target[long] / 2 - CORNER - 10, spare / 2];
    for (const [i, start] of starts.entries()) {
      const from = clamp(target[along] + start, inner[along], most(along));
      const to = middle(target, along);
      const near = clamp(to, from + CORNER, from + size[long] - CORNER);
      // Where the target is beside that edge at all.
      const arrow = Math.abs(near - to) <= target[long] / 2 + 4 ? near - from : undefined;
      const at = { ...size, [along]: from, [across]: edge } as unknown as Box;
      const far = gapOf(at, target, 'x') + gapOf(at, target, 'y');
      const poor = (arrow === undefined ? 40 : 0) - (side === last ? 30 : 0);
      weigh(at, far / 3 + rank * 8 + i + poor, side, arrow);
    }
  };
  if (target) {
    const flank: readonly Side[] = rtl ? ['left', 'right'] : ['right', 'left'];
    for (const anchor of [target, ...obstacles.filter((one) => contains(one, target))])
      for (const [rank, side] of (['bottom', 'top', ...flank] as const).entries())
        beside(target, anchor, side, rank);
  }
  if (best.side) return best;

  // The four corners, the one at the end of the reading direction first.
  const ends = [Math.max(inner.x, most('x')), inner.x];
  if (rtl) ends.reverse();
  for (const [row, y] of [Math.max(inner.y, most('y')), inner.y].entries())
    for (const [nth, x] of ends.entries()) weigh({ ...size, x, y }, 40 * row + 20 * nth);
  return best;
}

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

/** The common area of two boxes, in px². */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** The box with `by` px more on each side. */
export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

const contains = (a: Box, b: Box): boolean => overlap(a, b) >= b.width * b.height - 1;

/** How much of what should stay readable would be covered: 60 for touching a thing, 1000 more for all of it. */
export function covered(at: Box, obstacles: readonly Box[]): number {
  let cost = 0;
  for (const one of obstacles) {
    const area = overlap(at, one);
    const smaller = Math.min(at.width * at.height, one.width * one.height);
    if (area) cost += 60 + (1000 * area) / smaller;
  }
  return cost;
}

/** The gap between two boxes, in px. */
function distance(a: Box, b: Box): number {
  const dx = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
  const dy = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
  return Math.hypot(dx, dy);
}

/** The arrow's place along the callout's edge, where the target is beside that edge at all. */
function arrowFor(side: Side, at: Box, target: Box): number | undefined {
  const flat = side === 'top' || side === 'bottom';
  const [start, length] = flat ? [at.x, at.width] : [at.y, at.height];
  const [from, to] = flat
    ? [target.x, target.x + target.width]
    : [target.y, target.y + target.height];
  const near = clamp((from + to) / 2, start + CORNER, start + length - CORNER);
  return near >= from - 4 && near <= to + 4 ? near - start : undefined;
}

function* beside(room: Room, target: Box): Generator<{ at: Box; side: Side; extra: number }> {
  const { view, size, rtl } = room;
  const flank: readonly Side[] = rtl ? ['left', 'right'] : ['right', 'left'];
  const sides: readonly Side[] = ['bottom', 'top', ...flank];
  const inner = grow(view, -MARGIN);
  const right = inner.x + inner.width - size.width;
  const bottom = inner.y + inner.height - size.height;
  const anchors = [target, ...room.obstacles.filter((one) => contains(one, target))];
  for (const [rank, anchor] of anchors.entries()) {
    const gap = rank ? MARGIN : GAP;
    for (const [order, side] of sides.entries()) {
      const extra = order * 8;
      if (side === 'top' || side === 'bottom') {
        const y = side === 'top' ? anchor.y - gap - size.height : anchor.y + anchor.height + gap;
        if (y < inner.y - 0.5 || y > bottom + 0.5) continue;
        const middle = target.x + target.width / 2 - size.width / 2;
        const start = rtl ? target.x + target.width - size.width : target.x;
        const end = rtl ? target.x : target.x + target.width - size.width;
        for (const [i, x] of [middle, start, end].entries()) {
          yield {
            at: { x: clamp(x, inner.x, right), y, ...size },
            side,
            extra: extra + i,
          };
        }
      } else {
        const x = side === 'left' ? anchor.x - gap - size.width : anchor.x + anchor.width + gap;
        if (x < inner.x - 0.5 || x > right + 0.5) continue;
        const middle = target.y + target.height / 2 - size.height / 2;
        const level = target.y + target.height / 2 - CORNER - 10;
        for (const [i, y] of [level, middle].entries()) {
          yield {
            at: { x, y: clamp(y, inner.y, bottom), ...size },
            side,
            extra: extra + i,
          };
        }
      }
    }
  }
}

/** The four corners, the one at the end of the reading direction first. */
function corners({ view, size, rtl }: Room): Box[] {
  const left = view.x + MARGIN;
  const top = view.y + MARGIN;
  const right = Math.max(left, view.x + view.width - MARGIN - size.width);
  const bottom = Math.max(top, view.y + view.height - MARGIN - size.height);
  const across = rtl ? [left, right] : [right, left];
  return [bottom, top].flatMap((y) => across.map((x) => ({ x, y, ...size })));
}

/**
 * Where the callout goes: beside its target, never over it, and over as little as possible of what is around it;
 * in a corner where it has no target or no side of the target has room. Pixels of the layout viewport.
 */
export function place(room: Room): Spot {
  const { target, obstacles, last } = room;
  const keepOut = target && grow(target, RING);
  let best: Spot = { x: room.view.x, y: room.view.y };
  let least = Number.POSITIVE_INFINITY;
  if (target && keepOut) {
    for (const { at, side, extra } of beside(room, target)) {
      if (overlap(at, keepOut)) continue;
      const arrow = arrowFor(side, at, target);
      const cost =
        covered(at, obstacles) +
        distance(at, target) / 3 +
        extra +
        (arrow === undefined ? 40 : 0) -
        (side === last ? 30 : 0);
      if (cost < least) [least, best] = [cost, { x: at.x, y: at.y, side, arrow }];
    }
  }
  if (least < Number.POSITIVE_INFINITY) return best;
  for (const [rank, at] of corners(room).entries()) {
    const over = keepOut ? overlap(at, keepOut) * 1e3 : 0;
    const cost = over + covered(at, obstacles) + rank * 20;
    if (cost < least) [least, best] = [cost, { x: at.x, y: at.y }];
  }
  return best;
}

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

/** The gap between two boxes, in px: across and down together. */
function distance(a: Box, b: Box): number {
  const dx = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
  const dy = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
  return dx + dy;
}

/** A place that may do: the dearer by `extra`. */
interface Way extends Pick<Spot, 'side' | 'arrow'> {
  readonly at: Box;
  readonly extra: number;
}

const LENGTH = { x: 'width', y: 'height' } as const;

/** The places at the four sides of the target, and of what is around it, that are wholly in sight. */
function* beside({ view, size, obstacles, rtl }: Room, target: Box): Generator<Way> {
  const flank: readonly Side[] = rtl ? ['left', 'right'] : ['right', 'left'];
  const sides: readonly Side[] = ['bottom', 'top', ...flank];
  const inner = grow(view, -MARGIN);
  const anchors = [target, ...obstacles.filter((one) => contains(one, target))];
  for (const [rank, anchor] of anchors.entries()) {
    const gap = rank ? MARGIN : GAP;
    for (const [order, side] of sides.entries()) {
      const flat = side === 'top' || side === 'bottom';
      const [along, across] = flat ? (['x', 'y'] as const) : (['y', 'x'] as const);
      const [long, deep] = [LENGTH[along], LENGTH[across]];
      const isBefore = side === 'top' || side === 'left';
      const edge = anchor[across] + (isBefore ? -gap - size[deep] : anchor[deep] + gap);
      const last = inner[across] + inner[deep] - size[deep];
      if (edge < inner[across] - 0.5 || edge > last + 0.5) continue;
      const spare = target[long] - size[long];
      const starts = flat
        ? [spare / 2, rtl ? spare : 0, rtl ? 0 : spare]
        : [target[long] / 2 - CORNER - 10, spare / 2];
      for (const [i, start] of starts.entries()) {
        const most = inner[along] + inner[long] - size[long];
        const from = clamp(target[along] + start, inner[along], most);
        const middle = target[along] + target[long] / 2;
        const near = clamp(middle, from + CORNER, from + size[long] - CORNER);
        yield {
          at: { ...size, [along]: from, [across]: edge } as unknown as Box,
          side,
          extra: order * 8 + i,
          // Where the target is beside that edge at all.
          arrow: Math.abs(near - middle) <= target[long] / 2 + 4 ? near - from : undefined,
        };
      }
    }
  }
}

/** The four corners, the one at the end of the reading direction first. */
function corners({ view, size, rtl }: Room): Box[] {
  const { x, y, width, height } = grow(view, -MARGIN);
  const right = Math.max(x, x + width - size.width);
  const ends = rtl ? [x, right] : [right, x];
  return [Math.max(y, y + height - size.height), y].flatMap((top) =>
    ends.map((left) => ({ x: left, y: top, ...size })),
  );
}

/**
 * Where the callout goes: beside its target, never over it, and over as little as possible of what is around it;
 * in a corner where it has no target or no side of the target has room. Pixels of the layout viewport.
 */
export function place(room: Room): Spot {
  const { view, target, obstacles, last } = room;
  const keepOut = target && grow(target, RING);
  let best: Spot = { x: view.x, y: view.y };
  let least = Number.POSITIVE_INFINITY;
  const weigh = ({ x, y }: Box, cost: number, more?: Pick<Spot, 'side' | 'arrow'>): void => {
    if (cost < least) [least, best] = [cost, { x, y, ...more }];
  };
  if (target && keepOut) {
    for (const { at, extra, side, arrow } of beside(room, target)) {
      if (overlap(at, keepOut)) continue;
      const poor = (arrow === undefined ? 40 : 0) - (side === last ? 30 : 0);
      const cost = covered(at, obstacles) + distance(at, target) / 3 + extra + poor;
      weigh(at, cost, { side, arrow });
    }
  }
  if (best.side) return best;
  for (const [rank, at] of corners(room).entries()) {
    const over = keepOut ? overlap(at, keepOut) * 1e3 : 0;
    weigh(at, over + covered(at, obstacles) + rank * 20);
  }
  return best;
}

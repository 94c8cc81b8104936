import { type Box, clamp, covered, end, grow, MARGIN, RING } from './place';

type Edge = 'top' | 'bottom';

/** On narrow screens: a sheet over the whole width, at the bottom or, where it would cover the target, at the top. */
export interface Sheet {
  readonly edge: Edge;
  readonly y: number;
  /** How high it may be without covering the target, px. */
  readonly room: number;
}

/** A sheet lower than this could not be read: then it rather covers. */
const LEAST = 88;

/** So much less has to be covered at the top than at the bottom, and so much more than where it is: about one control. */
const WORTH = 500;

/**
 * Which edge the sheet is at; `height` is what it wants, `last` the edge it was at. Without a target it is the edge where
 * less of the `obstacles` is covered. `wish` is the edge that the person moved it to.
 */
export function sheet(
  view: Box,
  target: Box | undefined,
  height: number,
  last?: Edge,
  obstacles: readonly Box[] = [],
  wish?: Edge,
): Sheet {
  const most = view.height - 2 * MARGIN;
  const wanted = Math.min(height, most);
  const at = (edge: Edge, room: number): Sheet => ({
    edge,
    y: edge === 'top' ? view.y : end(view, 'y') - Math.min(height, room),
    room,
  });
  if (!target) {
    const cost = (edge: Edge): number =>
      covered({ ...view, y: at(edge, most).y, height: wanted }, obstacles) +
      (edge === 'top' ? WORTH : 0) -
      (edge === last ? WORTH : 0);
    return at(wish ?? (cost('top') < cost('bottom') ? 'top' : 'bottom'), most);
  }
  const keep = grow(target, RING);
  const space = { top: keep.y - view.y, bottom: end(view, 'y') - end(keep, 'y') };
  const fits = (edge: Edge): boolean => space[edge] >= wanted;
  const isHigher = fits('top') || space.top > space.bottom;
  let edge: Edge = isHigher && !fits('bottom') ? 'top' : 'bottom';
  if (last && fits(last)) edge = last;
  if (wish && space[wish] >= Math.min(height, LEAST)) edge = wish;
  return at(edge, clamp(space[edge], LEAST, most));
}

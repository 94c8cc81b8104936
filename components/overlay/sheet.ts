import { type Box, clamp, covered, grow, MARGIN, RING } from './place';

/** On narrow screens: a sheet over the whole width, at the bottom or, where it would cover the target, at the top. */
export interface Sheet {
  readonly edge: 'top' | 'bottom';
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
  last?: 'top' | 'bottom',
  obstacles: readonly Box[] = [],
  wish?: 'top' | 'bottom',
): Sheet {
  const end = view.y + view.height;
  const most = view.height - 2 * MARGIN;
  if (!target) {
    const tall = Math.min(height, most);
    const at = { top: view.y, bottom: end - tall };
    const cost = (one: 'top' | 'bottom'): number =>
      covered({ ...view, y: at[one], height: tall }, obstacles) +
      (one === 'top' ? WORTH : 0) -
      (one === last ? WORTH : 0);
    const edge = wish ?? (cost('top') < cost('bottom') ? 'top' : 'bottom');
    return { edge, y: at[edge], room: most };
  }
  const keep = grow(target, RING);
  const below = end - (keep.y + keep.height);
  const above = keep.y - view.y;
  const fits = (space: number): boolean => space >= Math.min(height, most);
  let edge: 'top' | 'bottom' = fits(below) || !(fits(above) || above > below) ? 'bottom' : 'top';
  if (last && fits(last === 'top' ? above : below)) edge = last;
  if (wish && (wish === 'top' ? above : below) >= Math.min(height, LEAST)) edge = wish;
  const room = clamp(edge === 'top' ? above : below, LEAST, most);
  return { edge, y: edge === 'top' ? view.y : end - Math.min(height, room), room };
}

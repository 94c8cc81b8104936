import { type Box, clamp, grow, MARGIN, RING } from './place';

/** On narrow screens: a sheet over the whole width, at the bottom or, where it would cover the target, at the top. */
export interface Sheet {
  readonly edge: 'top' | 'bottom';
  readonly y: number;
  /** How high it may be without covering the target, px. */
  readonly room: number;
}

/** A sheet lower than this could not be read: then it rather covers. */
const LEAST = 112;

/** Which edge the sheet is at; `height` is what it wants, `last` the edge it was at. */
export function sheet(
  view: Box,
  target: Box | undefined,
  height: number,
  last?: 'top' | 'bottom',
): Sheet {
  const end = view.y + view.height;
  const most = view.height - 2 * MARGIN;
  if (!target) return { edge: 'bottom', y: end - Math.min(height, most), room: most };
  const keep = grow(target, RING);
  const below = end - (keep.y + keep.height);
  const above = keep.y - view.y;
  const fits = (space: number): boolean => space >= Math.min(height, most);
  let edge: 'top' | 'bottom' = fits(below) || !(fits(above) || above > below) ? 'bottom' : 'top';
  if (last && fits(last === 'top' ? above : below)) edge = last;
  const room = clamp(edge === 'top' ? above : below, LEAST, most);
  return { edge, y: edge === 'top' ? view.y : end - Math.min(height, room), room };
}

import { type Box, clip, end, grow, middle } from './place';
import { boxOf, DIALOGS } from './surroundings';

/** So much of what is around the target should be seen too, px. */
const AIR = 8;

/**
 * Brings the target where it can be seen, at once and only if it is not: the one thing of the page that we move. To be
 * called once per target, the person's own scrolling is theirs. `frames`: the ancestors that cut it off.
 */
export function intoView(target: Element, frames: readonly Element[], view: Box): void {
  const box = boxOf(target);
  const seen = clip(box, [...frames.map(boxOf), view]);
  const whole = seen.width >= box.width - 1 && seen.height >= box.height - 1;
  if (!whole || covered(target, box)) {
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
}

/** Whether something of the page that is no part of the target's own line of ancestors lies over its middle. */
function covered(target: Element, box: Box): boolean {
  const root = target.getRootNode() as Document | ShadowRoot;
  const here = root.elementsFromPoint(middle(box, 'x'), middle(box, 'y'));
  // The callout itself may still be on its way to its place.
  const top = here.find((el) => el.localName !== 'norikae-overlay');
  return !!top && !target.contains(top) && !top.contains(target) && sticks(top);
}

/** Only a bar that sticks is scrolled away from: from under a dialog no scrolling helps. */
function sticks(el: Element): boolean {
  for (let up: Element | null = el; up; up = up.parentElement) {
    if (up.matches(`${DIALOGS},dialog`)) return false;
    if (/fixed|sticky/.test(getComputedStyle(up).position)) return true;
  }
  return false;
}

/** Scrolls the target up, out of the way of a sheet that begins at `y`; answers nothing: look where it is then. */
export function above(target: Element, frames: readonly Element[], y: number): void {
  // Only what the person can scroll back: a container that merely hides its overflow is none.
  const own = frames.filter((el) => /auto|scroll/.test(getComputedStyle(el).overflowY));
  const scrollers = [...own, target.ownerDocument.scrollingElement];
  for (const scroller of scrollers) {
    const box = grow(boxOf(target), AIR);
    const missing = end(box, 'y') - y;
    if (missing <= 0) return;
    // Never out at the top: then the sheet goes there instead.
    scroller?.scrollBy({ top: Math.min(missing, Math.max(0, box.y)), behavior: 'instant' });
  }
}

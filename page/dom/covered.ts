/** Roles of what a page lays over itself for a while. */
const PASSING = '[role="alert"], [role="status"], [aria-live="polite"], [aria-live="assertive"]';

/**
 * Does something of the page that floats (a toast, a bar) lie over the middle of this element? `ours`: our own element,
 * which keeps clear of it by itself. False for what is out of sight.
 */
export function isCovered(element: Element, ours: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  const middle = { x: x + width / 2, y: y + height / 2 };
  if (isScrolledAway(element, middle)) return false;
  const top = element.ownerDocument.elementFromPoint(middle.x, middle.y);
  if (top === null || ours.contains(top)) return false;
  if (top.contains(element) || element.contains(top)) return false;
  for (let up: Element | null = top; up !== null && !up.contains(element); up = up.parentElement)
    if (up.matches(PASSING) || getComputedStyle(up).position === 'fixed') return true;
  return false;
}

/** Outside of what it is scrolled in: an option further down in an open list. Something else lies there then. */
function isScrolledAway(element: Element, at: { readonly x: number; readonly y: number }): boolean {
  for (let up = element.parentElement; up !== null; up = up.parentElement) {
    if (up.scrollHeight <= up.clientHeight || getComputedStyle(up).overflowY === 'visible')
      continue;
    const { left, right, top, bottom } = up.getBoundingClientRect();
    if (at.x < left || at.x > right || at.y < top || at.y > bottom) return true;
  }
  return false;
}

/** Roles of what a page lays over itself for a while. */
const PASSING = '[role="alert"], [role="status"], [aria-live="polite"], [aria-live="assertive"]';

/**
 * Does something of the page that floats (a toast, a bar) lie over the middle of this element? `ours`: our own element,
 * which keeps clear of it by itself. False for what is out of sight.
 */
export function isCovered(element: Element, ours: Element): boolean {
  const { x, y, width, height } = element.getBoundingClientRect();
  const top = element.ownerDocument.elementFromPoint(x + width / 2, y + height / 2);
  if (top === null || ours.contains(top)) return false;
  if (top.contains(element) || element.contains(top)) return false;
  for (let up: Element | null = top; up !== null && !up.contains(element); up = up.parentElement)
    if (up.matches(PASSING) || getComputedStyle(up).position === 'fixed') return true;
  return false;
}

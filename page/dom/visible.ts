import { remembered } from './memory';

/**
 * Does a person see this element, and can they reach it? Asked of the element itself: a Fluent layer is
 * `visibility:hidden` with visible content (measured, Fluent UI React 8.125). Opacity is not asked: Fluent's radio
 * buttons are transparent inputs under a drawn circle. A box of one pixel is a text for screen readers.
 */
export const isVisible = remembered((element): boolean => {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  return box.width > 1 && box.height > 1 && !isBeside(element, box) && !isClipped(element);
});

/** Left of the page or above it, where nobody can scroll to. */
function isBeside(element: Element, box: DOMRect): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null || (box.right > 0 && box.bottom > 0)) return false;
  const isLeft = box.right + view.scrollX <= 0;
  if (!isLeft && box.bottom + view.scrollY > 0) return false;
  for (let up = element.parentElement; up !== null; up = up.parentElement)
    if (isLeft ? up.scrollLeft !== 0 : up.scrollTop !== 0) return false;
  // A page that is read from the right grows to the left.
  return (
    !isLeft || view.getComputedStyle(element.ownerDocument.documentElement).direction === 'ltr'
  );
}

/** Cut away to nothing, as texts for screen readers are, or out of use as a whole; itself or something around it. */
const isClipped = remembered((element): boolean => {
  if (element.hasAttribute('inert')) return true;
  const style = getComputedStyle(element);
  const { position, clip, clipPath, overflow } = style;
  if (position === 'fixed') return isCut(clip, clipPath) || element.closest('[inert]') !== null;
  if (position === 'absolute' && isCut(clip, clipPath)) return true;
  if (clipPath !== 'none' && isCut('auto', clipPath)) return true;
  if (overflow !== 'visible' && isTiny(element)) return true;
  const around =
    position === 'absolute' && element instanceof HTMLElement
      ? element.offsetParent
      : element.parentElement;
  return around !== null && isClipped(around);
});

function isTiny(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width <= 1 || height <= 1;
}

/** The usual ways to cut all away: `rect(0, 0, 0, 0)`, `rect(1px, 1px, 1px, 1px)`, `inset(50%)`, `inset(100%)`. */
function isCut(clip: string, clipPath: string): boolean {
  if (/^inset\((50|100)%\)$/.test(clipPath) || /^circle\(0/.test(clipPath)) return true;
  const [top, right, bottom, left] = (clip.match(/[\d.]+(?=px)/g) ?? []).map(Number);
  if (top === undefined || right === undefined || bottom === undefined || left === undefined)
    return false;
  return bottom - top <= 1 || right - left <= 1;
}

import { remembered } from './memory';

/**
 * Does a person see this element? Asked of the element itself: a Fluent layer is `visibility:hidden` with visible
 * content (measured, Fluent UI React 8.125). Opacity is not asked: Fluent's radio buttons are transparent inputs under
 * a drawn circle. A box of one pixel is a text for screen readers.
 */
export const isVisible = remembered((element): boolean => {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  const box = element.getBoundingClientRect();
  return box.width > 1 && box.height > 1;
});

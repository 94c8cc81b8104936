import type { Box } from './place';

/** An element's border box in the viewport. */
export function boxOf(el: Element): Box {
  const { x, y, width, height } = el.getBoundingClientRect();
  return { x, y, width, height };
}

/** The boxes of an element's lines; one for all that is no running text. */
export function linesOf(el: Element): readonly Box[] {
  return [...el.getClientRects()];
}

/** Whether the element itself is drawn: its Layer may be hidden around it, its own control may be transparent. */
export function isDrawn(el: Element): boolean {
  // Without a size is also what is out of the page.
  const { width, height } = boxOf(el);
  return (
    width * height > 0 &&
    el.checkVisibility({ checkVisibilityCSS: true }) &&
    el.parentElement?.checkVisibility({ checkOpacity: true }) !== false
  );
}

/** The ancestors that cut the element off where it leaves them, inner first. */
export function clippers(el: Element): Element[] {
  const found: Element[] = [];
  let { position } = getComputedStyle(el);
  for (let up = el.parentElement; up && position !== 'fixed'; up = up.parentElement) {
    const style = getComputedStyle(up);
    // What is positioned absolutely is held only by an ancestor that is positioned itself.
    if (position === 'absolute' && style.position === 'static' && style.transform === 'none')
      continue;
    position = style.position;
    // What those two cut off is what the page scrolls.
    if (!up.matches(':root, body') && /auto|scroll|hidden|clip/.test(style.overflow))
      found.push(up);
  }
  return found;
}

/** What a dialog of the page looks like. */
export const DIALOGS = 'dialog[open],[role=dialog],[role=alertdialog]';
const LISTS = '[role=listbox],[role=menu],[role=tooltip]';
const NOTES = '[role=alert],[role=status],[aria-live=polite]';
const NEAR = `${LISTS},[role=radiogroup],form,fieldset,[role=row],tr,li,[role=listitem]`;
const CONTROLS =
  'button,input,select,textarea,img,[role=option],[role=combobox],[role=radio],h1,h2';

/**
 * What should stay readable beside the callout: the open dialogs and lists, the page's notes (they may have to be closed),
 * and around the target its row, its group and the controls of its dialog; without a target those of the last dialog.
 */
export function surroundings(doc: Document, target: Element | undefined): Set<Element> {
  const found = new Set<Element>();
  for (const el of doc.querySelectorAll(`${DIALOGS},${LISTS},${NOTES}`)) {
    if (el.checkVisibility()) found.add(panel(el));
  }
  const near = target?.closest(NEAR);
  if (near) found.add(near);
  // Where nothing is pointed at, the person has to find it: in the dialog that was opened last.
  const dialog = target ? target.closest(DIALOGS) : [...doc.querySelectorAll(DIALOGS)].at(-1);
  for (const el of dialog?.querySelectorAll(CONTROLS) ?? []) {
    if (found.size < 40 && isDrawn(el)) found.add(el);
  }
  if (target) found.delete(target);
  return found;
}

/** The visible area, px²; 1 for a layer over the whole page, or one without any height. */
function areaOf(el: Element): number {
  const { width, height } = boxOf(el);
  const layer = !height || (width >= innerWidth * 0.95 && height >= innerHeight * 0.95);
  return layer ? 1 : width * height;
}

/** A dialog's role often sits on a layer: what is meant is the panel in it, so many levels below at most. */
function panel(el: Element, levels = 5): Element {
  if (!levels || areaOf(el) !== 1) return el;
  const inside = [...el.children].filter((one) => areaOf(one) > 1 || one.childElementCount);
  const [next] = inside.sort((a, b) => areaOf(b) - areaOf(a));
  return next ? panel(next, levels - 1) : el;
}

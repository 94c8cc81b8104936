import { type Box, clamp } from './place';

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
  const { width, height } = el.getBoundingClientRect();
  const seen = el.checkVisibility({ checkVisibilityCSS: true });
  const opaque = el.parentElement?.checkVisibility({ checkOpacity: true });
  return width > 0 && height > 0 && seen && opaque !== false;
}

/** The ancestors that cut the element off where it leaves them, inner first. */
export function clippers(el: Element): Element[] {
  const found: Element[] = [];
  let { position } = getComputedStyle(el);
  const end = el.ownerDocument.documentElement;
  for (let up = el.parentElement; up && up !== end && position !== 'fixed'; up = up.parentElement) {
    const style = getComputedStyle(up);
    // What is positioned absolutely is held only by an ancestor that is positioned itself.
    if (position === 'absolute' && style.position === 'static' && style.transform === 'none')
      continue;
    position = style.position;
    if (up !== el.ownerDocument.body && /auto|scroll|hidden|clip/.test(style.overflow))
      found.push(up);
  }
  return found;
}

/** The part of `box` inside all of `frames`; no width or height where nothing of it is left. */
export function clip(box: Box, frames: readonly Box[]): Box {
  let { x, y } = box;
  let right = x + box.width;
  let bottom = y + box.height;
  for (const frame of frames) {
    x = clamp(x, frame.x, frame.x + frame.width);
    right = clamp(right, frame.x, frame.x + frame.width);
    y = clamp(y, frame.y, frame.y + frame.height);
    bottom = clamp(bottom, frame.y, frame.y + frame.height);
  }
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

const DIALOGS = 'dialog[open],[role=dialog],[role=alertdialog]';
const LISTS = '[role=listbox],[role=menu],[role=tooltip]';
const NOTES = '[role=alert],[role=status],[aria-live=polite]';
const NEAR = `${LISTS},[role=radiogroup],form,fieldset,[role=row],tr,li,[role=listitem]`;
const CONTROLS =
  'input,textarea,select,button,img,[role=option],[role=combobox],[role=radio],h1,h2';

/**
 * What should stay readable beside the callout: the open dialogs and lists, the page's notes (they may have to be closed),
 * and around the target its row, its group and the controls of its dialog; without a target those of the last dialog.
 */
export function surroundings(doc: Document, target: Element | undefined): Element[] {
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
  return [...found];
}

/** A dialog's role often sits on a layer over the whole page, or one without any height: what is meant is the panel in it. */
function panel(dialog: Element): Element {
  /** The visible area, px²; 1 for a layer. */
  const area = (el: Element): number => {
    const { width, height } = el.getBoundingClientRect();
    const layer = !height || (width >= innerWidth * 0.95 && height >= innerHeight * 0.95);
    return layer ? 1 : width * height;
  };
  let at = dialog;
  for (let depth = 0; depth < 5 && area(at) === 1; depth++) {
    const inside = [...at.children].filter((el) => area(el) > 1 || el.childElementCount);
    const next = inside.sort((a, b) => area(b) - area(a))[0];
    if (!next) break;
    at = next;
  }
  return at;
}

import { hear } from './hear';
import type { Mount } from './mount';

/**
 * Why this exists: a blocking dialog of the page listens on `window` in the capture phase, swallows every click outside
 * itself and pulls the focus back. Our listeners sit on the same place, registered earlier, and take what is aimed at
 * our host before the page hears of it. What is aimed at the page is never touched.
 */
export interface Shielded {
  /** A trusted press of one of our buttons, by mouse, touch, pen, keyboard or assistive technology. */
  readonly press: (button: HTMLElement) => void;
  /** The handle was moved so far, px, by mouse, touch or pen; at the end it was let go. */
  readonly drag: (by: number, isOver: boolean) => void;
  /** Escape inside the callout. */
  readonly leave: () => void;
}

const QUIET =
  'pointerdown pointerup pointercancel pointermove pointerover pointerout mouseup mousemove mouseover mouseout ' +
  'dblclick auxclick contextmenu touchstart touchmove touchend touchcancel wheel keyup keypress focus blur focusin ' +
  'focusout dragstart';

const button = (el: Element | null): HTMLElement | null => el?.closest('button') ?? null;

/** Takes all that is aimed at our host, once there is one, away from the page, and gives presses to `press`. */
export function createShield(
  ours: () => Pick<Mount, 'host' | 'root'> | undefined,
  signal: AbortSignal,
  { press, drag, leave }: Shielded,
): void {
  let down: HTMLElement | null | undefined;
  const under = (root: ShadowRoot, { clientX, clientY }: MouseEvent): Element | null =>
    root.elementFromPoint(clientX, clientY);

  const click = (root: ShadowRoot, event: MouseEvent): void => {
    const { detail } = event;
    const at = detail ? under(root, event) : null;
    const pressed = button(at && root.contains(at) ? at : root.activeElement);
    // A press that began on another button ends nowhere, as everywhere.
    const begun = !detail || down === undefined || down === pressed;
    down = undefined;
    if (pressed && begun) press(pressed);
  };
  let start: number | undefined;
  const pointer = (root: ShadowRoot, event: PointerEvent): void => {
    const { type, clientY, pointerId, isPrimary } = event;
    // What is no pointer's is none.
    if (!isPrimary) return;
    const at = under(root, event);
    if (type === 'pointerdown' && at?.matches('[data-part=handle]')) {
      // What leaves the handle is still ours.
      at.setPointerCapture(pointerId);
      start = clientY;
    } else if (start !== undefined) {
      const isOver = /up|cancel/.test(type);
      drag(clientY - start, isOver);
      if (isOver) start = undefined;
    }
  };
  const mousedown = (root: ShadowRoot, event: MouseEvent): void => {
    down = button(under(root, event));
    // The focus stays where the person works, in the page.
    event.preventDefault();
  };
  const keydown = (_root: ShadowRoot, event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // Nor would it close the page's dialog.
    event.preventDefault();
    leave();
  };

  const take = <E extends Event>(
    types: string,
    act: (root: ShadowRoot, event: E) => void,
    passive = false,
  ): void =>
    hear(
      types,
      signal,
      (event) => {
        const mount = ours();
        if (event.target !== mount?.host || !event.isTrusted) return;
        event.stopImmediatePropagation();
        act(mount.root, event as E);
      },
      passive,
    );
  take('click', click);
  take('mousedown', mousedown);
  take('keydown', keydown);
  // Passive, or scrolling would wait for us.
  take(QUIET, pointer, true);
}

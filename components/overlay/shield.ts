import { hear } from './hear';

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

/** Takes all that is aimed at the host away from the page, and gives presses to `press`. */
export function createShield(
  host: Element,
  root: ShadowRoot,
  signal: AbortSignal,
  { press, drag, leave }: Shielded,
): void {
  let down: HTMLElement | null | undefined;
  const under = (event: MouseEvent): Element | null =>
    root.elementFromPoint(event.clientX, event.clientY);

  const click = (event: Event): void => {
    const { detail } = event as MouseEvent;
    const at = detail ? under(event as MouseEvent) : null;
    const pressed = button(at && root.contains(at) ? at : root.activeElement);
    // A press that began on another button ends nowhere, as everywhere.
    const begun = !detail || down === undefined || down === pressed;
    down = undefined;
    if (pressed && begun) press(pressed);
  };
  let start: number | undefined;
  const pointer = (event: Event): void => {
    const { type, clientY, pointerId, isPrimary } = event as PointerEvent;
    // What is no pointer's is none.
    if (!isPrimary) return;
    const at = under(event as PointerEvent);
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
  const mousedown = (event: Event): void => {
    down = button(under(event as MouseEvent));
    // The focus stays where the person works, in the page.
    event.preventDefault();
  };
  const keydown = (event: Event): void => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    // Nor would it close the page's dialog.
    event.preventDefault();
    leave();
  };

  const take = (types: string, act: (event: Event) => void, passive = false): void =>
    hear(
      types,
      signal,
      (event) => {
        if (event.target !== host || !event.isTrusted) return;
        event.stopImmediatePropagation();
        act(event);
      },
      passive,
    );
  take('click', click);
  take('mousedown', mousedown);
  take('keydown', keydown);
  // Passive, or scrolling would wait for us.
  take(QUIET, pointer, true);
}

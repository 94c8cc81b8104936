/**
 * Why this exists: a blocking dialog of the page listens on `window` in the capture phase, swallows every click outside
 * itself and pulls the focus back. Our listeners sit on the same place, registered earlier, and take what is aimed at
 * our host before the page hears of it. What is aimed at the page is never touched.
 */
export interface ShieldOptions {
  readonly win: Window;
  readonly host: Element;
  readonly root: ShadowRoot;
  readonly signal: AbortSignal;
  /** A trusted press of one of our buttons, by mouse, touch, pen, keyboard or assistive technology. */
  readonly press: (button: HTMLElement) => void;
  /** Escape inside the callout. */
  readonly leave: () => void;
}

const QUIET = [
  'pointerdown pointerup pointercancel pointermove pointerover pointerout mouseup mousemove mouseover mouseout',
  'dblclick auxclick contextmenu touchend touchcancel keyup keypress focus blur focusin focusout dragstart',
]
  .join(' ')
  .split(' ');

/** Listeners for these would make scrolling wait for us unless they are passive. */
const PASSIVE = ['touchstart', 'touchmove', 'wheel'];

const button = (el: Element | null): HTMLElement | null => el?.closest('button') ?? null;

/** Takes all that is aimed at the host away from the page, and gives presses to `press`. */
export function createShield({ win, host, root, signal, press, leave }: ShieldOptions): void {
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

  const take = (type: string, act?: (event: Event) => void, passive = false): void => {
    win.addEventListener(
      type,
      (event) => {
        if (event.target !== host || !event.isTrusted) return;
        event.stopImmediatePropagation();
        act?.(event);
      },
      { capture: true, passive, signal },
    );
  };
  take('click', click);
  take('mousedown', mousedown);
  take('keydown', keydown);
  for (const type of QUIET) take(type);
  for (const type of PASSIVE) take(type, undefined, true);
}

import type { Mount } from './mount';

/**
 * Why this exists: a blocking dialog of the page listens on `window` in the capture phase, swallows every click outside
 * itself and pulls the focus back. Our listeners sit on the same place, registered earlier, and take what is aimed at
 * our host before the page hears of it. What is aimed at the page is never touched.
 */
export interface ShieldOptions {
  readonly win: Window;
  /** What is ours on the page, as soon as there is anything. */
  readonly ours: () => Pick<Mount, 'host' | 'root'> | undefined;
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
export function createShield({ win, ours, signal, press, leave }: ShieldOptions): void {
  let down: HTMLElement | null | undefined;
  const under = (event: Event, root: ShadowRoot): Element | null => {
    const { clientX, clientY } = event as MouseEvent;
    return root.elementFromPoint(clientX, clientY);
  };

  const click = (event: Event, root: ShadowRoot): void => {
    const { detail } = event as MouseEvent;
    const at = detail ? under(event, root) : null;
    const pressed = button(at && root.contains(at) ? at : root.activeElement);
    // A press that began on another button ends nowhere, as everywhere.
    const begun = !detail || down === undefined || down === pressed;
    down = undefined;
    if (pressed && begun) press(pressed);
  };
  const mousedown = (event: Event, root: ShadowRoot): void => {
    down = button(under(event, root));
    // The focus stays where the person works, in the page.
    event.preventDefault();
  };
  const keydown = (event: Event): void => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    // Nor would it close the page's dialog.
    event.preventDefault();
    leave();
  };

  type Act = (event: Event, root: ShadowRoot) => void;
  const take = (type: string, act?: Act, passive = false): void => {
    win.addEventListener(
      type,
      (event) => {
        const { host, root } = ours() ?? {};
        if (!root || event.target !== host || !event.isTrusted) return;
        event.stopImmediatePropagation();
        act?.(event, root);
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

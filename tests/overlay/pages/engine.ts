// The engine as a content script would start it, with what the tests need to speak to it.
import './probe';
import { paint } from '../../../components/callout/Callout';
import type { CalloutModel, Overlay } from '../../../components/overlay/model';
import { createOverlay } from '../../../components/overlay/overlay';
import { sample } from './sample';

declare global {
  interface Window {
    overlay: Overlay;
    pressed: string[];
    replaced: number;
    /** Starts a guide, as a newer version of us would. */
    guide(): Overlay;
    say(over?: Partial<CalloutModel>): CalloutModel;
    /** Points at the first match of a selector. */
    point(selector: string | undefined, over?: Partial<CalloutModel>): void;
    /** The closed root, let in by the tests over CDP. */
    part(name: string): HTMLElement | null;
  }
}

window.pressed = [];
window.leaks = [];
window.replaced = 0;
window.guide = () =>
  createOverlay(document, {
    paint,
    press: (id) => window.pressed.push(id),
    replaced: () => window.replaced++,
  });
window.overlay = window.guide();
window.say = sample;
window.point = (selector, over) => {
  const target = selector ? (document.querySelector(selector) ?? undefined) : undefined;
  window.overlay.show({ callout: window.say(over), target });
};
window.part = (name) =>
  window.overlay.host.shadowRoot?.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? null;

// The page listens where a blocking dialog would: on window, in the capture phase, after us.
for (const type of Object.getOwnPropertyNames(Window.prototype).concat(Object.keys(window))) {
  if (
    !/^on(click|dblclick|auxclick|context|mouse|pointer(?!raw)|key|focus|blur|touch|wheel)/.test(
      type,
    )
  )
    continue;
  window.addEventListener(
    type.slice(2),
    (event) => {
      if (event.target === window.overlay.host) window.leaks.push(event.type);
    },
    { capture: true, passive: true },
  );
}
for (const type of ['focusin', 'focusout']) {
  window.addEventListener(
    type,
    (event) => {
      if (event.target === window.overlay.host) window.leaks.push(event.type);
    },
    true,
  );
}

import { hear } from './hear';
import { createLayout, type Layout } from './layout';
import type { Overlay, OverlayModel, Paint } from './model';
import { createMount, type Mount } from './mount';
import { createShield } from './shield';

/** So long an instruction has to stand before it is read out, ms: what is read out cannot be taken back. */
const HOLDS = 200;

/** What can have the focus. */
const TAKES = 'a[href],button,input,select,textarea,[tabindex]';

/**
 * All of ours on the page. To be called before the page's own scripts run: the shield has to be registered first. All else
 * waits until there is something to show: most who open the page have no move under way, and it costs them next to nothing.
 * `paint` draws what is said; `press` hears the id of a button that a person pressed; a press never does anything else.
 * `replaced` hears that a newer guide has taken the page over: nothing of this one is left.
 */
export function createOverlay(
  doc: Document,
  on: {
    readonly paint: Paint;
    readonly press: (id: string) => void;
    readonly replaced: () => void;
  },
): Overlay {
  const end = new AbortController();
  const { signal } = end;
  let mount: Mount | undefined;
  /** What a callout needs beside the mount. */
  let layout: Layout | undefined;

  let model: OverlayModel = {};
  let folded = false;
  let said = '';
  let saying: ReturnType<typeof setTimeout> | undefined;
  let from: Element | null = null;
  const mounted = (): Mount =>
    (mount ??= createMount(doc, signal, () => {
      destroy();
      on.replaced();
    }));
  const part = (name: string): HTMLElement | null | undefined =>
    mount?.root.querySelector(`[data-part=${name}]`);
  const entry = () => (folded ? part('fold') : (part('callout') ?? part('launcher')));

  const to = (el: Element | null | undefined): void =>
    (el as HTMLElement | null)?.focus?.({ preventScroll: true });

  const draw = (): void => {
    const { callout, launcher } = model;
    if (!mount && !callout && !launcher) return;
    const { root, island, live, open } = mounted();
    const held = root.activeElement;
    on.paint(island, model, folded);
    if (callout) layout ??= createLayout(mounted(), part, signal);
    open(!!callout);
    const { spoken = '', lang = '' } = callout ?? {};
    if (spoken !== said) {
      said = spoken;
      clearTimeout(saying);
      saying = setTimeout(() => {
        live.lang = lang;
        // The page was only passing through another state, and has been back in time.
        if (live.textContent !== spoken) live.textContent = spoken;
      }, HOLDS);
    }
    // The focus was ours and its button is gone: keep it ours, or the person would start again at the top of the page.
    if (held && !root.activeElement) to(entry() ?? from);
    layout?.show(callout && model.target);
  };

  // Out of sight nothing runs; what was not read out by then is when it is shown again.
  hear('visibilitychange', signal, () => {
    if (!doc.hidden) return;
    clearTimeout(saying);
    said = '';
  });

  const destroy = (): void => {
    clearTimeout(saying);
    end.abort();
  };

  const fold = (to: boolean): void => {
    folded = to;
    draw();
  };

  createShield(() => mount, signal, {
    press({ dataset: { part, id } }) {
      if (part === 'fold') fold(!folded);
      if (part === 'edge') layout?.flip();
      if (id !== undefined) on.press(id);
    },
    drag: (by, isOver) => layout?.drag(by, isOver),
    leave() {
      if (folded || !model.callout) return;
      fold(true);
      to(part('fold'));
    },
  });

  return {
    get host() {
      return mounted().host;
    },
    show(next) {
      if (signal.aborted) return;
      const { step, kind, primary, choices } = next.callout ?? {};
      const isOther = step !== model.callout?.step || kind !== model.callout?.kind;
      // Folded stays folded, except where the person is asked or warned.
      if (isOther && (kind === 'warn' || primary || choices?.length)) folded = false;
      model = next;
      draw();
    },
    focus() {
      const root = mount?.root;
      if (!root?.activeElement) {
        from = doc.activeElement;
        return to(entry());
      }
      const { target } = model;
      // What is spotlighted may be a thing around or inside what takes the focus.
      for (const el of [target, target?.querySelector(TAKES), target?.closest(TAKES), from]) {
        to(el);
        if (!root.activeElement) return;
      }
      (root.activeElement as HTMLElement).blur();
    },
    destroy,
  };
}

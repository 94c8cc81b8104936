/**
 * Looks as long as something moves, sleeps as soon as nothing does. Awake: one look per frame before, and one after the
 * frame's layout (so that what the page moves in its own frame callbacks is met too). Asleep: nothing but observers.
 */
export interface Tracker {
  /** From now on this is what is looked at; empty: nothing, and no observer either. */
  follow(target: Element | undefined, others?: readonly Element[]): void;
}

export interface TrackOptions {
  readonly doc: Document;
  readonly signal: AbortSignal;
  /** Ours, out of sight: its size is changed to be called after the layout. */
  readonly tick: HTMLElement;
  /** Reads, compares, writes; answers whether anything had moved. `isAgain`: once more in this frame, after its layout. */
  readonly look: (isAgain?: boolean) => boolean;
  /** The page's nodes changed: what was derived from them is to be asked again. */
  readonly changed: () => void;
}

/** So many frames without a move, and we sleep. */
const STILL = 4;
const EVENTS =
  'scroll resize toggle focusin transitionrun transitionend animationstart animationend fullscreenchange'.split(
    ' ',
  );
const STYLING = { attributes: true, attributeFilter: ['class', 'style', 'hidden', 'open'] };

export function createTracker({ doc, signal, tick, look, changed }: TrackOptions): Tracker {
  const win = doc.defaultView as Window & typeof globalThis;
  let target: Element | undefined;
  let followed: readonly Element[] = [];
  let frame = 0;
  let still = 0;
  let alarm: IntersectionObserver | undefined;

  const watch = (): void => {
    still = 0;
    alarm?.disconnect();
    alarm = undefined;
    if (!frame && followed.length && !doc.hidden) frame = win.requestAnimationFrame(run);
  };
  const nudge = (): void => {
    tick.style.width = tick.style.width === '1px' ? '2px' : '1px';
  };
  const wake = (): void => {
    const asleep = !frame;
    watch();
    // Where this comes from within a frame, its own layout is still to come.
    if (asleep && frame) nudge();
  };
  const run = (): void => {
    frame = 0;
    still = look() ? 0 : still + 1;
    if (still > STILL) {
      arm();
    } else {
      frame = win.requestAnimationFrame(run);
      nudge();
    }
  };

  /** Rings when the target leaves its box without any event: an observer whose root is just that box. */
  const arm = (threshold = 1): void => {
    alarm?.disconnect();
    alarm = undefined;
    const box = target?.getBoundingClientRect();
    if (!target || !box?.width || !box.height) return;
    const { clientWidth, clientHeight } = doc.documentElement;
    const edges = [box.top, clientWidth - box.right, clientHeight - box.bottom, box.left];
    let first = true;
    alarm = new win.IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (!entry) return;
        const { intersectionRatio: ratio, boundingClientRect: now } = entry;
        if (!first || now.x !== box.x || now.y !== box.y) {
          wake();
          return;
        }
        first = false;
        if (ratio < threshold && threshold === 1) arm(Math.max(ratio, 1e-6));
      },
      { root: doc, rootMargin: edges.map((n) => `${-Math.floor(n)}px`).join(' '), threshold },
    );
    alarm.observe(target);
  };

  const sizes = new win.ResizeObserver((entries) => {
    // After the layout of this very frame: what has moved is put right before it is painted.
    if (look(true)) still = 0;
    // Not `wake`: a size of ours that changes in here would be an error in the page's eyes.
    if (entries.some((entry) => entry.target !== tick)) watch();
  });
  const nodes = new win.MutationObserver(() => {
    changed();
    wake();
  });

  const follow = (next: Element | undefined, others: readonly Element[] = []): void => {
    const all: Element[] = [...others];
    for (let el: Element | null | undefined = next; el; el = parent(el)) all.push(el);
    const same = all.length === followed.length && all.every((el, i) => el === followed[i]);
    target = next;
    if (!same) observe(all);
    wake();
  };
  const observe = (all: readonly Element[]): void => {
    followed = all;
    sizes.disconnect();
    nodes.disconnect();
    if (!all.length) return;
    nodes.observe(doc, { childList: true, subtree: true, characterData: true });
    for (const el of all) {
      sizes.observe(el);
      nodes.observe(el, STYLING);
    }
    sizes.observe(tick);
  };

  const listen = { capture: true, passive: true, signal };
  for (const type of EVENTS)
    for (const one of [win, win.visualViewport]) one?.addEventListener(type, wake, listen);
  doc.addEventListener('visibilitychange', wake, listen);
  signal.addEventListener('abort', () => {
    win.cancelAnimationFrame(frame);
    followed = [];
    sizes.disconnect();
    nodes.disconnect();
    alarm?.disconnect();
  });
  return { follow };
}

/** The parent as it is drawn: through an open shadow root to its host. */
function parent(el: Element): Element | null {
  const up = el.assignedSlot ?? el.parentNode;
  return up instanceof Element ? up : ((up as Partial<ShadowRoot> | null)?.host ?? null);
}

import { hear } from './hear';
import type { Mount } from './mount';
import { insets } from './place';
import { boxOf } from './surroundings';

/** So many frames without a move, and we sleep. */
const STILL = 4;
const EVENTS =
  'scroll resize toggle focusin transitionrun transitionend animationstart animationend fullscreenchange visibilitychange';
const STYLING = { attributeFilter: ['class', 'style', 'hidden', 'open'] };

/** From now on this is what is looked at; both empty: nothing, and no observer either. */
type Follow = (target: Element | undefined, others: readonly Element[]) => void;

/**
 * Looks as long as something moves, sleeps as soon as nothing does. Awake: one look per frame before, and one after the
 * frame's layout (so that what the page moves in its own frame callbacks is met too). Asleep: nothing but observers.
 * `look` reads, compares, writes, and answers whether anything had moved; `isAgain`: once more in this frame, after its layout.
 * `changed` hears that the page's nodes did: what was derived from them is to be asked again.
 */
export function createTracker(
  { stage, tick }: Mount,
  signal: AbortSignal,
  look: (isAgain?: boolean) => boolean,
  changed: () => void,
): Follow {
  const doc = stage.ownerDocument;
  let target: Element | undefined;
  let followed: readonly Element[] = [];
  let frame = 0;
  let still = 0;
  let alarm: IntersectionObserver | undefined;

  const watch = (): void => {
    still = 0;
    alarm?.disconnect();
    if (!frame && followed.length && !doc.hidden) frame = requestAnimationFrame(run);
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
      frame = requestAnimationFrame(run);
      nudge();
    }
  };

  /** Rings when the target leaves its box without any event: an observer whose root is just that box. */
  const arm = (threshold = 1): void => {
    alarm?.disconnect();
    if (!target) return;
    const box = boxOf(target);
    if (!box.width || !box.height) return;
    const { clientWidth: width, clientHeight: height } = doc.documentElement;
    const edges = insets({ x: 0, y: 0, width, height }, box);
    let first = true;
    alarm = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1) as IntersectionObserverEntry;
        const { intersectionRatio: ratio, boundingClientRect: now } = last;
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

  const sizes = new ResizeObserver((entries) => {
    // After the layout of this very frame: what has moved is put right before it is painted.
    if (look(true)) still = 0;
    // Not `wake`: a size of ours that changes in here would be an error in the page's eyes.
    if (entries.some((entry) => entry.target !== tick)) watch();
  });
  const nodes = new MutationObserver(() => {
    changed();
    wake();
  });

  const follow: Follow = (next, others) => {
    const all = [...others];
    for (let el: Element | undefined = next; el; el = parent(el)) all.push(el);
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

  hear(EVENTS, signal, wake);
  hear('scroll resize', signal, wake, true, visualViewport);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    alarm?.disconnect();
    observe([]);
  });
  return follow;
}

/** The parent as it is drawn: through an open shadow root to its host. */
function parent(el: Element): Element | undefined {
  return el.assignedSlot ?? el.parentElement ?? (el.parentNode as Partial<ShadowRoot> | null)?.host;
}

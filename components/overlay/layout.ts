import type { Mount } from './mount';
import { type Box, MARGIN, overlap, place, type Spot } from './place';
import { above, intoView } from './scroll';
import { type Sheet, sheet } from './sheet';
import { createSpotlight, write } from './spotlight';
import { boxOf, clip, clippers, isDrawn, linesOf, surroundings } from './surroundings';
import { createTracker } from './track';

/** Narrower than this, the callout is a sheet, px. */
const NARROW = 480;

/**
 * A list that opens scrolls itself to what is chosen in it, after we have brought the target into view: it is brought
 * again, so often at most, and never once the person has taken the page in hand.
 */
const BRINGS = 60;
const HANDS = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/** A sheet that was moved farther than this, px, is on its way to the other edge. */
const FAR = 80;

/** So long a sheet that was let go takes to its edge, ms, where motion is welcome. */
const SNAP = 150;
const CALM = '(prefers-reduced-motion)';

export interface Layout {
  /** What is pointed at from now on. To be called after each drawing: sizes may have changed. */
  show(target: Element | undefined): void;
  /** The person wants the sheet at the other edge; there it stays, unless it would cover the target. */
  flip(): void;
  /** The sheet is so far from its place, px, in somebody's hand; let go on its way to the other edge, it goes there. */
  drag(by: number, isOver: boolean): void;
}

/** Keeps ring and callout where they belong: reads all, compares, writes only what has changed. */
export function createLayout(mount: Mount, signal: AbortSignal): Layout {
  const { stage, island, tick } = mount;
  const doc = stage.ownerDocument;
  const win = doc.defaultView as Window & typeof globalThis;
  const spotlight = createSpotlight(stage);
  let target: Element | undefined;
  let brought: Element | undefined;
  let bringing = 0;
  let around: readonly Element[] | undefined;
  let frames: readonly Element[] = [];
  let spot: Spot | undefined;
  let edge: Sheet['edge'] | undefined;
  let wish: Sheet['edge'] | undefined;
  let before = '';
  let met = '';

  const view = (): Box => {
    const { offsetLeft: x, offsetTop: y, width, height } = win.visualViewport as VisualViewport;
    return { x, y, width, height };
  };

  const part = (): HTMLElement | null => island.querySelector('[data-part="callout"]');

  const look = (isAgain = false): boolean => {
    const seen = view();
    const callout = part();
    const narrow = seen.width < NARROW;
    const drawn = target && isDrawn(target) ? target : undefined;
    if (!around) {
      around = surroundings(doc, target);
      frames = target ? clippers(target) : [];
    }
    if (drawn && bringing > 0) {
      bringing--;
      intoView(drawn, frames, seen);
      if (narrow && callout && brought !== drawn)
        above(drawn, frames, seen.y + seen.height - callout.offsetHeight);
      brought = drawn;
    }
    const box = drawn && boxOf(drawn);
    // Again in the same frame only the target is asked for: what else has moved is met by the next one.
    const here = JSON.stringify([seen, box]);
    if (isAgain && here === met) return false;
    met = here;
    const cut = box && clip(box, frames.map(boxOf));
    const size = { width: callout?.offsetWidth ?? 0, height: callout?.offsetHeight ?? 0 };
    // What has the focus should be seen, too.
    const { activeElement } = doc;
    const focused = activeElement && activeElement !== doc.body ? [activeElement] : [];
    const obstacles = [...around, ...focused].filter((el) => el.isConnected).map(boxOf);
    const now = JSON.stringify([seen, box, cut, size, obstacles, !target]);
    if (now === before) return false;
    before = now;

    spotlight.draw(box, cut, drawn && linesOf(drawn));
    if (callout) {
      // Gone for the moment, while the page draws anew: the callout waits where it is for the next word.
      const waits = !!target && !box && !!(spot || edge);
      if (narrow) lay(callout, seen, waits ? undefined : box, obstacles);
      else put(callout, seen, size, box, obstacles, waits);
    }
    return true;
  };

  const lay = (
    callout: HTMLElement,
    seen: Box,
    box: Box | undefined,
    obstacles: readonly Box[],
  ): void => {
    spot = undefined;
    callout.style.maxHeight = '';
    const keep = box && overlap(box, seen) ? box : undefined;
    const at = sheet(seen, keep, callout.offsetHeight, edge, obstacles, wish);
    edge = at.edge;
    mark(callout, 'edge', at.edge);
    mark(callout, 'side', undefined);
    callout.style.maxHeight = `${at.room}px`;
    callout.style.transform = `translate(${seen.x}px,${at.y}px)`;
    callout.style.width = `${seen.width}px`;
  };

  const put = (
    callout: HTMLElement,
    seen: Box,
    size: { width: number; height: number },
    target: Box | undefined,
    obstacles: readonly Box[],
    waits: boolean,
  ): void => {
    edge = undefined;
    const rtl = callout.dir === 'rtl';
    if (!waits || !spot) {
      spot = place({ view: seen, target, size, obstacles, rtl, last: spot?.side });
    }
    const arrow = target && spot.arrow !== undefined ? Math.round(spot.arrow) : undefined;
    mark(callout, 'edge', undefined);
    mark(callout, 'side', arrow === undefined ? undefined : spot.side);
    write(callout, 'width', '');
    write(callout, 'maxHeight', `${seen.height - 2 * MARGIN}px`);
    write(callout, 'transform', `translate(${Math.round(spot.x)}px, ${Math.round(spot.y)}px)`);
    callout.style.setProperty('--arrow', `${arrow ?? 0}px`);
  };

  for (const type of HANDS) {
    win.addEventListener(type, () => (bringing = 0), { capture: true, passive: true, signal });
  }
  const tracker = createTracker({
    doc,
    signal,
    tick,
    look,
    changed() {
      around = undefined;
    },
  });
  const flip = (): void => {
    wish = edge === 'top' ? 'bottom' : 'top';
    before = '';
    look();
  };
  return {
    flip,
    drag(by, isOver) {
      const callout = part();
      if (!callout) return;
      const from = boxOf(callout).y;
      callout.style.translate = isOver ? '' : `0 ${by}px`;
      if (!isOver) return;
      if ((edge === 'top' ? by : -by) > FAR) flip();
      if (!win.matchMedia(CALM).matches)
        callout.animate({ translate: [`0 ${from - boxOf(callout).y}px`, '0'] }, SNAP);
    },
    show(next) {
      if (next !== target || !next?.isConnected) {
        if (next !== target) spotlight.renew();
        target = next?.isConnected ? next : undefined;
        spot = undefined;
        brought = undefined;
        bringing = BRINGS;
      }
      around = undefined;
      const callout = part();
      // A launcher alone needs no look. The callout itself is not observed: only `draw` changes it, and a size of ours that
      // changes while sizes are reported would be an error in the page's eyes.
      tracker.follow(target, callout ? [doc.documentElement] : []);
      if (callout || target) look();
      else spotlight.draw(undefined);
    },
  };
}

/** Sets or takes away a data attribute of ours, only where it differs. */
function mark(el: HTMLElement, name: 'edge' | 'side', value: string | undefined): void {
  if (el.dataset[name] === value) return;
  if (value) el.dataset[name] = value;
  else delete el.dataset[name];
}

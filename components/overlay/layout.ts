import { hear } from './hear';
import type { Mount } from './mount';
import { type Box, clip, end, MARGIN, overlap, place, type Room, type Spot } from './place';
import { above, intoView } from './scroll';
import { type Sheet, sheet } from './sheet';
import { createSpotlight } from './spotlight';
import { boxOf, clippers, isDrawn, linesOf, surroundings } from './surroundings';
import { createTracker } from './track';
import { mark, write } from './write';

/** Narrower than this, the callout is a sheet, px. */
const NARROW = 480;

/**
 * A list that opens scrolls itself to what is chosen in it, after we have brought the target into view: it is brought
 * again, so often at most, and never once the person has taken the page in hand.
 */
const BRINGS = 60;
const HANDS = 'wheel touchmove pointerdown keydown';

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
export function createLayout(
  mount: Mount,
  part: (name: string) => HTMLElement | null | undefined,
  signal: AbortSignal,
): Layout {
  const { stage } = mount;
  const doc = stage.ownerDocument;
  const spotlight = createSpotlight(stage);
  let target: Element | undefined;
  let bringing = 0;
  let around: ReadonlySet<Element> | undefined;
  let frames: readonly Element[] = [];
  let spot: Spot | undefined;
  let edge: Sheet['edge'] | undefined;
  let wish: Sheet['edge'] | undefined;
  let before = '';

  const look = (isAgain = false): boolean => {
    const { offsetLeft: x, offsetTop: y, width, height } = visualViewport as VisualViewport;
    const seen = { x, y, width, height };
    const callout = part('callout');
    const drawn = target && isDrawn(target) ? target : undefined;
    if (!around) {
      around = surroundings(doc, target);
      frames = target ? clippers(target) : [];
    }
    if (drawn && bringing) {
      intoView(drawn, frames, seen);
      if (width < NARROW && callout && bringing === BRINGS)
        above(drawn, frames, end(seen, 'y') - callout.offsetHeight);
      bringing--;
    }
    const box = drawn && boxOf(drawn);
    // Again in the same frame only the target is asked for: what else has moved is met by the next one.
    const here = JSON.stringify([seen, box]);
    if (isAgain && before.startsWith(here)) return false;
    const cut = box && clip(box, frames.map(boxOf));
    const size = callout && { width: callout.offsetWidth, height: callout.offsetHeight };
    // What has the focus should be seen, too.
    const { activeElement } = doc;
    const focused = activeElement === doc.body ? null : activeElement;
    const obstacles = [...around, focused].flatMap((el) => (el?.isConnected ? boxOf(el) : []));
    const now = here + JSON.stringify([cut, size, obstacles, !target]);
    if (now === before) return false;
    before = now;

    spotlight.draw(box, cut, drawn && linesOf(drawn));
    if (callout && size) lay(callout, seen, box, size, obstacles);
    return true;
  };

  const lay = (
    callout: HTMLElement,
    seen: Box,
    box: Box | undefined,
    size: Room['size'],
    obstacles: readonly Box[],
  ): void => {
    let { x, y } = seen;
    let room = seen.height - 2 * MARGIN;
    let side: Spot['side'];
    if (seen.width < NARROW) {
      spot = undefined;
      // As high as it wants to be.
      write(callout, { 'max-height': '' });
      const keep = box && overlap(box, seen) ? box : undefined;
      ({ edge, y, room } = sheet(seen, keep, callout.offsetHeight, edge, obstacles, wish));
    } else {
      edge = undefined;
      // Gone for the moment, while the page draws anew: the callout waits where it is for the next word.
      if (!spot || !target || box) {
        const rtl = callout.dir === 'rtl';
        spot = place({ view: seen, target: box, size, obstacles, rtl, last: spot?.side });
      }
      x = Math.round(spot.x);
      y = Math.round(spot.y);
      if (box && spot.arrow !== undefined) side = spot.side;
    }
    mark(callout, 'data-edge', edge);
    mark(callout, 'data-side', side);
    write(callout, {
      width: edge ? `${seen.width}px` : '',
      'max-height': `${room}px`,
      transform: `translate(${x}px, ${y}px)`,
      '--arrow': `${Math.round(spot?.arrow ?? 0)}px`,
    });
  };

  hear(HANDS, signal, () => (bringing = 0));
  const follow = createTracker(mount, signal, look, () => (around = undefined));
  const flip = (): void => {
    wish = edge === 'top' ? 'bottom' : 'top';
    before = '';
    look();
  };
  return {
    flip,
    drag(by, isOver) {
      const callout = part('callout');
      if (!callout) return;
      const from = boxOf(callout).y;
      write(callout, { translate: isOver ? '' : `0 ${by}px` });
      if (!isOver) return;
      if ((edge === 'top' ? by : -by) > FAR) flip();
      if (!matchMedia(CALM).matches)
        callout.animate({ translate: [`0 ${from - boxOf(callout).y}px`, '0'] }, SNAP);
    },
    show(next) {
      const there = next?.isConnected ? next : undefined;
      if (next !== target) spotlight.renew();
      if (next !== target || !there) {
        target = there;
        spot = undefined;
        bringing = BRINGS;
      }
      around = undefined;
      const callout = part('callout');
      // A launcher alone needs no look. The callout itself is not observed: only `draw` changes it, and a size of ours that
      // changes while sizes are reported would be an error in the page's eyes.
      follow(target, callout ? [doc.documentElement] : []);
      if (callout || target) look();
      else spotlight.draw(undefined);
    },
  };
}

import { MOTIONS, type Motion, type MotionName } from './motions.ts';

/**
 * Goes into the page, or into our content script's world before it: reads a guide's highlight and its target in one go, once
 * per painted frame, and counts what the world asks for. Nothing in it belongs to any guide.
 */

/** One side of the highlight may lie so much inside the target, px: lengths are rounded. */
const SLACK = 1;
/** And so far outside: the largest padding of a peer is 30. */
const ROOM = 40;

export interface Watched {
  /** Frame and time at which the next target was first there to be pressed; -1: never. */
  change: number;
  changeAt: number;
  /** The first frame in which it was highlighted; -1: never. */
  right: number;
  rightAt: number;
  /** Whether it still was in the last frame. */
  stays: boolean;
  /** Painted frames after the change that were wrong, all in all. */
  wrong: number;
}

export interface Asked {
  frames: number;
  timers: number;
}

interface Bench {
  /** What the guide highlights now. */
  box(): DOMRect | undefined;
  arm(selector: string, index: number): void;
  /** The hand acts now: what comes from here on is the change. */
  act(): void;
  /** Resolves when the target has been highlighted and some time has passed, or never will be. */
  watched(after: number, atMost: number): Promise<Watched>;
  /** The offsets of the highlight's sides from the target's, per painted frame of a motion; null: no highlight. */
  follow(selector: string, motion: MotionName | '', frames: number): Promise<(number[] | null)[]>;
  prepare(motion: MotionName, selector: string): void;
  undo(): void;
  asked(): Asked;
  /** Lets the page draw so many frames. */
  frames(many: number): Promise<void>;
}

declare global {
  interface Window {
    bench: Bench;
    /** Only in our content script's world. */
    ourRoot?: ShadowRoot;
  }
}

const nextFrame = window.requestAnimationFrame.bind(window);
const counts: Asked = { frames: 0, timers: 0 };
{
  // The probe's own frames are not counted, and neither are those of the other world.
  const world = window as unknown as Record<string, (...args: unknown[]) => unknown>;
  const count = (name: string, what: keyof Asked): void => {
    const before = world[name]?.bind(window);
    if (before === undefined) return;
    world[name] = (...args) => {
      counts[what]++;
      return before(...args);
    };
  };
  count('requestAnimationFrame', 'frames');
  for (const name of ['setTimeout', 'setInterval', 'requestIdleCallback']) count(name, 'timers');
}

/** A task after the frame: what is read then is what was painted. */
const painted = (): Promise<number> =>
  new Promise((done) => {
    nextFrame((at) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(at);
      port2.postMessage(0);
    });
  });

const highlighted = (): DOMRect | undefined =>
  window.ourRoot === undefined
    ? window.peer?.box()
    : window.ourRoot.querySelector('[data-part="spotlight"]')?.getBoundingClientRect();

const isThere = (element: Element | null): element is Element => {
  // Fluent draws a list transparent first, for as long as it looks for its place.
  if (!element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0;
};

const middleOf = (element: Element): { x: number; y: number } => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

/** Scrolled out of sight, in a list for instance: to bring it into sight is the guide's part. */
const isOutOfSight = (element: Element): boolean => {
  const { x, y } = middleOf(element);
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return true;
  for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
    const { left, right, top, bottom } = up.getBoundingClientRect();
    const isInside = x >= left && x <= right && y >= top && y <= bottom;
    if (!isInside && getComputedStyle(up).overflow !== 'visible') return true;
  }
  return false;
};

/** Where it is pressed: nothing of the page lies over its middle. The guides' own layers do not count. */
const isPressable = (element: Element | null): element is Element => {
  if (!isThere(element)) return false;
  if (isOutOfSight(element)) return true;
  const { x, y } = middleOf(element);
  const [top] = document.elementsFromPoint(x, y).filter((one) => !isOfGuide(one));
  return top !== undefined && (element.contains(top) || top.contains(element));
};

const GUIDES =
  'norikae-overlay,[class*="driver-"],[class*="shepherd-"],[class*="joyride"],#react-joyride-portal,[class*="reactour"],[class*="introjs"],[class*="tg-"],[data-name^="nextstep"]';
const isOfGuide = (element: Element): boolean => {
  if (element === document.documentElement || element === document.body) return false;
  const own = element.closest(GUIDES);
  // driver.js and Shepherd put classes of theirs on what they point at.
  return own !== null && own !== document.body && !own.matches('[class*="ms-"], #root, #root *');
};

const offsets = (ring: DOMRect, box: DOMRect): number[] => [
  box.x - ring.x,
  box.y - ring.y,
  ring.right - box.right,
  ring.bottom - box.bottom,
];

const isRight = (element: Element): boolean => {
  const ring = highlighted();
  if (ring === undefined) return false;
  return offsets(ring, element.getBoundingClientRect()).every(
    (side) => side >= -SLACK && side <= ROOM,
  );
};

const find = (selector: string): Element | null => document.querySelector(selector);

/** One step that is waited for. */
function createWatch(selector: string, index: number) {
  let acted = false;
  let isTold = false;
  let frame = 0;
  let isOver = false;
  const seen: Watched = { change: -1, changeAt: 0, right: -1, rightAt: 0, stays: false, wrong: 0 };
  const end = new AbortController();
  const { signal } = end;
  const tell = (): void => {
    if (isTold || !acted || !isThere(find(selector))) return;
    isTold = true;
    void window.peer?.goTo(index);
  };
  // The peers are told in the very task in which the target comes, before anything is painted.
  const observer = new MutationObserver(tell);
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  // Read as late as possible: what the page does with it has been done by then.
  for (const type of ['input', 'click']) window.addEventListener(type, tell, { signal });
  const look = (at: number): void => {
    if (!acted) return;
    const target = find(selector);
    const right = target !== null && isRight(target);
    if (seen.change < 0) {
      if (!isPressable(target)) return;
      seen.change = frame;
      seen.changeAt = at;
    }
    if (right && seen.right < 0) {
      seen.right = frame;
      seen.rightAt = at;
    }
    if (!right) seen.wrong++;
    seen.stays = right;
  };
  const run = async (): Promise<void> => {
    while (!isOver) {
      const at = await painted();
      frame++;
      if (!isOver) look(at);
    }
  };
  void run();
  return {
    act: () => {
      acted = true;
    },
    async result(after: number, atMost: number): Promise<Watched> {
      const start = performance.now();
      for (;;) {
        const now = await painted();
        if (seen.right >= 0 && now - seen.rightAt >= after) break;
        if (seen.right < 0 && seen.change >= 0 && now - seen.changeAt >= atMost) break;
        if (now - start >= 5 * atMost) break;
      }
      isOver = true;
      observer.disconnect();
      end.abort();
      return seen;
    },
  };
}

let stage: Motion | undefined;
let watch: ReturnType<typeof createWatch> | undefined;

window.bench = {
  box: highlighted,
  arm(selector, index) {
    watch = createWatch(selector, index);
  },
  act: () => watch?.act(),
  watched: (after, atMost) =>
    watch?.result(after, atMost) ?? Promise.reject(new Error('nothing is watched')),
  async follow(selector, motion, frames) {
    const found: (number[] | null)[] = [];
    for (let n = 0; n < frames; n++) {
      // Before the frame, as a wheel or the answer of a server would.
      if (motion !== '') stage?.step(n);
      await painted();
      const ring = highlighted();
      const box = find(selector)?.getBoundingClientRect();
      found.push(ring && box ? offsets(ring, box) : null);
    }
    return found;
  },
  prepare(motion, selector) {
    stage = MOTIONS[motion](find(selector) as HTMLElement);
  },
  undo() {
    stage?.undo();
    stage = undefined;
  },
  asked: () => ({ ...counts }),
  async frames(many) {
    for (let n = 0; n < many; n++) await painted();
  },
};

import type { Press } from '../../flow/patience';
import type { View } from '../../flow/view';

/** Asks before the tab is closed, reloaded or left, while that would leave the account without a second factor. */
export interface Farewell {
  /** Whether it is to be asked from now on. */
  readonly ask: (needed: boolean) => void;
  /** The person pressed what they were advised to: if the page leaves now, it is the page's own wish (another sign-in). */
  readonly letGo: () => void;
  /** The page has answered that press, and stays. */
  readonly stays: () => void;
}

/** How long after an advised press the page may leave by itself; ms. The detour to the sign-in begins within seconds. */
const LETS_GO = 10_000;

/** The browser asks in its own words, and only of somebody who has used the page. The page hears nothing of it. */
export function createFarewell(win: Window, signal: AbortSignal): Farewell {
  let asks = false;
  let free = 0;
  const hold = (event: BeforeUnloadEvent): void => {
    if (Date.now() >= free) event.preventDefault();
  };
  const stop = (): void => win.removeEventListener('beforeunload', hold);
  signal.addEventListener('abort', stop);
  return {
    // A listener that is there for nothing keeps a page out of some browsers' back/forward cache.
    ask(needed) {
      if (needed === asks || signal.aborted) return;
      asks = needed;
      if (needed) win.addEventListener('beforeunload', hold);
      else stop();
    },
    letGo() {
      free = Date.now() + LETS_GO;
    },
    stays() {
      free = 0;
    },
  };
}

/** Does the page show something else than when this was pressed, and not only that it is at work? */
export function isAnswered(press: Press | undefined, { screen }: View): boolean {
  return screen !== press?.view.screen && screen !== 'loading' && screen !== 'unknown';
}

/** How long after a question for the page's move that nobody heard it is asked again; ms. */

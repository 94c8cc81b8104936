import type { Keys } from '../../platform/keys';

export interface Shortcut {
  /** The browser says that the keys were pressed. */
  press(): void;
  /** From now on these are the keys. Others than the suggested ones only the browser hears: ours are the page's then. */
  bind(keys: Keys): void;
}

/** Firefox may let the page hear what it tells us too: so long the one and the other are one press, ms. */
const ONE_PRESS = 250;

/**
 * Goes to the guide and back. Alt+Shift+G is listened for here too, for a browser without commands; before the overlay's
 * own listeners, which take every key that is aimed at the callout.
 */
export function createShortcut(signal: AbortSignal, act: () => void): Shortcut {
  let isOurs = false;
  let last = { at: Number.NEGATIVE_INFINITY, isPage: false };
  const press = (isPage: boolean): void => {
    const at = performance.now();
    if (isPage !== last.isPage && at - last.at < ONE_PRESS) return;
    last = { at, isPage };
    act();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!isOurs || !event.isTrusted) return;
    if (!event.altKey || !event.shiftKey || event.code !== 'KeyG') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat) press(true);
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
  return {
    press: () => press(false),
    bind({ isSuggested }) {
      isOurs = isSuggested;
    },
  };
}

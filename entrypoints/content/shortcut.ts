/**
 * Alt+Shift+N, whatever has the focus on the page. Before the overlay's own listeners, which take every key that is aimed at
 * the callout.
 */
export function onShortcut(signal: AbortSignal, act: () => void): void {
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || !event.altKey || !event.shiftKey || event.code !== 'KeyN') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
}

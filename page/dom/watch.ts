/**
 * Attributes whose change can change what we recognise. Short on purpose: observing all of them froze browsers
 * elsewhere, since frameworks write classes and styles all the time.
 */
const ATTRIBUTES = [
  'aria-busy',
  'aria-checked',
  'aria-disabled',
  'aria-expanded',
  'aria-invalid',
  'aria-label',
  'aria-pressed',
  'aria-selected',
  'checked',
  'disabled',
  'hidden',
  'lang',
  'open',
];

/**
 * Calls back when the page may have changed: at most once per frame, and not at all in a hidden tab: whoever calls looks
 * once when the tab is shown again. `host`: our own element, whose changes are not the page's.
 */
export function watch(
  doc: Document,
  host: Element,
  signal: AbortSignal,
  onChange: () => void,
): void {
  let frame: number | undefined;
  const ask = () => {
    if (doc.hidden) return;
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      onChange();
    });
  };
  const drop = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
  };
  const observer = new MutationObserver((records) => {
    if (records.some((record) => isOfThePage(record, host))) ask();
  });
  observer.observe(doc, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  });
  for (const type of ['animationend', 'transitionend', 'toggle', 'readystatechange'])
    doc.addEventListener(type, ask, { capture: true, passive: true, signal });
  for (const type of ['load', 'popstate'])
    window.addEventListener(type, ask, { passive: true, signal });
  doc.addEventListener('visibilitychange', () => doc.hidden && drop(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    drop();
  });
  ask();
}

function isOfThePage(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  host: Element,
): boolean {
  if (host.contains(target)) return false;
  if (type !== 'childList') return true;
  return [...addedNodes, ...removedNodes].some((node) => node !== host);
}

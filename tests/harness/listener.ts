/**
 * What was announced since it was asked last. Runs in the page with the shadow root as `this`, must stand alone; from the
 * first call on nothing is missed.
 */
export function listen(this: ShadowRoot): string[] {
  const ears = this as ShadowRoot & { heard?: string[] };
  const live = this.querySelector('[aria-live]');
  if (live === null) return [];
  if (ears.heard === undefined) {
    const heard = [live.textContent ?? ''];
    ears.heard = heard;
    new MutationObserver(() => heard.push(live.textContent ?? '')).observe(live, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }
  return ears.heard.splice(0).filter((text) => text !== '');
}

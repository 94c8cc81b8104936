import type { CDPSession, Page } from '@playwright/test';

/** From now on the page is on a phone of this size: fingers, no mouse. */
export async function onPhone(page: Page, width: number, height = 640): Promise<CDPSession> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setDeviceMetricsOverride', {
    ...{ width, height, deviceScaleFactor: 1, mobile: true },
  });
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  return cdp;
}

/**
 * What a finger could miss: all that can be pressed and is lower or narrower than 44 px; a label counts with its input, and
 * a link in a running sentence is as high as its line. Runs in the page, so it stands alone. `host`: look in its shadow root.
 */
export function tooSmall(host?: string): string[] {
  const root = host === undefined ? document : document.querySelector(host)?.shadowRoot;
  if (!root) return [`${host} cannot be looked into`];
  if (!matchMedia('(pointer: coarse)').matches) return ['there are no fingers here'];
  const isInline = (one: Element): boolean =>
    one.matches('p a, li a') &&
    getComputedStyle(one).display === 'inline' &&
    (one.parentElement?.textContent ?? '').trim() !== one.textContent?.trim();
  const all = [
    ...root.querySelectorAll<HTMLElement>('button, select, summary, a[href], input, textarea'),
  ].filter((one) => one.checkVisibility() && !isInline(one));
  if (all.length === 0) return ['nothing can be pressed'];
  return all.flatMap((one) => {
    const label = (one as HTMLInputElement).labels?.[0];
    const { width, height } = (label ?? one).getBoundingClientRect();
    return Math.min(width, height) >= 43.5
      ? []
      : [`${one.outerHTML.slice(0, 80)}: ${Math.round(width)} × ${Math.round(height)}`];
  });
}

import { browser } from 'wxt/browser';
import type { PatchRead } from '../page/patch';
import type { PatchState } from './messages';

/** The organisation's patch as it is told: nothing of a refused one but why. */
export function patchState(read: PatchRead | undefined): PatchState | undefined {
  if (read === undefined) return undefined;
  if (read.ok) return { is: 'in-force', version: read.patch.version };
  return { is: 'refused', reasons: read.reasons };
}

/** Shows the popup; where the browser wants a press on its own icon first, as a tab. */
export async function openPopup(tab: number | undefined): Promise<undefined> {
  try {
    await browser.action.openPopup();
  } catch {
    const url = browser.runtime.getURL('/popup.html');
    await browser.tabs.create({ url: tab === undefined ? url : `${url}?tab=${tab}` });
  }
  return undefined;
}

/** All steps to read, beside the page that they are about. */
export async function openSteps(tab: number | undefined): Promise<undefined> {
  const url = browser.runtime.getURL('/steps.html');
  await browser.tabs.create({ url: tab === undefined ? url : `${url}?tab=${tab}` });
  return undefined;
}

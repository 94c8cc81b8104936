import { browser } from 'wxt/browser';

/**
 * The organisation's page patch as its policy has it; undefined where there is none. Asked each time: Chromium fills it
 * some seconds after the installation. Firefox throws where there is no policy, and on Android there is no such storage.
 */
export async function patchPolicy(): Promise<unknown> {
  try {
    return (await browser.storage.managed.get('pagePatch')).pagePatch;
  } catch {
    return undefined;
  }
}

import { browser } from 'wxt/browser';

const ORIGINS = ['https://graph.microsoft.com/*', 'https://login.microsoftonline.com/*'];

/**
 * Asks the browser, which asks the person where it has to. Only a press lets it ask: nothing may be waited for before. In
 * Firefox `identity` is there already, and what goes to Microsoft has to be agreed to (`data_collection`).
 */
export async function askPermission(): Promise<boolean> {
  const wanted: Record<string, readonly string[]> = import.meta.env.FIREFOX
    ? { origins: ORIGINS, data_collection: ['authenticationInfo'] }
    : { origins: ORIGINS, permissions: ['identity'] };
  return await browser.permissions.request(
    wanted as Parameters<typeof browser.permissions.request>[0],
  );
}

import { browser } from 'wxt/browser';
import type { Route, Setup } from '../flow/types';

/** The choices with which the page that asks Microsoft was opened; the commoner ones where there are none. */
export function choicesAsked(): { readonly route: Route; readonly setup: Setup } {
  const query = new URLSearchParams(location.search);
  return {
    route: query.get('route') === 'sms' ? 'sms' : 'voice',
    setup: query.get('setup') === 'phone' ? 'phone' : 'pc',
  };
}

/** Closes this page, where it is a tab. */
export async function closeTab(): Promise<void> {
  const { id } = (await browser.tabs.getCurrent()) ?? {};
  if (id !== undefined) await browser.tabs.remove(id);
}

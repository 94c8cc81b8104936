import { browser } from 'wxt/browser';
import { type Policy, policyValues } from './policy-values';

/**
 * What the organisation has set by policy. Asked each time: Chromium fills it some seconds after the installation.
 * Firefox throws where there is no policy, and on Android there is no such storage.
 */
export async function readPolicy(): Promise<Policy> {
  try {
    return policyValues(await browser.storage.managed.get());
  } catch {
    return policyValues(undefined);
  }
}

import { browser } from 'wxt/browser';
import { type Policy, policyValues } from './policy-values';

/** Where the policy lies as it was read last; its change tells pages and popup that there is another. */
export const LAST_POLICY = 'policy';

/** How long we wait for the browser's answer before we take the last one; ms. */
const SHORT = 150;

/** The question under way, which the browser has not answered yet. */
let asking: Promise<unknown> | undefined;
/** Is it known to take long? */
let isSlow = false;

/**
 * What the organisation has set by policy. Chromium answers only when it has read its policies, 2.9 s after each start
 * (Chromium 156, 2026-11-29), and fills them some seconds after the installation. Until then what was in force last
 * is in force.
 */
export async function readPolicy(): Promise<Policy> {
  const answer = ask();
  const soon = isSlow ? undefined : await Promise.race([answer, pause(SHORT)]);
  if (soon !== undefined) return policyValues(soon);
  isSlow = true;
  return policyValues(await last());
}

/** The same, as late as the browser answers: before what cannot be taken back. */
export async function settledPolicy(): Promise<Policy> {
  return policyValues(await ask());
}

function ask(): Promise<unknown> {
  asking ??= remembered().finally(() => {
    asking = undefined;
    isSlow = false;
  });
  return asking;
}

/** What the browser answers, kept for its next start. */
async function remembered(): Promise<unknown> {
  const now = await managed();
  const known = await last();
  if (JSON.stringify(now) !== JSON.stringify(known))
    await browser.storage.local.set({ [LAST_POLICY]: now }).catch(() => undefined);
  return now;
}

/** Firefox throws where there is no policy, and on Android there is no such storage. */
async function managed(): Promise<unknown> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}

async function last(): Promise<unknown> {
  try {
    return (await browser.storage.local.get(LAST_POLICY))[LAST_POLICY] ?? {};
  } catch {
    return {};
  }
}

function pause(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

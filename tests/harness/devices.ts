import type { HandOver } from '../../flow/hand-over.ts';
import { codeOf, linkWith } from '../../flow/hand-over-code.ts';
import { storedIn, type Values, workerOf } from './extension.ts';
import type { Browser } from './launch.ts';
import type { Popup } from './popup.ts';
import { until } from './until.ts';

type Profile = Pick<Browser, 'context' | 'id'>;

/** Going on on another device, as a person does it in the popup. */

/** The code of this browser's move, as the popup shows it. */
export async function shownCode({ page }: Popup): Promise<string> {
  await page.locator('[data-action="devices"]').click();
  return (await page.locator('[data-part="hand-over-code"]').textContent()) ?? '';
}

/** Types a code that the other device showed; it is offered, and nothing more yet. */
export async function typeCode({ page }: Popup, code: string): Promise<void> {
  await page.locator('[data-action="devices"]').click();
  await page.locator('[name="hand-over"]').fill(code);
  await page.locator('[data-action="read-code"]').click();
  await page.locator('[data-hint="offer"]').waitFor();
}

/** Agrees to what is offered. */
export async function takeOver({ page }: Popup): Promise<void> {
  await page.locator('[data-action="take-over"]').click();
  await page.locator('[data-hint="offer"]').waitFor({ state: 'detached' });
}

/** The link that such a move's popup shows. */
export function linkTo(handOver: Partial<HandOver>): string {
  const usual: HandOver = {
    ...{ next: 3, route: 'sms', setup: 'pc', order: 'manual' },
    ...{ keeps: 0, number: 'temporary' },
  };
  return linkWith(codeOf({ ...usual, ...handOver }));
}

/** Switches progress in the browser account on, in the popup. */
export async function syncOn({ page }: Popup): Promise<void> {
  await page.locator('[data-action="devices"]').click();
  await page.locator('[name="sync"]').check();
  await page.locator('[name="sync"]:checked').waitFor();
  // The browser may still be reading its policies, which could forbid it.
  const isOn = () => page.evaluate(async () => (await chrome.storage.local.get('sync')).sync);
  await until(isOn, (on) => on === true, 10_000);
  await page.locator('[data-action="devices-back"]').click();
}

/** What one browser's account area holds arrives in the other, as the browsers' own exchange would bring it. */
export async function carry(from: Profile, to: Profile): Promise<void> {
  await receive(to, await storedIn(from, 'sync'));
}

/** The browser account sends this, whatever is there. */
export async function receive(to: Profile, values: Values): Promise<void> {
  const worker = await workerOf(to);
  await worker.evaluate(async (all) => {
    const there = Object.keys(await chrome.storage.sync.get(null));
    await chrome.storage.sync.remove(there.filter((key) => !(key in all)));
    await chrome.storage.sync.set(all);
  }, values);
}

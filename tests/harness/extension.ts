import type { Worker } from '@playwright/test';
import type { Browser } from './launch.ts';

/** What lies in the extension's storage, seen and put there from outside. */

export type Area = 'local' | 'session' | 'sync' | 'managed';
export type Values = Readonly<Record<string, unknown>>;

/** The extension's worker; started where it sleeps. */
export async function workerOf({ context, id }: Pick<Browser, 'context' | 'id'>): Promise<Worker> {
  const [running] = context.serviceWorkers();
  if (running !== undefined) return running;
  const started = context.waitForEvent('serviceworker');
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/popup.html`);
  const worker = await started;
  await page.close();
  return worker;
}

/** All that lies in one of the extension's storage areas. */
export async function storedIn(
  browser: Pick<Browser, 'context' | 'id'>,
  area: Area = 'local',
): Promise<Values> {
  const worker = await workerOf(browser);
  return await worker.evaluate((name) => chrome.storage[name].get(null), area);
}

/** Puts these values there, beside what lies there. */
export async function store(
  browser: Pick<Browser, 'context' | 'id'>,
  values: Values,
  area: Area = 'local',
): Promise<void> {
  const worker = await workerOf(browser);
  await worker.evaluate(({ name, all }) => chrome.storage[name].set(all), {
    name: area,
    all: values,
  });
}

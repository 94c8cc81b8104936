import type { Browser, Page } from '@playwright/test';
import { openWith } from '../recogniser.ts';

/** An empty page at the real address, with the recogniser and what perturbs a page in it. */
export function openProbe(browser: Browser): Promise<Page> {
  return openWith(browser, 'pages/probe.ts');
}

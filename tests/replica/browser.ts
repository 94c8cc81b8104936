import { type Browser, chromium, type Page } from '@playwright/test';
import { executable, QUIET } from '../chromium.ts';
import type { Replica } from './server.ts';

/** Starts Chromium so that the replica is what it finds at the real address, and nothing else. */
export function launchOn(replica: Pick<Replica, 'port' | 'spki'>): Promise<Browser> {
  const path = executable();
  return chromium.launch({
    ...(path && { executablePath: path }),
    chromiumSandbox: false,
    // A person's browser keeps pages that were left.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      ...QUIET,
      '--disable-quic',
      `--host-resolver-rules=MAP mysignins.microsoft.com:443 127.0.0.1:${replica.port}, MAP login.microsoftonline.com:443 127.0.0.1:${replica.port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${replica.spki}`,
    ],
  });
}

/** Collects what the page writes to the console as an error, and what it throws. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

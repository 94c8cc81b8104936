import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';

/** The first Chromium there is; the setup scripts say which by `$CHROMIUM`. */
export function executable(): string | undefined {
  const found = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
    (path) => path !== undefined && existsSync(path),
  );
  // Undefined lets Playwright take its own download.
  return found;
}

/** What Playwright 1.65 switches off itself. Of two such flags Chromium takes the last, so these are said again. */
const BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/**
 * Pages of the browser's own that wait behind the address bar of every window: 1.5 of the 5.7 seconds of processor time
 * that a start and one page cost (Chromium 156, 2026-11-25).
 */
const OWN_PAGES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** Flags that every Chromium of the tests gets. */
export const QUIET: readonly string[] = [
  `--disable-features=${[...BY_PLAYWRIGHT, ...OWN_PAGES].join()}`,
  // One process less to start; nothing here is about the graphics card.
  '--in-process-gpu',
];

/** A Chromium without the extension, for pages of the tests' own. */
export function launchPlain(...flags: readonly string[]): Promise<Browser> {
  const path = executable();
  return chromium.launch({
    ...(path && { executablePath: path }),
    args: [...QUIET, ...flags],
    chromiumSandbox: false,
  });
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import { executable } from '../chromium.ts';
import {
  type Browser,
  extension,
  flags,
  idOf,
  type LaunchOptions,
  newProfile,
} from '../harness/launch.ts';
import { install } from './counters.ts';

/** The release build, with a script in our content script's world before it. Nothing of the build is changed. */
export function buildWith(code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'norikae-measured-'));
  cpSync(extension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  for (const script of manifest.content_scripts) script.js = ['before-us.js', ...script.js];
  writeFileSync(path, JSON.stringify(manifest));
  writeFileSync(join(folder, 'before-us.js'), code);
  return folder;
}

/** A browser with the release build and the counters before it; or without both. */
export function launchCounted(
  replica: LaunchOptions['replica'],
  withExtension = true,
): Promise<Browser> {
  const counters = `(${install.toString()})();`;
  return launchAsIs(replica, withExtension ? buildWith(counters) : undefined);
}

/**
 * A Chromium of which Playwright changes nothing. The one it launches itself takes every tab for the one in front
 * (focus emulation, Playwright 1.65), and no tab is ever hidden there. `build`: the extension, deleted on `close`.
 */
export async function launchAsIs(
  replica: LaunchOptions['replica'],
  build?: string,
): Promise<Browser> {
  const profile = newProfile();
  const child = spawn(
    executable() ?? chromium.executablePath(),
    [
      '--headless',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--remote-debugging-port=0',
      '--window-size=1280,900',
      `--user-data-dir=${profile}`,
      ...flags(replica, 'en-US', build),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let endpoint = '';
  const lines = createInterface({ input: child.stderr });
  for await (const line of lines) {
    endpoint = /ws:\/\/\S+/.exec(line)?.[0] ?? '';
    if (endpoint !== '') break;
  }
  child.stderr.resume();
  const options = { noDefaults: true };
  const browser = await chromium.connectOverCDP(endpoint, options);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('the browser has no window');
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    context,
    id: build ? await idOf(context) : '',
    page,
    async openPage() {
      await page.goto('https://mysignins.microsoft.com/security-info');
    },
    async close() {
      const gone = once(child, 'exit');
      await browser.close();
      child.kill();
      await gone;
      for (const folder of [profile, build])
        if (folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}

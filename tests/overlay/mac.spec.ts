import type { Browser } from '@playwright/test';
import { launchPlain } from '../chromium';
import { drawn } from '../draw';
import { test as base, expect, type Stage } from './harness';

/*
 * Chrome and Edge on a Mac leave out, for VoiceOver, all that is not in the page's `aria-modal` dialog while the focus is in it;
 * elsewhere they do not. A setting of the engine has it so here.
 */
const test = base.extend<object, { browser: Browser }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of what is asked for
    async ({}, use) => {
      const browser = await launchPlain('--blink-settings=ariaModalPrunesAXTree=true');
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
});

async function told({ cdp }: Stage): Promise<string[]> {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const seen = nodes.filter(({ ignored }) => !ignored);
  return seen.map(({ role, name }) => `${role?.value} ${name?.value ?? ''}`.trim());
}

for (const version of drawn([8, 9] as const, 1, 'mac'))
  test(`with a dialog of Fluent ${version} the guide is found by its shortcut, as on a Mac`, async ({
    open,
  }) => {
    const stage = await open({ fluent: true });
    const { page, cdp } = stage;
    await cdp.send('Accessibility.enable');
    // From the first question on the tree follows the focus.
    await told(stage);
    await page.click(`#open${version}`);
    await page.evaluate((id) => window.point(id), `#next${version}`);
    await page.focus(`#next${version}`);
    await expect
      .poll(() => told(stage), 'what cannot be mended; if it is found, the docs can say so')
      .not.toContain('region Guide');
    await page.evaluate(() => window.overlay.focus());
    await expect
      .poll(() => told(stage))
      .toEqual(expect.arrayContaining(['region Guide', 'button Fold']));
  });

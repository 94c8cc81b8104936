import { expect, type Page, test } from '@playwright/test';
import { ClosedRoot } from '../harness/closed-root.ts';
import { launch } from '../harness/launch.ts';
import { letPagesBeKept, updateExtension } from '../harness/lifecycle.ts';
import { Popup } from '../harness/popup.ts';
import { reads } from '../harness/reads.ts';
import { until } from '../harness/until.ts';
import { g3, startReplica } from '../replica/server.ts';

declare global {
  interface Window {
    /** `pageshow`s that brought this very document back. */
    back: number;
  }
}

test('back to a page that the browser kept: one question, and the move as it is now', async () => {
  const { replica, browser, page, root } = await left();
  try {
    const second = await browser.context.newPage();
    await second.goto('https://mysignins.microsoft.com/security-info');
    const other = new ClosedRoot(second);
    const ready = (await reads(other, 'x.ready')).callout?.primary?.box;
    await second.mouse.click((ready?.x ?? 0) + 9, (ready?.y ?? 0) + 9);
    // "Register first": the move goes on without the page that was left.
    const box = (await reads(other, 'x.warn')).callout?.choices[0]?.box;
    await second.mouse.click((box?.x ?? 0) + 9, (box?.y ?? 0) + 9);
    await reads(other, '2s.1');
    await second.close();
    const [worker] = browser.context.serviceWorkers();
    await worker?.evaluate(`globalThis.heard = [];
      chrome.runtime.onMessage.addListener(({ type }, { url }) => {
        if (url.includes('/security-info')) heard.push(type);
      })`);

    await goBack(page);
    const kept = await until(() => cameBack(page), Boolean, 15_000);
    expect(kept.value, 'the very document came back, once').toBe(1);
    await reads(root, '2s.1');
    await expect(page.locator('norikae-overlay')).toHaveCount(1);
    expect(await worker?.evaluate('heard')).toEqual(['hello']);
  } finally {
    await browser.close();
    await replica.close();
  }
});

test('back after an update: Chromium loads the page anew, and the new guide is alone in it', async () => {
  const { replica, browser, page, root } = await left();
  try {
    await updateExtension(browser.context);
    await goBack(page);
    await reads(root, 'x.ready');
    expect(await cameBack(page), 'the document is another one').toBeUndefined();
    await expect(page.locator('norikae-overlay')).toHaveCount(1);
  } finally {
    await browser.close();
    await replica.close();
  }
});

/** A move at its first question, on a page that was just left for another one. */
async function left() {
  const replica = await startReplica(g3({ lang: 'en', setup: 'qr' }));
  const browser = await launch({ replica, withBackForwardCache: true });
  const popup = await Popup.open(browser);
  await popup.speak('en');
  await popup.choose({ route: 'sms', setup: 'pc' });
  const page = await popup.start();
  await popup.page.close();
  const root = new ClosedRoot(page);
  await letPagesBeKept(page);
  await page.reload();
  await reads(root, 'x.ready');
  await page.evaluate(() => {
    window.back = 0;
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) window.back += 1;
    });
  });
  await page.goto('https://mysignins.microsoft.com/register');
  return { replica, browser, page, root };
}

async function goBack(page: Page): Promise<void> {
  await page.bringToFront();
  // Not `page.goBack`: it waits for a load, and there is none.
  await page.evaluate(() => history.back()).catch(() => undefined);
}

async function cameBack(page: Page): Promise<number | undefined> {
  return await page.evaluate(() => window.back).catch(() => undefined);
}

import { expect, test } from '@playwright/test';
import en from '../../locales/en.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };
import { EXAMPLE } from '../../policy/examples';
import { ClosedRoot } from '../harness/closed-root.ts';
import { workerOf } from '../harness/extension.ts';
import { scenarioOf } from '../harness/generations.ts';
import { type Browser, launch } from '../harness/launch.ts';
import { Policies } from '../harness/policies.ts';
import { Popup } from '../harness/popup.ts';
import { until } from '../harness/until.ts';
import { startReplica } from '../replica/server.ts';
import { inEtc, Shelf } from './shelf.ts';

/** A changed policy is noticed within five seconds, what it installs is there within three more (2026-11). */
const NOTICED = 20_000;

/** A desk of the organisation: the browser that its policies have installed the extension in. */
async function desk(policiesOf: (shelf: Shelf) => Record<string, unknown>) {
  const before = inEtc();
  const shelf = await Shelf.open();
  shelf.lay('0.1.0');
  const policies = new Policies({ id: shelf.id });
  policies.setAll(policiesOf(shelf));
  const replica = await startReplica(scenarioOf('g3', { lang: 'en', setup: 'qr', variants: {} }));
  const running = await launch({ replica, policies, isForced: true });
  const close = async (): Promise<void> => {
    await running.close();
    policies.remove();
    await replica.close();
    await shelf.close();
    expect(inEtc()).toEqual(before);
  };
  return { shelf, policies, browser: running, close };
}

const isOnToolbar = async (one: Browser): Promise<boolean | undefined> =>
  (await workerOf(one)).evaluate(async () => (await chrome.action.getUserSettings()).isOnToolbar);

const version = async (one: Browser): Promise<string> =>
  (await workerOf(one)).evaluate(() => chrome.runtime.getManifest().version);

/** What the small button on the page says; empty where there is none. */
async function launcherSays(one: Browser, words: string): Promise<void> {
  const root = new ClosedRoot(one.page);
  const said = async () => (await root.snapshot()).launcher?.label ?? '';
  const { value, met } = await until(said, (label) => label === words, NOTICED);
  expect(met, `"${value}", not "${words}"`).toBe(true);
}

test('ExtensionSettings install it on every desk and keep it on the toolbar; its settings change while it runs; it is updated, and removed', async () => {
  const { shelf, policies, browser, close } = await desk((shelf) => shelf.policies());
  try {
    expect(browser.id).toBe(shelf.id);
    expect(await isOnToolbar(browser)).toBe(true);
    await browser.openPage();
    await launcherSays(browser, ja.guide.launcher.begin);
    const { page } = await Popup.open(browser);
    const organisation = page.locator('[data-part="organisation"]');
    await expect(organisation).toContainText(EXAMPLE.organisation.ja);

    const installed = shelf.policies();
    const settings = (values: object) => ({
      ...installed,
      '3rdparty': { extensions: { [shelf.id]: values } },
    });
    await browser.page.bringToFront();
    policies.setAll(settings({ enabled: false, language: 'en' }));
    await launcherSays(browser, '');
    await expect(page.locator('[data-hint="off"]')).toHaveText(en.popup.organisation.off);

    shelf.lay('0.1.1');
    // What a browser does by itself every few hours; and with what it has fetched when it is started next.
    const worker = await workerOf(browser);
    const fetched = await worker.evaluate(
      () =>
        new Promise<string>((resolve) => {
          chrome.runtime.onUpdateAvailable.addListener((details) => resolve(details.version));
          void chrome.runtime.requestUpdateCheck();
        }),
    );
    expect(fetched).toBe('0.1.1');
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    const isNew = async (): Promise<string> => version(browser).catch(() => '');
    const { value } = await until(isNew, (one) => one === '0.1.1', NOTICED);
    expect(value).toBe('0.1.1');

    policies.setAll({ DeveloperToolsAvailability: 1 });
    const workers = async () => browser.context.serviceWorkers().length;
    expect((await until(workers, (count) => count === 0, NOTICED)).value).toBe(0);
    await browser.page.reload();
    await expect(browser.page.locator('norikae-overlay')).toHaveCount(0);
  } finally {
    await close();
  }
});

test('ExtensionInstallForcelist installs it too, and no person can remove it', async () => {
  const { shelf, browser, close } = await desk(({ id, updates }) => ({
    ExtensionInstallForcelist: [`${id};${updates}`],
    DeveloperToolsAvailability: 1,
  }));
  try {
    expect(browser.id).toBe(shelf.id);
    const self = await (await workerOf(browser)).evaluate(() => chrome.management.getSelf());
    expect(self).toMatchObject({ installType: 'admin', mayDisable: false });
    expect(await isOnToolbar(browser)).toBe(false);
  } finally {
    await close();
  }
});

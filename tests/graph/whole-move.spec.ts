import { randomUUID } from 'node:crypto';
import { test } from '@playwright/test';
import type { Progress } from '../../flow/progress.ts';
import enAll from '../../locales/en.json' with { type: 'json' };
import { shownCode } from '../harness/devices.ts';
import { storedIn } from '../harness/extension.ts';
import { Popup } from '../harness/popup.ts';
import { MOVES } from '../popup/moves.ts';
import { PLANTED } from './account.ts';
import { ask, expect, isTold, openStage, type Stage, signInWindow, verdictsOn } from './stage.ts';

const en = enAll.confirm;

test.describe.configure({ mode: 'default' });

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(() => stage.close());

/** How often a sign-in was asked for since the stand-in was set. */
const signIns = () =>
  stage.standIn.asked().filter(({ path }) => path.endsWith('/authorize')).length;

/** What is stored of the move that was begun in the popup. */
async function begunMove(): Promise<Progress> {
  const { moves } = (await storedIn(stage.browser)) as { moves: { moves: Progress[] } };
  const [move] = moves.moves;
  if (move === undefined) throw new Error('no move has begun');
  return move;
}

test('Microsoft confirms all four phases, and nothing of it is found anywhere', async () => {
  const { standIn, browser } = stage;
  await stage.begin();
  standIn.set({ signIn: { hasPage: true } });
  const { account } = standIn.world();
  const ids = account.apps.map(({ id }) => id);

  // While the old phone works: from the popup, before anything has begun.
  const popup = await Popup.open(browser);
  await popup.speak('en');
  await popup.choose({ route: 'sms', setup: 'phone' });
  const opened = browser.context.waitForEvent('page');
  await popup.page.locator('[data-action="confirm"]').click();
  const page = await opened;
  await expect(page.locator('main')).toContainText(en.lead.before);
  await expect(page.locator('main')).toContainText(en.steps.again);
  const window = await signInWindow(stage, () => ask(page));
  await expect(page.getByRole('status')).toHaveText(en.busy['sign-in']);
  await window.locator('#sign-in').click();
  await isTold(page);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(en.told.first);
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  expect(await storedIn(browser)).not.toHaveProperty('confirmations');

  await page.locator('[data-action="go"]').click();
  await expect(page.locator('[data-action="go"]')).toHaveText(en.go);
  const begun = await begunMove();
  expect(begun).toMatchObject({ route: 'sms', setup: 'phone' });
  const facts = ({ id: _, salt: __, ...move }: Progress): Progress => ({ ...begun, ...move });
  standIn.world().signIn = {};

  // The old phone is gone, and the number there. The sign-in still holds.
  account.apps.pop();
  await stage.put(facts(MOVES.deleted), page);
  await ask(page);
  await expect(page.locator('[data-verdict="confirmed"]')).toHaveCount(1);
  expect(await verdictsOn(page)).toEqual(['confirmed', 'open', 'open', 'open']);
  account.mobile = PLANTED.number;
  await stage.put(facts(MOVES.ready), page);
  await ask(page);
  await expect(page.locator('[data-verdict="confirmed"]')).toHaveCount(2);
  expect(signIns()).toBe(1);

  // Days later, with the new phone, another sign-in is asked for.
  await stage.endSession();
  await page.close();
  const { changed } = MOVES;
  account.mobile = undefined;
  await stage.put(facts({ ...changed, seen: { ...changed.seen, phones: 0 } }));
  const later = await stage.open();
  await expect(later.locator('main')).toContainText(en.lead.after);
  await ask(later);
  await isTold(later);
  expect(await verdictsOn(later)).toEqual(['confirmed', 'confirmed', 'confirmed', 'open']);
  expect(signIns()).toBe(2);
  expect(Object.keys(await storedIn(browser, 'session'))).toContain('graph-sign-in');

  // A second phone, of the same model and name as the first.
  account.apps.push({ id: randomUUID(), displayName: PLANTED.device });
  await stage.put(facts(MOVES.ended), later);
  await ask(later);
  await expect(later.getByRole('heading', { level: 2 })).toHaveText(en.told.all);
  expect(await verdictsOn(later)).toEqual(Array(4).fill('confirmed'));
  expect(Object.keys(await storedIn(browser, 'session'))).not.toContain('graph-sign-in');

  // What Microsoft said is in no place that anybody else may read.
  const end = await Popup.open(browser);
  await end.page.locator('[data-action="help-desk"]').click();
  const report = await end.page.locator('textarea').inputValue();
  expect(report).toContain('step code');
  const places = {
    report,
    handOver: await shownCode(end),
    local: JSON.stringify(await storedIn(browser)),
    sync: JSON.stringify(await storedIn(browser, 'sync')),
    session: JSON.stringify(await storedIn(browser, 'session')),
    logs: stage.logs.join('\n'),
    shown: (await later.textContent('body')) ?? '',
  };
  expect(places.local).toContain('confirmations');
  ids.push(...account.apps.map(({ id }) => id));
  for (const planted of [...Object.values(PLANTED), ...ids, ...standIn.tokens()])
    for (const [place, text] of Object.entries(places))
      expect.soft(text, `${planted} in ${place}`).not.toContain(planted);

  const hosts = new Set(
    stage.addresses.filter((one) => one.startsWith('http')).map((one) => new URL(one).host),
  );
  // The Security info page was opened; the browser ends the sign-in at its own address.
  const own = ['mysignins.microsoft.com', `${browser.id}.chromiumapp.org`];
  expect([...hosts].filter((host) => !own.includes(host)).sort()).toEqual([
    'graph.microsoft.com',
    'login.microsoftonline.com',
  ]);
  expect(
    standIn
      .asked()
      .filter(({ host }) => host.startsWith('graph.'))
      .map(({ method }) => method)
      .filter((method) => method !== 'OPTIONS' && method !== 'GET'),
  ).toEqual([]);
});

test('who leaves before a move has begun leaves nothing behind', async () => {
  await stage.begin();
  const page = await stage.open();
  await ask(page);
  await isTold(page);
  expect(Object.keys(await storedIn(stage.browser, 'session'))).toContain('graph-sign-in');
  await page.close();
  await expect
    .poll(async () => Object.keys(await storedIn(stage.browser, 'session')))
    .not.toContain('graph-sign-in');
  expect(Object.keys(await storedIn(stage.browser))).not.toContain('confirmations');
});

test('who leaves the moment the move has begun need not sign in again', async () => {
  await stage.begin();
  const page = await stage.open();
  await ask(page);
  await isTold(page);
  // As soon as the page shows the move, before anything of it can have been kept.
  await page.evaluate((name) => {
    const leave = (): void => {
      if (document.querySelector('[data-action="go"]')?.textContent === name)
        dispatchEvent(new Event('pagehide'));
    };
    new MutationObserver(leave).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  }, en.go);
  await page.locator('[data-action="go"]').click();
  await expect.poll(() => storedIn(stage.browser)).toHaveProperty('confirmations');
  expect(await storedIn(stage.browser, 'session')).toHaveProperty('graph-sign-in');
});

test('who begins anew leaves nothing of it behind', async () => {
  await stage.begin(MOVES.begun);
  const page = await stage.open();
  await ask(page);
  await isTold(page);
  expect(await storedIn(stage.browser)).toHaveProperty('confirmations');
  const popup = await Popup.open(stage.browser);
  await popup.action('restart').click();
  await popup.action('restart').click();
  await expect
    .poll(async () => Object.keys(await storedIn(stage.browser)))
    .not.toContain('confirmations');
  expect(await storedIn(stage.browser, 'session')).not.toHaveProperty('graph-sign-in');
});

test('Graph may be behind the page: asked again with patience, then said', async () => {
  await stage.begin(MOVES.begun);
  const page = await stage.open();
  await page.clock.install();
  await ask(page);
  await isTold(page);
  const { standIn } = stage;
  const before = structuredClone(standIn.world().account);
  const asks = () =>
    standIn.asked().filter(({ path }) => path.endsWith('/microsoftAuthenticatorMethods')).length;
  standIn.set({
    account: { ...before, apps: [] },
    graph: { lag: { answers: 99, account: before } },
  });
  await stage.put(MOVES.deleted, page);
  await ask(page);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(en.told.waiting);
  await expect(page.locator('[data-action="go"]')).toBeEnabled();
  for (const [at, seconds] of [3, 5, 12, 25].entries()) {
    await expect.poll(asks).toBe(at + 1);
    await expect(page.locator('[data-action="ask"]')).toHaveCount(0);
    await page.clock.fastForward(seconds * 1000);
  }
  await expect.poll(asks).toBe(5);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(en.told.unseen);
  expect(await verdictsOn(page)).toEqual(['unseen', 'open', 'open', 'open']);

  // What comes late is seen by whoever asks again.
  standIn.set({ account: { ...before, apps: [] } });
  await ask(page);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(en.told.now);
  expect(await verdictsOn(page)).toEqual(['confirmed', 'open', 'open', 'open']);
});

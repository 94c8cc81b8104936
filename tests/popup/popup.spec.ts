import { expect, type Page } from '@playwright/test';
import { tellRows } from '../harness/tell';
import { type Norikae, test } from './browser';
import { MOVES } from './moves';

const PAGE = 'https://mysignins.microsoft.com/security-info';

const item = (popup: Page, phase: number) => popup.locator(`[data-phase-item="${phase}"]`);
const action = (popup: Page, name: string) => popup.locator(`[data-action="${name}"]`);

async function expectPhases(popup: Page, ...states: readonly string[]): Promise<void> {
  for (const [index, state] of states.entries())
    await expect(item(popup, index + 1)).toHaveAttribute('data-state', state);
}

/** The move in storage that was in use last. */
async function storedMove(norikae: Norikae): Promise<Record<string, unknown> | undefined> {
  const { moves = { moves: [] } } = await norikae.stored();
  const { moves: all, last } = moves as { moves: Record<string, unknown>[]; last?: string };
  return all.find((move) => move.id === last);
}

test('everything is there on first open', async ({ norikae }) => {
  const popup = await norikae.popup();
  for (const [name, value] of [
    ['route', 'voice'],
    ['route', 'sms'],
    ['setup', 'pc'],
    ['setup', 'phone'],
  ])
    await expect(popup.locator(`input[name="${name}"][value="${value}"]`)).toBeVisible();
  await expect(popup.locator('input:checked')).toHaveCount(2);
  await expect(action(popup, 'start')).toBeEnabled();
  await expect(action(popup, 'device-changed')).toBeDisabled();
  await expect(action(popup, 'device-changed')).toHaveAccessibleDescription(/STEP 1・2/);
  await expect(action(popup, 'restart')).toBeDisabled();
  await expectPhases(popup, 'todo', 'todo', 'todo', 'todo');
});

for (const lang of ['ja', 'en'] as const)
  test.describe(lang, () => {
    test.use({ lang });
    test('before the start, the popup says what to do when a sign-in is asked for', async ({
      norikae,
    }) => {
      const popup = await norikae.popup();
      await expect(
        popup.getByText(lang === 'ja' ? /サインイン画面/ : /sign-in screens/),
      ).toBeVisible();
      await tellRows('C.2');
    });
  });

test('the change of phones stands between the second phase and the third', async ({ norikae }) => {
  const popup = await norikae.popup();
  const lines = popup.locator('.phases > li');
  await expect(lines).toHaveCount(5);
  await expect(lines.nth(2).locator('[data-action="device-changed"]')).toBeVisible();
});

test('start is one press: the page opens and the first phase is current', async ({ norikae }) => {
  const popup = await norikae.popup();
  const opened = norikae.context.waitForEvent('page');
  await action(popup, 'start').click();
  await (await opened).waitForURL(PAGE);
  await expectPhases(popup, 'current', 'todo', 'todo', 'todo');
  await expect(item(popup, 1)).toHaveAttribute('aria-current', 'step');
  await expect.poll(() => storedMove(norikae)).toMatchObject({ route: 'voice', setup: 'pc' });
});

test('what was chosen before the start is what is kept', async ({ norikae }) => {
  const popup = await norikae.popup();
  await popup.locator('input[value="sms"]').check();
  await popup.locator('input[value="phone"]').check();
  await action(popup, 'start').click();
  await expect.poll(() => storedMove(norikae)).toMatchObject({ route: 'sms', setup: 'phone' });
});

test('the choices can be changed later', async ({ norikae }) => {
  await norikae.seed(MOVES.deleted);
  const popup = await norikae.popup();
  await popup.locator('summary').click();
  await popup.locator('input[value="sms"]').check();
  await expect(popup.locator('summary')).toContainText('SMS');
  await popup.locator('input[value="phone"]').check();
  await expect(popup.locator('summary')).toContainText('スマートフォン');
  expect(await storedMove(norikae)).toMatchObject({ route: 'sms', setup: 'phone' });
});

test('a tab where the guide answers is shown again, not opened twice', async ({ norikae }) => {
  const popup = await norikae.popup();
  await action(popup, 'start').click();
  const worker = await norikae.worker();
  const known = () =>
    worker.evaluate(async () => JSON.stringify((await chrome.storage.session.get('tabs')).tabs));
  await expect.poll(known).toContain('"move":"');
  const { id: guided } = JSON.parse(await known())[0];
  const inFront = () =>
    worker.evaluate(async () => (await chrome.tabs.query({ active: true })).map((tab) => tab.id));
  await popup.bringToFront();
  await expect.poll(inFront).not.toContain(guided);
  await action(popup, 'start').click();
  await expect.poll(inFront).toContain(guided);
  expect(norikae.context.pages().filter((one) => one.url().startsWith(PAGE))).toHaveLength(1);
});

for (const [name, move, states] of [
  ['begun', MOVES.begun, ['current', 'todo', 'todo', 'todo']],
  ['deleted', MOVES.deleted, ['done', 'current', 'todo', 'todo']],
  ['phoneThere', MOVES.phoneThere, ['current', 'skipped', 'todo', 'todo']],
  ['ready', MOVES.ready, ['done', 'done', 'todo', 'todo']],
  ['changed', MOVES.changed, ['done', 'done', 'current', 'todo']],
  ['ended', MOVES.ended, ['done', 'done', 'done', 'done']],
] as const)
  test(`phases of a move: ${name}; the new phone only when its time has come`, async ({
    norikae,
  }) => {
    await norikae.seed(move);
    const popup = await norikae.popup();
    await expectPhases(popup, ...states);
    await expect(action(popup, 'device-changed')).toBeEnabled({ enabled: name === 'ready' });
  });

test('"my new phone is here" goes on with the third phase', async ({ norikae }) => {
  await norikae.seed(MOVES.ready);
  const popup = await norikae.popup();
  await action(popup, 'device-changed').click();
  await expectPhases(popup, 'done', 'done', 'current', 'todo');
  await expect(action(popup, 'device-changed')).toBeDisabled();
  await expect(action(popup, 'start')).toBeFocused();
  expect(await storedMove(norikae)).toMatchObject({ said: ['device-changed'] });
});

test('what happens on the page shows at once', async ({ norikae }) => {
  await norikae.seed(MOVES.deleted);
  const popup = await norikae.popup();
  await expect(action(popup, 'device-changed')).toBeDisabled();
  await norikae.seed(MOVES.ready);
  await expect(action(popup, 'device-changed')).toBeEnabled();
});

test('restart asks first, and can be taken back', async ({ norikae }) => {
  await norikae.seed(MOVES.changed);
  const popup = await norikae.popup();
  await action(popup, 'restart').click();
  await expect(action(popup, 'keep')).toBeFocused();
  await expect(action(popup, 'keep')).toHaveAccessibleDescription(/やり直しますか/);
  await action(popup, 'keep').click();
  await expect(action(popup, 'keep')).toHaveCount(0);
  await expect(action(popup, 'restart')).toBeFocused();
  expect(await storedMove(norikae)).toMatchObject({ id: 'move', said: ['device-changed'] });
});

test('restart, pressed again after asking, begins anew', async ({ norikae }) => {
  await norikae.seed(MOVES.changed);
  const popup = await norikae.popup();
  await action(popup, 'restart').click();
  await expect(action(popup, 'keep')).toBeVisible();
  await action(popup, 'restart').click();
  await expectPhases(popup, 'current', 'todo', 'todo', 'todo');
  await expect(action(popup, 'keep')).toHaveCount(0);
  await expect(action(popup, 'start')).toBeVisible();
  expect(await storedMove(norikae)).toMatchObject({ id: 'move', generation: 1 });
});

test('a move that has ended says so and can be forgotten', async ({ norikae }) => {
  await norikae.seed(MOVES.ended);
  const popup = await norikae.popup();
  await expect(popup.locator('.now')).toContainText('すべて終わりました');
  await action(popup, 'forget').click();
  await expect(popup.locator('form')).toBeVisible();
  await expect.poll(() => storedMove(norikae)).toBeUndefined();
});

test('the language can be chosen and stays', async ({ norikae }) => {
  const popup = await norikae.popup();
  await popup.locator('select').selectOption('en');
  await expect(action(popup, 'start')).toHaveText('Start (opens the page)');
  await popup.reload();
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
});

test('the toolbar icon shows how far the move is', async ({ norikae }) => {
  await norikae.seed(MOVES.ready);
  const popup = await norikae.popup();
  const worker = await norikae.worker();
  const badge = () => worker.evaluate(() => chrome.action.getBadgeText({}));
  await action(popup, 'device-changed').click();
  await expect.poll(badge).toBe('2/4');
  await norikae.seed(MOVES.ended);
  await action(popup, 'forget').click();
  await expect.poll(badge).toBe('');
});

test('where no guide answers, the popup says how to allow it', async ({ norikae }) => {
  await norikae.seed(MOVES.begun);
  const popup = await norikae.popup();
  await expect(popup.locator('[data-hint="silent"]')).toHaveCount(0);
  const empty = await norikae.context.newPage();
  await empty.goto('about:blank');
  await (await norikae.worker()).evaluate(async () => {
    const [front] = await chrome.tabs.query({ active: true });
    await chrome.storage.session.set({ tabs: [{ id: front?.id }] });
  });
  await popup.bringToFront();
  await expect(popup.locator('[data-hint="silent"]')).toContainText('mysignins.microsoft.com', {
    timeout: 10_000,
  });
});

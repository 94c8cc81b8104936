import { expect, type Page, test } from '@playwright/test';
import type { Plan } from './judge.ts';
import { en } from './page/strings/en.ts';
import { g1, g2, g3 } from './server.ts';
import { ADDRESS, stage } from './stage.ts';
import type { Scenario } from './types.ts';

const on = stage();

const manual: Plan = { route: 'sms', setup: 'pc', order: 'manual' };
const register: Plan = { ...manual, order: 'register-first' };
const withPhone: Scenario['methods'] = [
  { type: 'password' },
  { type: 'phone', value: '+81 9011112222' },
];

test('a list that cannot be loaded once has a way to try again', async () => {
  const { page, person } = await on.open(g3({ bumps: { failList: 1 } }), manual);
  await page.goto(ADDRESS);
  await expect(page.getByText(en['list.problem'])).toBeVisible();
  await expect(page.locator('i[data-icon-name="Add"]')).toHaveCount(0);
  await page.getByRole('button', { name: en['list.retry'] }).click();
  await expect(page.getByText('iPhone 12')).toBeVisible();
  await expect(page.getByText(en['list.problem'])).toHaveCount(0);
  await person.pressDelete(0);
  expect(on.wrong()).toEqual([]);
});

test('a list that cannot be loaded once, with nothing but a reload to try again', async () => {
  const { page } = await on.open(
    g1({ bumps: { failList: 1 }, variants: { listError: 'reload' } }),
    manual,
  );
  await page.goto(ADDRESS);
  await expect(page.getByText(en['list.reload'])).toBeVisible();
  await page.reload();
  await expect(page.getByText('iPhone 12')).toBeVisible();
});

test('a deletion that fails once: the row stays, and Delete is right again', async () => {
  const { page, person } = await on.openList(g3({ bumps: { failDelete: 1 } }), manual);
  await person.pressDelete(0);
  await person.confirm();
  await expect(page.getByText(en['delete.failed'])).toBeVisible();
  await expect(page.getByText('iPhone 12')).toBeVisible();
  await person.pressDelete(0);
  await person.confirm();
  await expect(page.getByText('iPhone 12')).toHaveCount(0);
  expect(on.wrong()).toEqual([]);
});

test('a registration and a check that fail once: Next tries again', async () => {
  const { person } = await on.openList(
    g3({ methods: [{ type: 'password' }], bumps: { failNew: 1, failVerify: 1 } }),
    register,
  );
  await person.pressAdd();
  await person.pick('phone');
  await person.fillPhone('text', '09012345678');
  await person.next();
  const bar = person.dialog.getByTestId('message-bar-error');
  await expect(bar).toHaveText(en['wizard.problem']);
  await person.next();
  await expect(person.dialogWith(en['phone.verifyTitle'])).toBeVisible();
  await person.typeCode(on.replica.phone.latestSms() ?? '');
  await person.next();
  await expect(bar).toHaveText(en['wizard.problem']);
  await person.next();
  await expect(person.dialogWith(en['phone.addedTitle'])).toBeVisible();
  expect(on.wrong()).toEqual([]);
});

/** Waits until the element that is there now has been replaced by another one. */
async function isMadeAnew(page: Page, selector: string): Promise<boolean> {
  const before = await page.locator(selector).first().elementHandle();
  await page.waitForFunction((old) => old !== null && !old.isConnected, before);
  return await page.locator(selector).first().isVisible();
}

for (const scenario of [g1(), g3({ variants: { dialog: 'native', loading: 'oneByOne' } })]) {
  test(`rows and buttons that are made anew all the time: ${scenario.wizard}`, async () => {
    const { page, person } = await on.openList({ ...scenario, bumps: { rerender: 'all' } }, manual);
    await expect(page.getByText('iPhone 12')).toBeVisible();
    expect(await isMadeAnew(page, 'button.ms-Link:text("Delete")')).toBe(true);
    await page.getByRole('button', { name: en['list.delete'] }).first().dispatchEvent('click');
    await expect(person.primary).toBeVisible();
    expect(await isMadeAnew(page, '.ms-Dialog-main .ms-Button--primary')).toBe(true);
    await person.primary.dispatchEvent('click');
    await expect(page.getByText('iPhone 12')).toHaveCount(0);
    expect(on.wrong()).toEqual([]);
  });
}

test('rows that are made anew a few times come to rest', async () => {
  const { page } = await on.openList(g3({ bumps: { rerender: 'rows', rerenderTimes: 3 } }), manual);
  // The same node for longer than four turns would take.
  await page.waitForFunction(() => {
    const node = document.querySelector('button.ms-Link');
    const last = (window as { last?: { node: Element | null; since: number } }).last;
    if (last && last.node === node) return performance.now() - last.since > 400;
    Object.assign(window, { last: { node, since: performance.now() } });
    return false;
  });
  await expect(page.getByText('iPhone 12')).toBeVisible();
});

for (const [scenario, over, selector] of [
  [g3(), 'add', 'button:has(i[data-icon-name="Add"])'],
  [g1(), 'delete', 'button.ms-Link:text("Delete")'],
] as const) {
  test(`a note over ${over} goes by its X, which is right then`, async () => {
    const { page } = await on.openList(
      { ...scenario, bumps: { toastOver: over, toastStays: true } },
      over === 'add' ? register : manual,
    );
    await expect(page.getByText(en['toast.news'])).toBeVisible();
    expect(await isCovered(page, selector)).toBe(true);
    await page.getByRole('button', { name: en['button.close'] }).click();
    await expect(page.getByText(en['toast.news'])).toHaveCount(0);
    expect(await isCovered(page, selector)).toBe(false);
    expect(on.wrong()).toEqual([]);
  });
}

for (const dialog of ['fluent', 'native'] as const) {
  test(`a note over Next of a ${dialog} dialog goes by itself`, async () => {
    const { page, person } = await on.openList(
      g3({ methods: withPhone, variants: { dialog } }),
      register,
    );
    on.replica.patch({ bumps: { toastOver: 'next' } });
    await person.pressAdd();
    await person.pick('authenticatorApp');
    await expect(page.getByText(en['toast.news'])).toBeVisible();
    const next = '[data-testid="reskin-step-next-button"]';
    expect(await isCovered(page, next)).toBe(true);
    await expect(page.getByText(en['toast.news'])).toHaveCount(0, { timeout: 8000 });
    expect(await isCovered(page, next)).toBe(false);
    await person.next();
    expect(on.wrong()).toEqual([]);
  });
}

async function isCovered(page: Page, selector: string): Promise<boolean> {
  return await page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return hit === null || !element.contains(hit);
    });
}

for (const scenario of [g2(), g3({ variants: { dialog: 'native' } })]) {
  test(`the picker stays below its wizard: ${scenario.wizard}`, async () => {
    const { page, person } = await on.openList(
      { ...scenario, methods: withPhone, bumps: { stacked: true } },
      register,
    );
    await person.pressAdd();
    await person.pick('authenticatorApp');
    await expect(
      page.locator('.ms-Dialog-main, .ms-Modal .ms-Dialog-main, dialog[open]'),
    ).toHaveCount(2);
    const first = scenario.wizard === 'old' ? 'app.oldInstall' : 'app.install';
    await expect(person.dialogWith(en[first])).toBeVisible();
    await person.next();
    const second = scenario.wizard === 'old' ? 'app.oldAccount' : 'app.account';
    await expect(person.dialogWith(en[second])).toBeVisible();
    expect(on.replica.presses().at(-1)).toMatchObject({ step: 'app.install' });
    expect(on.wrong()).toEqual([]);
  });
}

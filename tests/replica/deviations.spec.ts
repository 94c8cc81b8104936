import { expect, test } from '@playwright/test';
import type { Plan } from './judge.ts';
import { en } from './page/strings/en.ts';
import { g1, g3 } from './server.ts';
import { stage } from './stage.ts';
import type { Scenario } from './types.ts';

const on = stage();

const voicePc: Plan = { route: 'voice', setup: 'pc', order: 'manual' };
const lastPress = () => on.replica.presses().at(-1);
const wrongIds = () => on.replica.judge.wrong().map((press) => press.id);

async function toPhoneNumber(scenario: Scenario, way: 'call' | 'text') {
  const opened = await on.openList(scenario);
  await opened.person.pressAdd();
  await opened.person.pick('phone');
  await opened.person.fillPhone(way, '09012345678');
  await opened.person.next();
  return opened;
}

async function toQr(scenario: Scenario) {
  const opened = await on.openList(scenario);
  const { person } = opened;
  await person.pressAdd();
  await person.pick('authenticatorApp');
  await person.next();
  await expect(person.dialogWith(en['app.oldAccount'])).toBeVisible();
  await person.next();
  await expect(person.dialog.locator('img')).toBeVisible();
  return opened;
}

test('a deletion lasts over a reload and in another browser context', async () => {
  const { page, person } = await on.openList(g1());
  await person.pressDelete(0);
  await person.confirm();
  await expect(page.getByText('iPhone 12')).toHaveCount(0);
  await page.reload();
  await expect(page.getByText(en['list.lastUpdated'])).toBeVisible();
  await expect(page.getByText('iPhone 12')).toHaveCount(0);
  const other = await on.browser.newContext();
  const elsewhere = await other.newPage();
  await elsewhere.goto('https://mysignins.microsoft.com/security-info/');
  await expect(elsewhere.getByText(en['list.lastUpdated'])).toBeVisible();
  await expect(elsewhere.getByText('iPhone 12')).toHaveCount(0);
});

test('presses on nothing, on disabled things and twice are recorded and wrong', async () => {
  const scenario = g1({ latency: { delete: 1500 } });
  const { page, person } = await on.openList(scenario);
  on.replica.judge.start(voicePc);
  await page.locator('h1').click();
  expect(lastPress()).toMatchObject({ id: 'page.elsewhere', step: 'list', disabled: false });
  await person.pressDelete(0);
  expect(lastPress()).toMatchObject({ id: 'row.delete:authenticator#0' });
  await person.confirm();
  await expect(person.dialog).toHaveCount(0);
  await person.pressDelete(0);
  await expect(page.getByText('iPhone 12')).toHaveCount(0);
  expect(wrongIds()).toEqual(['page.elsewhere', 'row.delete:authenticator#0']);
  on.replica.judge.start(voicePc);
  await page.keyboard.press('Escape');
  await expect(person.dialog).toHaveCount(0);
  await person.pressAdd();
  await person.primary.click({ force: true });
  expect(lastPress()).toMatchObject({ id: 'picker.add', step: 'picker', disabled: true });
  expect(wrongIds()).toEqual(['picker.add']);
});

test('keyboard presses are recorded as well', async () => {
  const { page, person } = await on.openList(g3());
  on.replica.judge.start({ ...voicePc, order: 'register-first' });
  await page.locator('button', { has: page.locator('i[data-icon-name="Add"]') }).press('Enter');
  await person.dialog.getByTestId('authmethod-picker-mobilePhone').press('Enter');
  await expect(person.dialog.getByTestId('reskin-step-title')).toHaveText(en['phone.title']);
  await person.dialog.getByRole('combobox').press('ArrowDown');
  await person.dialog.locator('input[type=tel]').pressSequentially('09');
  const ids = on.replica.presses().map((press) => `${press.id} ${press.kind}`);
  expect(ids).toEqual([
    'list.add click',
    'picker.tile:phone click',
    'phone.country.option:UY change',
    'phone.number input',
  ]);
  expect(wrongIds()).toEqual([]);
});

test('a declined call is told, and Next calls again', async () => {
  const { person } = await toPhoneNumber(g1(), 'call');
  await expect(person.dialogWith("We're calling +81 9012345678 now.")).toBeVisible();
  await expect(person.primary).toHaveCount(0);
  expect(on.replica.phone.declineCall()).toBe(true);
  await expect(person.dialogWith(en['phone.errorCall'])).toBeVisible();
  await person.next();
  await expect.poll(() => on.replica.phone.answerCall()).toBe(true);
  await expect(person.dialogWith(en['phone.callDone'])).toBeVisible();
  expect(on.replica.account().methods.map((method) => method.type)).toContain('phone');
});

test('a wrong code is told, and a new SMS has another code', async () => {
  const { person } = await toPhoneNumber(g3(), 'text');
  await expect(person.dialogWith(en['phone.verifyTitle'])).toBeVisible();
  await person.typeCode('000000');
  const first = on.replica.phone.latestSms();
  await person.next();
  await expect(person.dialog.getByTestId('message-bar-error')).toHaveText(en['phone.errorCode']);
  await person.dialog.getByText(en['phone.resend']).click();
  await expect.poll(() => on.replica.phone.latestSms()).not.toBe(first);
  await expect(person.dialog.getByTestId('message-bar-error')).toHaveCount(0);
  await person.typeCode(on.replica.phone.latestSms() ?? '');
  await person.next();
  await expect(person.dialogWith(en['phone.addedTitle'])).toBeVisible();
});

test('a number that is too short is refused', async () => {
  const { person } = await on.openList(g3());
  await person.pressAdd();
  await person.pick('phone');
  await person.fillPhone('text', '12');
  await person.next();
  await expect(person.dialogWith(en['phone.errorNumber'])).toBeVisible();
  expect(on.replica.phone.latestSms()).toBeUndefined();
});

test('Next without a scan is an error of the page', async () => {
  const { person } = await toQr(g1({ setup: 'qr' }));
  await person.next();
  await expect(person.dialogWith(en['wizard.problem'])).toBeVisible();
  expect(on.replica.phone.scanQr()).toBe(true);
  await person.next();
  await expect(person.dialogWith(en['app.try'])).toBeVisible();
});

for (const [act, error] of [
  ['enterNumber', 'app.errorNumber'],
  ['deny', 'app.errorDenied'],
  ['timeOut', 'app.errorTimeout'],
] as const) {
  for (const scenario of [g1({ setup: 'qr' }), g3({ setup: 'qr' })])
    test(`${scenario.wizard}: the test of the app after ${act} begins again with another number`, async () => {
      const { person } = await toQr(scenario);
      on.replica.phone.scanQr();
      await person.next();
      await expect(person.dialogWith(en['app.try'])).toBeVisible();
      await expect(person.primary).toBeDisabled();
      const first = on.replica.phone.shownNumber();
      expect(on.replica.phone[act](1)).toBe(true);
      await expect(person.dialogWith(en[error])).toBeVisible();
      expect(on.replica.account().methods).toHaveLength(2);
      await person.next();
      await expect.poll(() => on.replica.phone.shownNumber()).toMatch(/^\d\d$/);
      expect(on.replica.phone.shownNumber()).not.toBe(first);
    });
}

test('the heading of the old wizard has the focus at each step', async () => {
  const { page, person } = await on.openList(g1());
  await person.pressAdd();
  await person.pick('authenticatorApp');
  await expect(page.locator('h2:focus')).toHaveText(en['app.oldInstall']);
  await person.next();
  await expect(page.locator('h2:focus')).toHaveText(en['app.oldAccount']);
});

test('ways that lead nowhere lead back', async () => {
  const { person } = await on.openList(g3({ setup: 'qr' }));
  await person.pressAdd();
  await person.pick('authenticatorApp');
  await person.dialog.getByText(en['app.different']).click();
  await expect(person.dialogWith(en['app.totpText'])).toBeVisible();
  await person.dialog.getByTestId('reskin-step-back-button').click();
  await person.next();
  await expect(person.dialog.getByTestId('setup-instructions')).toBeVisible();
  await person.next();
  const toggle = person.dialog.getByTestId('activation-qr-show/hide-info-button');
  await toggle.click();
  await expect(person.dialog.getByTestId('activation-url/key')).toBeVisible();
  await toggle.click();
  await expect(person.dialog.locator('img')).toBeVisible();
});

test('a phone gets the link, and can have the code instead', async () => {
  const { person } = await on.openList(g3(), undefined, {
    viewport: { width: 390, height: 800 },
  });
  await person.pressAdd();
  await person.pick('authenticatorApp');
  await person.next();
  await expect(person.dialog.getByText(en['app.pairLink'])).toBeVisible();
  await person.dialog.getByRole('button', { name: en['app.showQr'] }).click();
  await expect(person.dialog.locator('img')).toBeVisible();
});

import { expect, type Page, test } from '@playwright/test';
import type { Bumps } from './bumps.ts';
import type { Plan } from './judge.ts';
import { en } from './page/strings/en.ts';
import { g1, g2, g3 } from './server.ts';
import { stage } from './stage.ts';
import type { Scenario } from './types.ts';

const on = stage();

const register: Plan = { route: 'sms', setup: 'pc', order: 'register-first' };
const voice: Plan = { ...register, route: 'voice' };
const onlyPassword: Scenario['methods'] = [{ type: 'password' }];
const withPhone: Scenario['methods'] = [
  { type: 'password' },
  { type: 'phone', value: '+81 9011112222' },
];

async function signIn(page: Page): Promise<void> {
  await page.waitForURL('https://login.microsoftonline.com/**');
  await expect(page.locator('meta[name=PageID]')).toHaveAttribute('content', 'ConvergedTFA');
  await page.locator('#idTxtBx_SAOTCC_OTC').fill('123456');
  await page.locator('#idSubmit_SAOTCC_Continue').click();
  await page.waitForURL('https://mysignins.microsoft.com/security-info');
}

async function toNumber(scenario: Scenario, plan: Plan) {
  const opened = await on.open(scenario, plan);
  await opened.person.openList();
  await opened.person.pressAdd();
  await opened.person.pick('phone');
  await opened.person.fillPhone(plan.route === 'voice' ? 'call' : 'text', '09012345678');
  return opened;
}

async function toQr(scenario: Scenario) {
  // Nothing to delete and a phone there: the app is what comes next.
  const setup = scenario.setup === 'link' ? 'phone' : 'pc';
  const opened = await on.open(scenario, { ...register, setup });
  const { person } = opened;
  await person.openList();
  await person.pressAdd();
  await person.pick('authenticatorApp');
  await person.next();
  if (scenario.setup === 'link') {
    await person.dialog.getByText(person.words['app.pairLink']).click();
    return opened;
  }
  await expect(person.dialogWith(person.words['app.oldAccount'])).toBeVisible();
  await person.next();
  await expect(person.dialog.locator('img')).toBeVisible();
  return opened;
}

test.describe('signing in again', () => {
  test('after Add: the page leaves as often as it is told, and Add works then', async () => {
    const { page, person } = await on.open(g3({ lang: 'ja', methods: onlyPassword }), register);
    await person.openList();
    on.replica.patch({ bumps: { signInOnAdd: 2 } });
    for (let time = 0; time < 2; time += 1) {
      await person.pressAdd();
      await signIn(page);
      await expect(page.getByText(person.words['list.lastUpdated'])).toBeVisible();
      await expect(person.dialog).toHaveCount(0);
    }
    await person.pressAdd();
    await expect(person.dialogWith(person.words['picker.title'])).toBeVisible();
    expect(on.wrong()).toEqual([]);
  });

  test('on the first load', async () => {
    const { page, person } = await on.open(g1({ bumps: { signInOnLoad: 1 } }), register);
    await page.goto('https://mysignins.microsoft.com/security-info');
    await signIn(page);
    await expect(page.getByText(person.words['list.lastUpdated'])).toBeVisible();
  });

  test('after the confirmation of a deletion, which has to be asked for again', async () => {
    const { page, person } = await on.open(g3(), { ...register, order: 'manual' });
    await person.openList();
    on.replica.patch({ bumps: { signInOnDelete: 1 } });
    await person.pressDelete(0);
    await person.confirm();
    await signIn(page);
    await expect(page.getByText('iPhone 12')).toBeVisible();
    await person.pressDelete(0);
    await person.confirm();
    await expect(page.getByText('iPhone 12')).toHaveCount(0);
    expect(on.wrong()).toEqual([]);
  });
});

for (const [name, scenario] of [
  ['the QR code of the old wizard', g1({ setup: 'qr', methods: withPhone })],
  ['the link of the new wizard', g3({ setup: 'link', methods: withPhone })],
] as const) {
  test(`${name} expired: Back makes a new one`, async () => {
    const { person } = await toQr(scenario);
    on.replica.phone.scanQr();
    on.replica.patch({ bumps: { qrExpired: 'back' } });
    await person.next();
    await expect(person.dialogWith(en['app.errorExpiredBack'])).toBeVisible();
    await person.next();
    const again = scenario.setup === 'link' ? 'app.pair wizard.next' : 'app.qr wizard.next';
    expect(on.wrong()).toEqual([again]);
    // It goes with the press, and comes back with the answer.
    await expect(person.dialogWith(en['app.errorExpiredBack'])).toBeVisible();
    const back = person.dialog.getByRole('button', { name: en['button.back'], exact: true });
    await back.click();
    await expect(person.dialogWith(en['app.errorExpiredBack'])).toHaveCount(0);
    await person.next();
    if (scenario.setup === 'link') {
      await person.dialog.getByText(en['app.pairLink']).click();
      expect(on.replica.phone.openPairingLink()).toBe(true);
    } else {
      await expect(person.dialog.locator('img')).toBeVisible();
      expect(on.replica.phone.scanQr()).toBe(true);
    }
    await person.next();
    await expect(person.dialogWith(en['app.try'])).toBeVisible();
    expect(on.wrong()).toEqual([again]);
  });

  test(`${name} expired: Next makes a new one`, async () => {
    const { page, person } = await toQr(scenario);
    on.replica.patch({ bumps: { qrExpired: 'next' } });
    await person.next();
    await expect(person.dialogWith(en['app.errorExpiredNext'])).toBeVisible();
    expect(on.replica.phone.scanQr()).toBe(false);
    await person.next();
    await expect(page.getByText(en['app.errorExpiredNext'])).toHaveCount(0);
    if (scenario.setup === 'link') await person.dialog.getByText(en['app.pairLink']).click();
    expect(on.replica.phone.scanQr()).toBe(true);
    await person.next();
    await expect(person.dialogWith(en['app.try'])).toBeVisible();
    expect(on.wrong()).toEqual([]);
  });
}

for (const callFailed of ['next', 'backOnly'] as const) {
  test(`a call that was declined: ${callFailed}`, async () => {
    const scenario = g3({ methods: onlyPassword, variants: { callFailed } });
    const { person } = await toNumber(scenario, voice);
    await person.next();
    await expect.poll(() => on.replica.phone.declineCall()).toBe(true);
    await expect(person.dialogWith(en['phone.errorCall'])).toBeVisible();
    if (callFailed === 'backOnly') {
      await expect(person.primary).toHaveCount(0);
      await person.dialog.getByTestId('reskin-step-back-button').click();
      await expect(person.dialogWith(en['phone.title'])).toBeVisible();
    }
    await person.next();
    await expect.poll(() => on.replica.phone.answerCall()).toBe(true);
    await expect(person.dialogWith(en['phone.addedTitle'])).toBeVisible();
    expect(on.wrong()).toEqual([]);
  });
}

for (const numberError of ['field', 'bar'] as const) {
  test(`a refused number is told: ${numberError}`, async () => {
    const bumps: Bumps = { refuseNumber: 1 };
    const scenario = g3({ methods: onlyPassword, variants: { numberError }, bumps });
    const { person } = await toNumber(scenario, register);
    await person.next();
    await expect(person.dialogWith(en['phone.errorNumber'])).toBeVisible();
    const field = person.dialog.locator('input[type=tel]');
    const bar = person.dialog.getByTestId('message-bar-error');
    await expect(bar).toHaveCount(numberError === 'bar' ? 1 : 0);
    await expect(field).toHaveAttribute('aria-invalid', String(numberError === 'field'));
    await field.fill('09012345679');
    await person.next();
    await expect(person.dialogWith(en['phone.verifyTitle'])).toBeVisible();
    expect(on.wrong()).toEqual([]);
  });
}

test('a number of somebody else: nothing arrives, and Back leads to it', async () => {
  const bumps: Bumps = { myNumber: '09099999999' };
  const { person } = await toNumber(g3({ methods: onlyPassword, bumps }), register);
  await person.next();
  await expect(person.dialogWith(en['phone.verifyTitle'])).toBeVisible();
  expect(on.replica.phone.latestSms()).toBeUndefined();
  await person.dialog.getByTestId('reskin-step-back-button').click();
  await person.dialog.locator('input[type=tel]').fill('09099999999');
  await person.next();
  await expect.poll(() => on.replica.phone.latestSms()).toMatch(/^\d{6}$/);
  expect(on.wrong()).toEqual([]);
});

test('a code that never comes, and the next one that does', async () => {
  const { person } = await toNumber(g2({ methods: onlyPassword, bumps: { noSms: 1 } }), register);
  await person.next();
  await expect(person.dialogWith(en['phone.resend'])).toBeVisible();
  expect(on.replica.phone.latestSms()).toBeUndefined();
  await person.dialog.getByText(en['phone.resend']).click();
  await expect.poll(() => on.replica.phone.latestSms()).toMatch(/^\d{6}$/);
  expect(on.wrong()).toEqual([]);
  await person.dialog.getByText(en['phone.resend']).click();
  expect(on.wrong()).toEqual(['phone.code phone.resend']);
});

test('too many tries: nothing works until time has passed', async () => {
  const { person } = await toNumber(g3({ methods: onlyPassword }), register);
  await person.next();
  await expect(person.dialogWith(en['phone.verifyTitle'])).toBeVisible();
  on.replica.patch({ bumps: { throttled: true } });
  const code = on.replica.phone.latestSms() ?? '';
  await person.typeCode(code);
  await person.next();
  const bar = person.dialog.getByTestId('message-bar-error');
  await expect(bar).toHaveText(en['phone.errorThrottled']);
  expect(on.wrong()).toEqual([]);
  await person.next();
  expect(on.wrong()).toEqual(['phone.code wizard.next']);
  await expect(bar).toHaveText(en['phone.errorThrottled']);
  on.replica.patch({ bumps: { throttled: false } });
  await person.next();
  await expect(person.dialogWith(en['phone.addedTitle'])).toBeVisible();
  expect(on.wrong()).toEqual(['phone.code wizard.next']);
});

test('a captcha after the number: a wrong answer makes a new picture', async () => {
  const { person } = await toNumber(
    g3({ methods: onlyPassword, bumps: { captcha: 'number' } }),
    register,
  );
  await person.next();
  await expect(person.dialogWith(en['captcha.title'])).toBeVisible();
  const picture = person.dialog.locator('img');
  await expect(picture).toHaveJSProperty('naturalWidth', 186);
  const source = await picture.getAttribute('src');
  const first = on.replica.phone.captcha();
  const field = person.dialog.getByLabel(en['captcha.field']);
  await field.fill('nothing');
  await person.next();
  await expect(person.dialogWith(en['captcha.error'])).toBeVisible();
  await expect(field).toHaveValue('');
  expect(on.replica.phone.captcha()).not.toBe(first);
  await expect(picture).not.toHaveAttribute('src', source ?? '');
  await field.fill(on.replica.phone.captcha() ?? '');
  await person.next();
  await expect(person.dialogWith(en['phone.verifyTitle'])).toBeVisible();
  expect(on.replica.phone.latestSms()).toMatch(/^\d{6}$/);
  expect(on.wrong()).toEqual([]);
});

test('a captcha after the second wrong code, in the old wizard', async () => {
  const { person } = await toNumber(
    g1({ methods: onlyPassword, bumps: { captcha: 'failures' } }),
    register,
  );
  await person.next();
  await expect(person.dialogWith(en['phone.resend'])).toBeVisible();
  await person.typeCode('000000');
  await person.next();
  await expect(person.dialogWith(en['phone.errorCode'])).toBeVisible();
  await person.typeCode('000001');
  await person.next();
  await expect(person.dialogWith(en['captcha.title'])).toBeVisible();
  await person.dialog.getByLabel(en['captcha.field']).fill(on.replica.phone.captcha() ?? '');
  await person.next();
  await expect(person.dialogWith(en['phone.resend'])).toBeVisible();
  await person.typeCode(on.replica.phone.latestSms() ?? '');
  await person.next();
  await expect(person.dialogWith(en['phone.smsDone'])).toBeVisible();
  expect(on.wrong()).toEqual([]);
});

import { expect, test } from '@playwright/test';
import { drawn } from '../draw.ts';
import type { Plan } from './judge.ts';
import { en } from './page/strings/en.ts';
import { g1, g2, g3 } from './server.ts';
import { ADDRESS, stage } from './stage.ts';
import type { Scenario } from './types.ts';

const on = stage();

const register: Plan = { route: 'sms', setup: 'pc', order: 'register-first' };

const ways: [string, string, string][] = [
  ['altMobilePhone', 'phone.alternateTitle', 'row.alternatePhone'],
  ['officePhone', 'phone.officeTitle', 'row.officePhone'],
  ['email', 'row.email', 'row.email'],
  ['passkey', 'row.passkey', 'row.passkey'],
  ['passkeyInAuthenticator', 'row.passkeyInAuthenticator', 'row.passkeyInAuthenticator'],
  ['fido', 'row.securityKey', 'row.securityKey'],
];

for (const scenario of [g2(), g3()]) {
  for (const [key, newTitle, oldTitle] of drawn(ways, 2, `ways ${scenario.wizard}`)) {
    test(`the tile ${key} opens its own wizard: ${scenario.wizard}`, async () => {
      const { page, person } = await on.openList(scenario, register);
      await person.pressAdd();
      await person.dialog.getByTestId(`authmethod-picker-${key}`).click();
      const title = person.dialog.locator('.ms-Dialog-title, [data-testid="reskin-step-title"]');
      const expected = scenario.wizard === 'old' ? oldTitle : newTitle;
      await expect(title).toHaveText(en[expected as keyof typeof en]);
      await expect(person.dialog.locator('input[type=radio]')).toHaveCount(0);
      const wrong = on.wrong();
      expect(wrong).toHaveLength(1);
      // Whatever is pressed in there is wrong, except what leads out of it.
      await title.click();
      expect(on.wrong()).toHaveLength(2);
      await person.dialog.getByRole('button', { name: en['button.close'] }).click();
      await expect(person.dialog).toHaveCount(0);
      await expect(page.getByText('iPhone 12')).toBeVisible();
      expect(on.wrong()).toHaveLength(2);
    });
  }
}

test('Change on the row of a phone opens a wizard that is not the registration', async () => {
  const methods: Scenario['methods'] = [
    { type: 'password' },
    { type: 'officePhone', value: '+81 3' },
  ];
  const { page, person } = await on.openList(g1({ methods }), register);
  await page.locator('button.ms-Link', { hasText: en['list.change'] }).last().click();
  await expect(person.dialog.locator('.ms-Dialog-title')).toHaveText(en['row.officePhone']);
  await expect(person.dialog.getByLabel(en['phone.extension'])).toBeVisible();
  await person.dialog.locator('input[type=tel]').fill('1');
  expect(on.wrong()).toEqual([
    'list row.change:officePhone',
    'change.officePhone.number phone.number',
  ]);
  await person.dialog.getByRole('button', { name: en['button.cancel'] }).click();
  await expect(person.dialog).toHaveCount(0);
  expect(on.wrong()).toHaveLength(2);
});

test('Cancel in each dialog of the old page leaves the list as it was', async () => {
  const { page, person } = await on.openList(g1(), register);
  const cancel = person.dialog.getByRole('button', { name: en['button.cancel'], exact: true });
  const close = person.dialog.getByRole('button', { name: en['button.close'], exact: true });
  const before = on.replica.account().methods;
  for (const method of ['phone', 'authenticatorApp'] as const) {
    for (const out of [cancel, close]) {
      await person.pressAdd();
      await person.pick(method);
      const first = en[method === 'phone' ? 'phone.oldQuestion' : 'app.oldInstall'];
      await expect(person.dialogWith(first)).toBeVisible();
      await out.click();
      await expect(person.dialog).toHaveCount(0);
    }
  }
  for (const out of [cancel, close]) {
    await person.pressAdd();
    await out.click();
    await expect(person.dialog).toHaveCount(0);
  }
  await person.pressDelete(0);
  await cancel.click();
  await expect(person.dialog).toHaveCount(0);
  await expect(page.getByText('iPhone 12')).toBeVisible();
  expect(on.replica.account().methods).toEqual(before);
});

for (const recommended of ['passkey', 'authenticator'] as const) {
  test(`one recommended method: ${recommended}`, async () => {
    const methods: Scenario['methods'] = [{ type: 'password' }, { type: 'phone', value: '+81 90' }];
    const variants = { tiles: 'recommended', recommended } as const;
    const { person } = await on.openList(g2({ methods, variants }), register);
    await person.pressAdd();
    await expect(person.dialog.locator('[data-testid^="authmethod-picker-"]')).toHaveCount(1);
    const more = person.dialog.getByRole('button', { name: en['picker.more'] });
    await more.click();
    await expect(more).toHaveCount(0);
    expect(on.wrong()).toEqual(recommended === 'passkey' ? [] : ['picker picker.more']);
    await person.pick('authenticatorApp');
    await expect(person.dialogWith(en['app.oldInstall'])).toBeVisible();
  });
}

for (const cache of ['no-cache', 'no-store'] as const) {
  test(`Back out of a dialog and forward again: ${cache}`, async () => {
    const { page, person } = await on.openList(g3({ cache }), register);
    await page.goto('https://mysignins.microsoft.com/register');
    await page.goto(ADDRESS);
    await expect(page.getByText('iPhone 12')).toBeVisible();
    await person.pressAdd();
    await expect(person.dialogWith(en['picker.title'])).toBeVisible();
    await expect(page).toHaveURL(ADDRESS);
    const { load } = on.replica.presses().at(-1) ?? { load: 0 };
    await page.evaluate(() => history.back());
    await expect(page.getByText('Keep your account secure')).toBeVisible();
    await page.evaluate(() => history.forward());
    await expect(page.getByText('iPhone 12')).toBeVisible();
    await page.locator('h1').dispatchEvent('click');
    const kept = on.replica.presses().at(-1)?.load === load;
    expect(kept).toBe(cache === 'no-cache');
    await expect(person.dialog).toHaveCount(kept ? 1 : 0);
  });
}

import { expect, test } from '@playwright/test';
import { en } from './page/strings/en.ts';
import { createPerson } from './person.ts';
import { g1, g3 } from './server.ts';
import { stage } from './stage.ts';
import type { MethodSpec, Odd } from './types.ts';

const on = stage();
const address = 'https://mysignins.microsoft.com';

test('the frame is that of the real page', async () => {
  on.replica.set(g3({ lang: 'ja' }));
  const page = await on.browser.newPage();
  const response = await page.goto(`${address}/security-info?lng=ja-JP`);
  const html = (await response?.text()) ?? '';
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).toMatch(/<script defer src="\/bundle\/main\.\w+\.js"><\/script>/);
  expect(html).toContain('<div id="root"></div>');
  expect(html).toContain('<base href="/">');
  const policy = await response?.headerValue('content-security-policy');
  expect(policy).toContain("script-src 'self'");
  await expect(page).toHaveTitle('My Sign-Ins');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja-JP');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('セキュリティ情報');
});

test('the menu leads to the list without loading a page', async () => {
  on.replica.set(g1());
  const page = await on.browser.newPage();
  await page.goto(`${address}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(en['nav.overview']);
  await page.locator('h1').click();
  await page.getByRole('link', { name: en['nav.security-info'] }).click();
  await expect(page).toHaveURL(`${address}/security-info`);
  await expect(page.getByText('iPhone 12')).toBeVisible();
  await page.locator('h1').click();
  const loads = on.replica.presses().map((press) => press.load);
  expect(new Set(loads).size).toBe(1);
  expect(on.replica.presses()[1]).toMatchObject({ id: 'nav.security-info', step: 'overview' });
});

const everything: MethodSpec[] = [
  { type: 'password' },
  ...['A', 'B', 'C', 'D', 'E'].map((value) => ({ type: 'authenticator' as const, value })),
  { type: 'totp' },
  { type: 'phone', value: '+81 9011112222' },
  { type: 'alternatePhone', value: '+81 9033334444' },
  { type: 'officePhone', value: '+81 311112222' },
  { type: 'passkey', value: 'Windows Hello' },
  { type: 'passkeyInAuthenticator', value: 'Pixel' },
  { type: 'securityKey', value: 'YubiKey' },
  { type: 'hardwareToken', value: '123' },
  { type: 'email', value: 'a@example.com' },
  { type: 'securityQuestions' },
  { type: 'appPassword', value: 'Outlook' },
  { type: 'temporaryAccessPass', value: '2026-12-01' },
  { type: 'certificate', value: 'CN=hanako' },
];

for (const row of ['div', 'grid', 'list'] as const) {
  test(`every kind of method has its row, in rows of ${row}`, async () => {
    const scenario = g3({ methods: everything, variants: { row } });
    on.replica.set(scenario);
    const page = await on.browser.newPage();
    const person = createPerson(page, scenario);
    await person.openList();
    for (const { type, value } of everything) {
      await expect(page.getByText(en[`row.${type}`], { exact: true }).first()).toBeVisible();
      if (value) await expect(page.getByText(value, { exact: true })).toBeVisible();
    }
    const deletes = page.getByRole('button', { name: en['list.delete'], exact: true });
    await expect(deletes).toHaveCount(everything.length - 1);
    const chevrons = page.getByRole('button', { name: 'Expand Phone' });
    await expect(chevrons).toHaveCount(1);
    await person.pressAdd();
    await expect(person.dialog.getByTestId('authmethod-picker-email')).toBeVisible();
    await expect(person.dialog.getByTestId('authmethod-picker-authenticatorApp')).toHaveCount(0);
    await expect(person.dialog.getByTestId('authmethod-picker-mobilePhone')).toHaveCount(0);
  });
}

test('the default method can be changed in its dialog', async () => {
  const methods: MethodSpec[] = [
    { type: 'authenticator', value: 'iPhone 12' },
    { type: 'phone', value: '+81 9011112222' },
  ];
  on.replica.set(g1({ methods }));
  const page = await on.browser.newPage();
  await page.goto(`${address}/security-info`);
  await page.getByRole('button', { name: en['list.change'] }).first().click();
  const dialog = page.locator('.ms-Dialog-main');
  await dialog.getByRole('combobox').click();
  await page.getByRole('option', { name: 'Phone - text +81 9011112222' }).click();
  await dialog.getByRole('button', { name: en['default.confirm'] }).click();
  await expect(page.getByText('Phone - text +81 9011112222')).toBeVisible();
  expect(on.replica.account().defaultMethod).toBe(on.replica.account().methods[1]?.id);
});

const oddities: [Odd, string][] = [
  ['error', 'Something went wrong'],
  ['unknownDialog', en['odd.dialogTitle']],
  ['spinner', en['list.loading']],
];

for (const [odd, text] of oddities) {
  test(`the odd page: ${odd}`, async () => {
    on.replica.set(g3());
    on.replica.patch({ odd });
    const page = await on.browser.newPage();
    await page.goto(`${address}/security-info`);
    await expect(page.getByText(text)).toBeVisible();
  });
}

test('the odd page: blank, and the register page', async () => {
  on.replica.set(g3({ odd: 'blank' }));
  const page = await on.browser.newPage();
  await page.goto(`${address}/security-info`);
  await expect(page.locator('#root')).toBeEmpty();
  await page.goto(`${address}/register`);
  await expect(page.getByText('Keep your account secure')).toBeVisible();
});

import { expect, test } from '@playwright/test';
import { drawn } from '../draw.ts';
import type { Plan } from './judge.ts';
import { g1, g2, g3 } from './server.ts';
import { stage } from './stage.ts';
import type { MethodSpec, Scenario } from './types.ts';

const on = stage();
const manual: Plan = { route: 'sms', setup: 'pc', order: 'manual' };
const registerFirst: Plan = { ...manual, order: 'register-first' };
const makers = { g1, g2, g3 };
const generations = drawn(['g1', 'g2', 'g3'] as const, 1, 'accounts');
const appAndPhone: MethodSpec[] = [
  { type: 'authenticator', value: 'iPhone 12' },
  { type: 'phone', value: '+81 9011112222' },
];

/** At the list, with hands on the line of the default method and its dialog. */
async function atDefault(scenario: Scenario, plan: Plan) {
  const { page, person } = await on.open(scenario, plan);
  await page.goto('https://mysignins.microsoft.com/security-info');
  await expect(page.getByText('iPhone 12')).toBeVisible();
  const { words, dialog } = person;
  return {
    ...{ page, person, words, dialog },
    change: async () => {
      await page.getByRole('button', { name: words['list.change'], exact: true }).first().click();
      await expect(person.dialogWith(words['default.title'])).toBeVisible();
    },
    choosePhone: async () => {
      await dialog.getByRole('combobox').click();
      const name = words['default.phone'].replace('{value}', '+81 9011112222');
      await page.getByRole('option', { name, exact: true }).click();
    },
    deleteApp: async () => {
      await person.pressDelete(0);
      await expect(person.dialogWith(words['delete.text'])).toBeVisible();
      await person.confirm();
    },
  };
}

for (const name of generations) {
  for (const lang of ['ja', 'en'] as const) {
    test(`${name} ${lang}: a default method that cannot go before another one is the default`, async () => {
      const bumps = { defaultLocked: true };
      const at = await atDefault(
        makers[name]({ lang, methods: appAndPhone, bumps }),
        registerFirst,
      );
      const { page, words, dialog } = at;
      await at.deleteApp();
      await expect(page.getByText(words['delete.failed'])).toBeVisible();
      await expect(page.getByText('iPhone 12')).toBeVisible();
      const before = on.replica.presses().length;
      await at.change();
      await expect(dialog.getByText(words['default.question'])).toBeVisible();
      await expect(dialog.getByRole('combobox')).toHaveText(words['default.authenticator']);
      await at.choosePhone();
      await dialog.getByRole('button', { name: words['default.confirm'], exact: true }).click();
      const phone = words['default.phone'].replace('{value}', '+81 9011112222');
      await expect(page.getByText(phone, { exact: true })).toBeVisible();
      const pressed = on.replica.presses().slice(before);
      expect(pressed.map(({ step, id }) => `${step} ${id}`)).toEqual([
        'list list.changeDefault',
        'default default.open',
        'default default.option:phone',
        'default default.confirm',
      ]);
      await at.deleteApp();
      await expect(page.getByText('iPhone 12')).toHaveCount(0);
      expect(on.wrong()).toEqual([]);
    });
  }
}

test('a choice of the default method by keyboard is known too', async () => {
  const at = await atDefault(
    g1({ methods: appAndPhone, bumps: { defaultLocked: true } }),
    registerFirst,
  );
  await at.change();
  await at.dialog.getByRole('combobox').press('ArrowDown');
  await at.dialog.getByRole('button', { name: at.words['default.confirm'] }).click();
  await expect(at.page.getByText('Phone - text +81 9011112222')).toBeVisible();
  expect(on.replica.presses().map(({ id, kind }) => `${kind} ${id}`)).toContain(
    'change default.option:phone',
  );
  expect(on.wrong()).toEqual([]);
});

test('where the default method can go there is no reason to change it', async () => {
  const at = await atDefault(g3({ methods: appAndPhone }), registerFirst);
  await at.change();
  await at.dialog.getByRole('button', { name: at.words['button.close'], exact: true }).click();
  await expect(at.dialog).toHaveCount(0);
  expect(on.wrong()).toEqual(['list list.changeDefault']);
  await at.deleteApp();
  await expect(at.page.getByText('iPhone 12')).toHaveCount(0);
});

test('the only method that could be the default can go although it is the default', async () => {
  const methods: MethodSpec[] = [
    ...appAndPhone.slice(0, 1),
    { type: 'email', value: 'a@b.example' },
  ];
  const at = await atDefault(g3({ methods, bumps: { defaultLocked: true } }), manual);
  await at.deleteApp();
  await expect(at.page.getByText('iPhone 12')).toHaveCount(0);
  expect(on.wrong()).toEqual([]);
});

const five: MethodSpec[] = [
  { type: 'password' },
  ...['A1', 'B2', 'C3', 'D4', 'E5'].map((value) => ({ type: 'authenticator', value }) as const),
];

for (const name of generations) {
  test(`${name}: with five apps the picker offers the phone, and no app`, async () => {
    const { page, person } = await on.openList(makers[name]({ methods: five }));
    const { dialog, words } = person;
    for (const { value } of five.slice(1))
      await expect(page.getByText(value ?? '', { exact: true })).toBeVisible();
    await person.pressAdd();
    if (name === 'g1') {
      await dialog.getByRole('combobox').click();
      const option = (text: string) => page.getByRole('option', { name: text, exact: true });
      await expect(option(words['row.phone'])).toHaveCount(1);
      await expect(option(words['picker.app'])).toHaveCount(0);
      await expect(option(words['row.authenticator'])).toHaveCount(0);
    } else {
      await expect(dialog.getByTestId('authmethod-picker-mobilePhone')).toBeVisible();
      await expect(dialog.getByTestId('authmethod-picker-authenticatorApp')).toHaveCount(0);
    }
  });

  test(`${name}: with four apps the picker offers a fifth`, async () => {
    const { person } = await on.openList(makers[name]({ methods: five.slice(0, 5) }));
    await person.pressAdd();
    await person.pick('authenticatorApp');
    const first = person.words[name === 'g3' ? 'app.install' : 'app.oldInstall'];
    await expect(person.dialogWith(first)).toBeVisible();
  });

  for (const lang of ['ja', 'en'] as const) {
    test(`${name} ${lang}: an app of another make alone has its row and is the default`, async () => {
      const methods: MethodSpec[] = [{ type: 'password' }, { type: 'totp' }];
      const { page, person } = await on.openList(makers[name]({ lang, methods }), manual);
      const { words } = person;
      await expect(page.getByText(words['row.totp'], { exact: true })).toBeVisible();
      await expect(page.getByText(words['row.totp.sub'], { exact: true })).toBeVisible();
      await expect(page.getByText(words['row.authenticator'], { exact: true })).toHaveCount(0);
      await expect(page.getByText(words['default.totp'], { exact: true })).toBeVisible();
      await person.pressDelete(0);
      await expect(person.dialogWith(words['delete.authenticator'])).toBeVisible();
      await person.confirm();
      await expect(page.getByText(words['row.totp.sub'], { exact: true })).toHaveCount(0);
      // Nobody asked for that: the move is at its phone.
      expect(on.wrong()).toEqual(['list row.delete:totp', 'confirm confirm.ok']);
    });
  }
}

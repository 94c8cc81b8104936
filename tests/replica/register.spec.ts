import { expect, test } from '@playwright/test';
import { drawn } from '../draw.ts';
import type { Plan } from './judge.ts';
import { createPerson } from './person.ts';
import { g1, g2, g3 } from './server.ts';
import { ADDRESS, stage } from './stage.ts';
import type { Scenario } from './types.ts';

const on = stage();
const manual: Plan = { route: 'sms', setup: 'pc', order: 'manual' };
const passwordOnly: Scenario['methods'] = [{ type: 'password' }];
const forced = { forcedRegistration: true };
const makers = { g1, g2, g3 };

/** At the list, which leaves at once; then at the page that registers. */
async function arrive(scenario: Scenario, plan: Plan = manual) {
  const { page, person } = await on.open(scenario, plan);
  await page.goto(ADDRESS);
  await page.locator('#idSubmit_ProofUp_Redirect').click();
  await page.waitForURL(/\/register\?/);
  return { page, ...hands(page, scenario, person) };
}

type Opened = Awaited<ReturnType<typeof on.open>>;

function hands(page: Opened['page'], scenario: Scenario, person: Opened['person']) {
  const { words } = person;
  const old = scenario.wizard === 'old';
  /** On the page itself. */
  const wizard = createPerson(page, scenario, 'main');
  /** The older wizard chooses from a list, whatever the list of methods has. */
  const picker = createPerson(page, { ...scenario, picker: old ? 'dropdown' : 'tiles' });
  const other = page.getByRole('button', {
    name: words[old ? 'register.oldOther' : 'register.other'],
    exact: true,
  });
  return {
    ...{ words, old, wizard, picker, other },
    pick: async (what: 'phone' | 'authenticatorApp') => {
      await other.click();
      const title = words[old ? 'register.choose' : 'picker.title'];
      await expect(picker.dialogWith(title)).toBeVisible();
      await picker.pick(what);
      await expect(picker.dialog).toHaveCount(0);
    },
    enterPhone: async (way: 'call' | 'text') => {
      await wizard.fillPhone(way, '09012345678');
      await wizard.next();
      await expect(wizard.dialogWith('+81 9012345678')).toBeVisible();
      if (way === 'call') expect(on.replica.phone.answerCall()).toBe(true);
      else {
        await wizard.typeCode(on.replica.phone.latestSms() ?? '');
        await wizard.next();
      }
    },
    finish: async () => {
      await wizard.next();
      await expect(wizard.dialogWith(words['register.successText'])).toBeVisible();
      await wizard.next();
      await expect(page).toHaveURL(ADDRESS);
    },
  };
}

for (const name of drawn(['g1', 'g2', 'g3'] as const, 1, 'replica register')) {
  for (const lang of ['ja', 'en'] as const) {
    const way = name === 'g2' ? 'call' : 'text';
    test(`${name} ${lang}: nobody comes to the list without a second factor; a phone by ${way} is one`, async () => {
      const scenario = makers[name]({ lang, methods: passwordOnly, bumps: forced });
      const { page, person } = await on.open(scenario, {
        ...manual,
        route: way === 'call' ? 'voice' : 'sms',
      });
      const { words, old, wizard, ...at } = hands(page, scenario, person);
      const response = await page.goto(ADDRESS);
      // The page leaves by itself: it was served like any other.
      expect(response?.status()).toBe(200);
      expect(response?.url()).toBe(ADDRESS);
      const next = page.locator('#idSubmit_ProofUp_Redirect');
      await expect(next).toHaveValue(words['button.next']);
      await expect(page.locator('meta[name="PageID"]')).toHaveAttribute(
        'content',
        'ConvergedProofUpRedirect',
      );
      await next.click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words['register.title']);
      await expect(wizard.dialogWith(words[old ? 'app.oldInstall' : 'app.install'])).toBeVisible();
      await expect(page.locator('.ms-Dialog-main, dialog')).toHaveCount(0);
      await expect(page.locator('.ms-Nav')).toHaveCount(0);
      for (const key of ['button.cancel', 'button.back', 'button.close'] as const)
        await expect(page.getByRole('button', { name: words[key], exact: true })).toHaveCount(0);
      await expect(page.getByText(words['register.skip'])).toHaveCount(old ? 0 : 1);
      await at.pick('phone');
      await expect(
        wizard.dialogWith(words[old ? 'phone.oldQuestion' : 'phone.title']),
      ).toBeVisible();
      await at.enterPhone(way);
      const done = way === 'call' ? 'phone.callDone' : 'phone.smsDone';
      await expect(wizard.dialogWith(words[old ? done : 'phone.addedTitle'])).toBeVisible();
      await expect(wizard.primary).toHaveText(words[old ? 'button.next' : 'button.done']);
      await wizard.next();
      await expect(wizard.dialogWith(words['register.successText'])).toBeVisible();
      await expect(page.getByText(words['list.default'])).toHaveCount(old ? 1 : 0);
      await expect(at.other).toHaveCount(0);
      await expect(wizard.primary).toHaveText(words['button.done']);
      await wizard.next();
      await expect(page.getByText('+81 9012345678', { exact: true })).toBeVisible();
      await expect(page).toHaveURL(ADDRESS);
      expect(on.wrong()).toEqual([]);
    });
  }
}

for (const setup of drawn(['qr', 'link'] as const, 1, 'replica register')) {
  for (const make of [g1, g3]) {
    const scenario = make({
      ...{ setup, bumps: forced },
      methods: [{ type: 'password' }, { type: 'phone', value: '+81 9011112222' }],
    });
    test(`the app is registered there in the last phase: ${scenario.wizard}, ${setup}`, async () => {
      const plan: Plan = { ...manual, setup: setup === 'qr' ? 'pc' : 'phone' };
      const { page, person } = await on.openList(scenario, plan);
      await person.pressDelete(0);
      await person.confirm();
      await expect(page.getByText('+81 9011112222')).toHaveCount(0);
      await page.goto(ADDRESS);
      await page.locator('#idSubmit_ProofUp_Redirect').click();
      const { words, old, wizard, finish } = hands(page, scenario, person);
      await wizard.next();
      if (setup === 'link') {
        await page.getByText(words['app.pairLink']).click();
        expect(on.replica.phone.openPairingLink('Pixel 9')).toBe(true);
      } else {
        await expect(
          wizard.dialogWith(words[old ? 'app.oldAccountText' : 'app.accountText']),
        ).toBeVisible();
        await wizard.next();
        await expect(wizard.dialog.locator('img')).toBeVisible();
        expect(on.replica.phone.scanQr('Pixel 9')).toBe(true);
      }
      await wizard.next();
      await expect(page.getByText(/^\d\d$/)).toBeVisible();
      expect(on.replica.phone.enterNumber(on.replica.phone.shownNumber() ?? '')).toBe(true);
      await expect(wizard.dialogWith(words[old ? 'app.approved' : 'app.added'])).toBeVisible();
      await finish();
      await expect(page.getByText('Pixel 9')).toBeVisible();
      expect(on.wrong()).toEqual([]);
      expect(on.replica.judge.finished()).toBe(true);
    });
  }
}

test('the app that comes first is not the way, and other methods are a way out of it', async () => {
  const { pick, wizard, words } = await arrive(g3({ methods: passwordOnly, bumps: forced }));
  await wizard.next();
  expect(on.wrong()).toEqual(['app.install wizard.next']);
  await wizard.dialog.getByRole('button', { name: words['button.back'] }).click();
  await pick('phone');
  await pick('authenticatorApp');
  await expect(wizard.dialogWith(words['app.install'])).toBeVisible();
  expect(on.wrong()).toEqual([
    'app.install wizard.next',
    'phone.number register.other',
    'picker picker.tile:authenticatorApp',
  ]);
  await pick('phone');
  expect(on.wrong()).toHaveLength(3);
});

test('Skip leads to the list, which stays; it is wrong', async () => {
  const { page, words } = await arrive(g3({ methods: passwordOnly, bumps: forced }));
  await page.getByRole('button', { name: words['register.skip'] }).click();
  await expect(page.getByText(words['list.lastUpdated'])).toBeVisible();
  await expect(page).toHaveURL(ADDRESS);
  await page.reload();
  await expect(page.getByText(words['list.lastUpdated'])).toBeVisible();
  expect(on.wrong()).toEqual(['app.install register.skip']);
});

test('Cancel and X of "Choose a different method" leave the page as it was', async () => {
  const { other, picker, wizard, words } = await arrive(
    g1({ methods: passwordOnly, bumps: forced }),
  );
  for (const name of [words['button.cancel'], words['button.close']]) {
    await other.click();
    await picker.dialog.getByRole('button', { name, exact: true }).click();
    await expect(picker.dialog).toHaveCount(0);
    await expect(wizard.dialogWith(words['app.oldInstall'])).toBeVisible();
  }
  expect(on.wrong()).toEqual(['picker picker.cancel', 'picker picker.close']);
});

test('a sign-in in the middle leads there too, and is not asked for again', async () => {
  const scenario = g3({ methods: passwordOnly });
  const { page, person } = await on.openList(scenario, manual);
  on.replica.patch({ bumps: { ...forced, signInOnAdd: 1, signInOnLoad: 1 } });
  await person.pressAdd();
  await page.locator('#idSubmit_ProofUp_Redirect').click();
  const { pick, enterPhone, words, wizard } = hands(page, scenario, person);
  await pick('phone');
  await enterPhone('text');
  await expect(wizard.dialogWith(words['phone.addedTitle'])).toBeVisible();
  await wizard.next();
  await wizard.next();
  // The bump of the load is another one, and asks for a code as ever: there is a second factor now.
  await page.locator('#idTxtBx_SAOTCC_OTC').fill('123456');
  await page.locator('#idSubmit_SAOTCC_Continue').click();
  await expect(page.getByText('+81 9012345678', { exact: true })).toBeVisible();
  await person.pressAdd();
  await expect(person.dialogWith(words['picker.title'])).toBeVisible();
});

test('with a second factor, or without the bump, the list is there as usual', async () => {
  const { page, person } = await on.openList(g3({ bumps: forced }), manual);
  await expect(page.getByText('iPhone 12')).toBeVisible();
  on.replica.set(g3({ methods: passwordOnly }));
  await person.openList();
  await expect(page).toHaveURL(ADDRESS);
});

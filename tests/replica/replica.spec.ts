import { expect, test } from '@playwright/test';
import { drawn } from '../draw.ts';
import { collectErrors } from './browser.ts';
import type { Plan } from './judge.ts';
import { g1, g2, g3 } from './server.ts';
import { stage } from './stage.ts';
import type { Scenario } from './types.ts';
import { variantSets } from './variants.ts';
import { createWalk } from './walk.ts';

const on = stage();

async function openPage(scenario: Scenario) {
  on.replica.set(scenario);
  const page = await on.browser.newPage();
  page.setDefaultTimeout(10_000);
  return { page, errors: collectErrors(page) };
}

/** Walks the manual from its beginning to its end, and asks the judge. */
async function walkThrough(scenario: Scenario, plan: Plan, name: string): Promise<void> {
  const { page, errors } = await openPage(scenario);
  on.replica.judge.start(plan);
  const walk = createWalk(page, on.replica, scenario, name);
  await walk.openList();
  await walk.deleteRow(0, 'iPhone 12');
  await walk.registerPhone(plan.route === 'voice' ? 'call' : 'text', '09012345678');
  await walk.deleteRow(0, '+81 9012345678');
  expect(on.replica.judge.finished()).toBe(false);
  await walk.registerApp('Pixel 9');
  expect(on.replica.judge.wrong()).toEqual([]);
  expect(on.replica.judge.finished()).toBe(true);
  expect(on.replica.account().methods.map(({ type, value }) => [type, value])).toEqual([
    ['password', undefined],
    ['authenticator', 'Pixel 9'],
  ]);
  expect(errors).toEqual([]);
  await page.close();
}

const voicePc: Plan = { route: 'voice', setup: 'pc', order: 'manual' };
const smsPhone: Plan = { route: 'sms', setup: 'phone', order: 'manual' };

test('voice and QR code on G1 in English', () =>
  walkThrough(g1({ setup: 'qr' }), voicePc, 'g1-en'));

test('SMS and link on G3 in Japanese', () =>
  walkThrough(g3({ lang: 'ja', setup: 'link' }), smsPhone, 'g3-ja'));

for (const recommended of ['passkey', 'authenticator'] as const) {
  test(`G2 with one recommended method: ${recommended}`, () => {
    const variants = { tiles: 'recommended', recommended } as const;
    return walkThrough(g2({ setup: 'qr', variants }), voicePc, `g2-${recommended}`);
  });
}

// In `npm test` each wizard comes with one mix, by the seed.
const mixes = Object.keys(variantSets) as (keyof typeof variantSets)[];

for (const name of drawn(mixes, 1, 'G1'))
  test(`the mix ${name} on G1`, () => {
    const scenario = g1({ lang: 'ja', setup: 'qr', variants: variantSets[name] });
    return walkThrough(scenario, { ...voicePc, route: 'sms' }, `g1-${name}`);
  });

for (const name of drawn(mixes, 1, 'G2'))
  test(`the mix ${name} on G2`, () => {
    const scenario = g2({ lang: 'en', setup: 'link', variants: variantSets[name] });
    return walkThrough(scenario, smsPhone, `g2-${name}`);
  });

for (const name of drawn(mixes, 1, 'G3'))
  test(`the mix ${name} on G3`, () => {
    const scenario = g3({ lang: 'en', setup: 'qr', variants: variantSets[name] });
    return walkThrough(scenario, voicePc, `g3-${name}`);
  });

import { expect, type Page, test } from '@playwright/test';
import { drawn } from '../draw.ts';
import { ClosedRoot } from '../harness/closed-root.ts';
import { Move } from '../harness/move.ts';
import { Popup } from '../harness/popup.ts';
import { reads } from '../harness/reads.ts';
import { tell } from '../harness/tell.ts';

const pages = [
  { generation: 'g1', lang: 'ja', route: 'voice' },
  { generation: 'g3', lang: 'en', route: 'sms' },
  { generation: 'g1', lang: 'en', route: 'sms' },
  { generation: 'g3', lang: 'ja', route: 'voice' },
  { generation: 'g2', lang: 'ja', route: 'sms' },
  { generation: 'g2', lang: 'en', route: 'voice' },
] as const;
const LIST = 'https://mysignins.microsoft.com/security-info';

/** The next sign-in: a page that we do not see says that more information is needed, and leads to `/register`. */
async function signIn(page: Page): Promise<void> {
  await page.goto(LIST);
  await page.locator('#idSubmit_ProofUp_Redirect').click();
  await page.waitForURL('**/register**');
}

// By turns with the story of the default method in `npm test`.
const TURN = drawn(['default', 'way back'] as const, 1, 'turn').includes('way back');

for (const one of TURN ? drawn(pages, 1, 'recovery') : [])
  test(`${one.generation} ${one.lang}: locked in the open window, the way back leads by the interrupted sign-in`, async () => {
    test.setTimeout(120_000);
    const move = await Move.prepare({
      ...one,
      setup: 'pc',
      page: { bumps: { forcedRegistration: true } },
    });
    try {
      const page = await move.start();
      await move.person(page).follow(({ step }) => /^2[vs]\.1$/.test(step));
      expect(move.replica.account().methods.map(({ type }) => type)).toEqual(['password']);
      await signIn(page);
      await move.person(page).follow(({ step }) => step === 'x.device-change');
      expect(move.replica.account().methods.map(({ type }) => type)).toContain('phone');
      await move.after();
      expect(move.replica.judge.wrong()).toEqual([]);
      expect(move.replica.judge.finished()).toBe(true);
      await tell(move, { recovery: one.generation });
    } finally {
      await move.close();
    }
  });

for (const one of drawn(pages, 1, 'recovery with the new phone'))
  test(`${one.generation} ${one.lang}: a browser without facts asks which phone is at hand, and registers the app there`, async () => {
    const move = await Move.prepare({
      ...{ ...one, setup: 'pc', methods: [{ type: 'password' }] },
      page: { bumps: { forcedRegistration: true } },
    });
    try {
      const popup = await Popup.open(move.browser);
      await popup.speak(one.lang);
      await popup.choose(move.plan);
      const opened = move.browser.context.waitForEvent('page');
      await popup.action('start').click();
      const page = await opened;
      await page.locator('#idSubmit_ProofUp_Redirect').click();
      const root = new ClosedRoot(page);
      expect((await reads(root, 'x.neither')).spotlight).toBeUndefined();
      await move.person(page).follow(({ kind }) => kind === 'done');
      expect(move.replica.account().methods.map(({ type }) => type)).toEqual([
        'password',
        'authenticator',
      ]);
    } finally {
      await move.close();
    }
  });

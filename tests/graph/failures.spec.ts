import { type Page, test } from '@playwright/test';
import type { FailureKind } from '../../flow/confirm/failures.ts';
import enAll from '../../locales/en.json' with { type: 'json' };
import { storedIn } from '../harness/extension.ts';
import { MOVES } from '../popup/moves.ts';
import { newAccount, PLANTED } from './account.ts';
import { ask, expect, isTold, openStage, type Stage, signInWindow, verdictsOn } from './stage.ts';
import { ANSWERS, SIGN_INS } from './wrongs.ts';

const en = enAll.confirm;

test.describe.configure({ mode: 'default' });

let stage: Stage;
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(() => stage.close());

/** The page says this failure's sentence, that the move goes on, and how to try again; and no other. */
async function says(page: Page, kind: FailureKind, more: readonly string[] = []): Promise<void> {
  const { what, it } = en.failed;
  const shown = page.locator('main');
  await expect(page.locator('[data-failure]')).toHaveAttribute('data-failure', kind);
  await expect(shown).toContainText(what[kind]);
  await expect(shown).toContainText(en.failed['go-on']);
  const forIt = kind in it ? it[kind as keyof typeof it] : undefined;
  if (forIt !== undefined) await expect(shown).toContainText(forIt);
  for (const text of more) await expect(shown).toContainText(text);
  await expect(shown).not.toContainText(PLANTED.mail);
  await expect(page.locator('[data-action="ask"]')).toHaveText(en.failed['try-again']);
}

const signInsAsked = () => stage.standIn.asked().filter(({ path }) => path.endsWith('/authorize'));

test('each failure of the sign-in and of Graph ends in its own sentence', async () => {
  await stage.begin(MOVES.begun);
  const page = await stage.open();
  for (const [name, kind, wrong, ...more] of SIGN_INS)
    await test.step(name, async () => {
      await stage.begin(MOVES.begun);
      stage.standIn.set(wrong);
      await ask(page);
      await says(page, kind, more);
    });
  for (const [fails, kind, ...more] of ANSWERS)
    await test.step(`Graph: ${fails}`, async () => {
      await stage.begin(MOVES.begun);
      stage.standIn.set({ graph: { fails } });
      await ask(page);
      await says(page, kind, more);
      // What makes the sign-in useless ends it; anything else lets it live.
      const isUseless = ['unauthorized', 'challenge', 'forbidden'].includes(kind);
      const session = Object.keys(await storedIn(stage.browser, 'session'));
      expect(session.includes('graph-sign-in'), fails).toBe(!isUseless);
    });
  // And after all of them it can be asked.
  await stage.begin(MOVES.begun);
  await ask(page);
  await isTold(page);
});

test('Graph does not answer at all', async () => {
  await stage.begin(MOVES.begun);
  const page = await stage.open();
  await page.clock.install();
  stage.standIn.set({ graph: { fails: 'hangs' } });
  await ask(page);
  await expect.poll(() => stage.standIn.asked().some(({ host }) => /graph/.test(host))).toBe(true);
  await page.clock.fastForward(29_000);
  await expect(page.getByRole('status')).toHaveText(en.busy.asking);
  await page.clock.fastForward(1_500);
  await says(page, 'time-out');
});

test('the person closes the window, at the sign-in or at an address that is not registered', async () => {
  await stage.begin(MOVES.begun);
  const redirect = `https://${stage.browser.id}.chromiumapp.org/`;
  const page = await stage.open();
  for (const wrong of [{ signIn: { hasPage: true } }, { redirects: [] }]) {
    stage.standIn.set({ redirects: [redirect], ...wrong });
    const window = await signInWindow(stage, () => ask(page));
    await window.close();
    await says(page, 'closed', ['AADSTS50011', redirect]);
  }
});

test('the browser is not allowed to ask', async () => {
  await stage.begin(MOVES.begun);
  const page = await stage.open();
  // Chromium's own question stands outside of every page: its answer is played.
  await page.evaluate('chrome.permissions.request = async () => false; 0');
  await ask(page);
  await says(page, 'permission');
  expect(stage.standIn.asked()).toEqual([]);
});

test('another account than the time before is refused, and what it has is not looked at', async () => {
  await stage.begin(MOVES.begun);
  const page = await stage.open();
  await ask(page);
  await isTold(page);
  await stage.endSession();
  const before = await storedIn(stage.browser);
  stage.standIn.set({ account: { ...newAccount(), subject: PLANTED.other } });
  await ask(page);
  await says(page, 'other-account');
  expect(stage.standIn.asked().filter(({ host }) => /graph/.test(host))).toEqual([]);
  expect(await storedIn(stage.browser)).toEqual(before);
});

test('what Microsoft wants beside is asked of the person once', async () => {
  const page = await stage.open();
  for (const [fails, claims] of [
    ['challenge', '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}'],
    ['forbidden', '{"access_token":{"amr":{"essential":true,"values":["ngcmfa"]}}}'],
  ] as const) {
    await stage.begin(MOVES.begun);
    stage.standIn.set({ graph: { fails, untilClaims: true } });
    await ask(page);
    await expect(page.locator('[data-part="apps"]')).toContainText('1');
    const asked = signInsAsked().map(({ query }) => query.get('claims'));
    expect(asked).toEqual([null, claims]);

    await stage.begin(MOVES.begun);
    stage.standIn.set({ graph: { fails } });
    await ask(page);
    await says(page, fails);
    expect(signInsAsked()).toHaveLength(2);
  }
});

test('a sign-in that has ended early is made anew', async () => {
  await stage.begin(MOVES.begun);
  const page = await stage.open();
  await ask(page);
  await isTold(page);
  const { browser, standIn } = stage;
  const worker = browser.context.serviceWorkers()[0];
  const spoil = `chrome.storage.session.get('graph-sign-in').then((all) => {
    all['graph-sign-in'].token = 'ended';
    return chrome.storage.session.set(all);
  })`;
  await worker?.evaluate(spoil);
  standIn.world().account.apps.pop();
  await stage.put(MOVES.deleted, page);
  await ask(page);
  await expect(page.locator('[data-verdict="confirmed"]')).toHaveCount(1);
  expect(signInsAsked()).toHaveLength(2);
});

test('without a snapshot from before it is said what cannot be told', async () => {
  await stage.begin(MOVES.ended);
  const page = await stage.open();
  await ask(page);
  await isTold(page);
  expect(await verdictsOn(page)).toEqual(['missed', 'missed', 'confirmed', 'missed']);
  await expect(page.locator('[data-part="apps"]')).toContainText('1');
  await expect(page.locator('[data-part="mobile"]')).toHaveText(en.now['no-mobile']);
});

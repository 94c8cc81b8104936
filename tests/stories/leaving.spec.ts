import { expect, type Page, test } from '@playwright/test';
import { Move } from '../harness/move.ts';
import { signsIn } from './bumps/bump.ts';

/** Counts how often the browser asks before it leaves the page; the harness's person leaves all the same. */
function questionsOf(page: Page): () => number {
  let asked = 0;
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'beforeunload') asked += 1;
  });
  return () => asked;
}

test('without a second factor the browser asks before the page is left, and never else', async () => {
  const move = await Move.prepare({
    ...{ generation: 'g3', lang: 'en', route: 'sms', setup: 'pc' },
    // The press on Add leaves to sign in, which nobody is to be asked about.
    page: { bumps: { signInOnAdd: 1 } },
  });
  try {
    const page = await move.start();
    const asked = questionsOf(page);
    signsIn(page);
    const person = move.person(page);
    await person.follow(({ step }) => step === '1.1');
    await page.reload();
    expect(asked(), 'with a second factor').toBe(0);

    await person.follow(({ step }) => step === '2s.1');
    await page.reload();
    expect(asked(), 'without one, reloading').toBe(1);

    await person.follow(({ step, kind }) => step === '2s.4' && kind === 'type');
    expect(asked(), 'a sign-in after an advised press').toBe(1);

    await person.follow(({ step }) => step === 'x.device-change');
    expect(asked()).toBe(1);
    await page.reload();
    expect(asked(), 'with a phone number').toBe(1);
    expect(move.replica.judge.wrong()).toEqual([]);
  } finally {
    await move.close();
  }
});

test('closing the tab asks too', async () => {
  const move = await Move.prepare({ generation: 'g1', lang: 'ja', route: 'sms', setup: 'pc' });
  try {
    const page = await move.start();
    await move.person(page).follow(({ step }) => step === '2s.1');
    const asked = questionsOf(page);
    const closed = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await closed;
    expect(asked()).toBe(1);
  } finally {
    await move.close();
  }
});

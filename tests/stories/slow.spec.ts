import { expect, test } from '@playwright/test';
import { ClosedRoot } from '../harness/closed-root.ts';
import { losesAQuestion, slowStorage } from '../harness/lifecycle.ts';
import { Move } from '../harness/move.ts';

// On a busy machine the page and a quick person can be faster than the background: the first list must not be lost.
test('where storage is slow, nothing is said of the page before it is known whose move this is', async () => {
  const move = await Move.prepare({
    ...{ generation: 'g1', lang: 'en', route: 'voice', setup: 'pc' },
    methods: [{ type: 'password' }, { type: 'authenticator' }, { type: 'passkey' }],
  });
  try {
    await slowStorage(move.browser.context, 800);
    const page = await move.start();
    const person = move.person(page);
    await person.follow(({ step }) => step === '1.3');
    expect(move.replica.judge.wrong()).toEqual([]);
  } finally {
    await move.close();
  }
});

test('a question for the move that is lost is asked again, also on a page that changes all the time', async () => {
  const move = await Move.prepare({
    ...{ generation: 'g3', lang: 'ja', route: 'sms', setup: 'pc' },
    page: { bumps: { rerender: 'rows', rerenderTimes: 200 } },
  });
  try {
    const page = await move.start();
    await losesAQuestion(page);
    await page.reload();
    const person = move.person(page);
    await person.follow(({ step }) => step === '1.1');
    expect(move.replica.judge.wrong()).toEqual([]);
  } finally {
    await move.close();
  }
});

test('what is covered for a moment is spotlighted once it is free, though no event says so', async () => {
  const move = await Move.prepare({ generation: 'g3', lang: 'en', route: 'sms', setup: 'pc' });
  try {
    const page = await move.start();
    await move.person(page).follow(({ step }) => step === '1.1');
    await page.evaluate(async () => {
      const note = document.body.appendChild(document.createElement('p'));
      note.role = 'status';
      note.id = 'passing';
      note.style.cssText = 'position:fixed;inset:0;z-index:9999';
      const frame = () => new Promise(requestAnimationFrame);
      await frame();
      await frame();
      document.styleSheets[0]?.insertRule('#passing { display: none }');
    });
    const root = new ClosedRoot(page);
    await expect.poll(async () => (await root.snapshot()).spotlight).toBeDefined();
  } finally {
    await move.close();
  }
});

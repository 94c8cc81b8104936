import { expect, test } from '@playwright/test';
import { scenarioOf } from '../harness/generations.ts';
import { launch } from '../harness/launch.ts';
import { Person } from '../harness/person.ts';
import { Story } from '../harness/story.ts';
import { startReplica } from '../replica/server.ts';
import { bodyBefore, openPractice, practicePhone } from './practice.ts';

test('try', async () => {
  const replica = await startReplica(scenarioOf('g2', { lang: 'ja' }));
  const browser = await launch({ replica, lang: 'ja' });
  const plan = { lang: 'ja', route: 'voice', setup: 'pc', order: 'manual' } as const;
  browser.page.on('console', (m) => console.log('console', m.text()));
  browser.page.on('pageerror', (m) => console.log('error', m.message));
  const page = await openPractice(browser, plan);
  const story = new Story((l) => console.log(l.phase, l.step, l.kind, l.title, '→', l.did));
  const person = new Person(bodyBefore(page), {
    phone: practicePhone(page),
    story,
    number: () => '90-1234-5678',
    before: async ({ callout }) => {
      await page.screenshot({ path: `test-results/p-${story.lines.length}-${callout?.step}.png` });
    },
  });
  try {
    await person.follow(({ step }) => step === 'x.device-change');
    await page.locator('[data-action="changed"]').click();
    await person.follow(({ kind }) => kind === 'done');
  } finally {
    await page.screenshot({ path: 'test-results/p-end.png' });
  }
  expect(await page.locator('[data-part="done"]').innerText()).not.toBe('');
  await browser.close();
  await replica.close();
});

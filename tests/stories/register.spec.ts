import { expect, test } from '@playwright/test';
import { drawn } from '../draw.ts';
import { ClosedRoot } from '../harness/closed-root.ts';
import { mouseOf } from '../harness/hand.ts';
import { Move } from '../harness/move.ts';
import { reads } from '../harness/reads.ts';

const ADDRESS = 'https://mysignins.microsoft.com/register';
const pages = [
  { generation: 'g1', lang: 'ja' },
  { generation: 'g3', lang: 'ja' },
  { generation: 'g1', lang: 'en' },
  { generation: 'g3', lang: 'en' },
] as const;

// A sign-in is interrupted when the account has no second factor: between the first deletion and the registration.
for (const page of drawn(pages, 1, 'register'))
  test(`${page.generation} ${page.lang}: the page of an interrupted sign-in is led to the phone`, async () => {
    const move = await Move.prepare({
      ...{ ...page, route: 'sms', setup: 'pc', methods: [{ type: 'password' }] },
    });
    try {
      const tab = await move.start();
      const old = move.person(tab, { pick: ({ step }) => (step === 'x.neither' ? 0 : undefined) });
      await old.follow(({ step }) => step === '2s.1');
      await tab.goto(ADDRESS);
      const root = new ClosedRoot(tab);
      const seen = await reads(root, 'x.register');
      expect(seen.callout?.kind).toBe('press');
      const other = await tab.locator('#other').evaluate((one) => {
        one.addEventListener('click', () => one.setAttribute('data-pressed', ''));
        return one.textContent;
      });
      expect(seen.callout?.title).toContain(other);
      if (seen.spotlight === undefined) throw new Error('nothing is pointed at');
      await mouseOf(tab).pressOnPage(seen.spotlight);
      await expect(tab.locator('#other')).toHaveAttribute('data-pressed', '');
    } finally {
      await move.close();
    }
  });

test('in a phase that registers nothing it is only said what the page is', async () => {
  const move = await Move.prepare({ generation: 'g3', lang: 'en', route: 'sms', setup: 'pc' });
  try {
    const tab = await move.start();
    await move.person(tab).follow(({ step }) => step === '1.1');
    await tab.goto(ADDRESS);
    const seen = await reads(new ClosedRoot(tab), 'x.register');
    expect(seen.callout?.kind).toBe('lost');
    expect(seen.callout?.title).toBe('This page asks you to register a method before you go on.');
    expect(seen.spotlight).toBeUndefined();
  } finally {
    await move.close();
  }
});

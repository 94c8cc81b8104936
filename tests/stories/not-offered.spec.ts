import { expect, test } from '@playwright/test';
import { drawn } from '../draw.ts';
import { ClosedRoot } from '../harness/closed-root.ts';
import { Move } from '../harness/move.ts';
import { reads } from '../harness/reads.ts';
import { until } from '../harness/until.ts';

for (const generation of drawn(['g1', 'g2', 'g3'] as const, 1, 'not offered')) {
  // At the limit of a kind, or where the organisation does not allow it, the page leaves the method out.
  test(`${generation}: a method that the page does not offer is called so, and nothing is pointed at`, async () => {
    const move = await Move.prepare({
      ...{ generation, lang: 'en', route: 'voice', setup: 'pc' },
      methods: [{ type: 'password' }, { type: 'authenticator' }, { type: 'passkey' }],
      page: { bumps: { withheld: 'phone' } },
    });
    try {
      const page = await move.start();
      await move.person(page).follow(({ step }) => step === '2v.2');
      const root = new ClosedRoot(page);
      // In the older page the list has to be opened to see it.
      if (generation === 'g1') {
        await move.person(page).follow(({ step, kind }) => step === '2v.2' && kind === 'lost');
      }
      const { met, value } = await until(
        () => root.snapshot(),
        ({ callout }) => callout?.kind === 'lost',
        15_000,
      );
      expect(met, JSON.stringify(value)).toBe(true);
      expect(value.callout?.title).toBe('Choose “Phone”, if the page offers it.');
      expect(value.callout?.text).toContain('ask your help desk');
      expect(value.spotlight).toBeUndefined();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await reads(root, '2v.1');
      expect(move.replica.judge.wrong()).toEqual([]);
    } finally {
      await move.close();
    }
  });
}

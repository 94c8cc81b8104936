import { expect, test } from '@playwright/test';
import { FirefoxMove } from '../../harness/firefox/move.ts';
import { FirefoxPolicies } from '../../harness/firefox/policies.ts';
import { FirefoxPopup } from '../../harness/firefox/popup.ts';

const patch = { version: '1', words: { en: { delete: ['Withdraw'] } } };

// Firefox may hand over the JSON itself; other systems can only carry a text.
for (const [form, pagePatch] of [
  ['an object', patch],
  ['a text', JSON.stringify(patch)],
] as const) {
  test(`Firefox: with its organisation's page patch as ${form} a reworded page is pointed at`, async () => {
    const policies = new FirefoxPolicies({ pagePatch });
    try {
      const move = await FirefoxMove.prepare(
        {
          ...{ generation: 'g3', lang: 'en', route: 'voice', setup: 'pc' },
          page: { changed: { words: { 'list.delete': 'Withdraw' } } },
        },
        policies.firefox,
      );
      try {
        const popup = await FirefoxPopup.open(move.firefox);
        await popup.shows('[data-hint="patch-in-force"]');
        const tab = await move.start();
        const person = move.person(tab);
        const { kind } = await person.follow(({ step }) => step === '1.1' || step === '1.2');
        expect(kind).toBe('press');
        await person.follow(({ phase }) => phase === '2');
        expect(move.replica.judge.wrong()).toEqual([]);
      } finally {
        await move.close();
      }
    } finally {
      policies.remove();
    }
  });
}

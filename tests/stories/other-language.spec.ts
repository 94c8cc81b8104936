import { expect, test } from '@playwright/test';
import { ClosedRoot } from '../harness/closed-root.ts';
import { Move } from '../harness/move.ts';

// The newest page's Swedish words for "call" and "text" are not known. A country that can be typed into shows no dialling
// code that we read: it must not be taken for the list of the two (a wrong spotlight until 2026-11-25).
test('call or text in a language without words for them: named, and nothing is pointed at', async () => {
  const move = await Move.prepare({
    ...{ generation: 'g3', lang: 'en', route: 'voice', setup: 'pc' },
    methods: [{ type: 'password' }],
    variants: { countryControl: 'combobox' },
    page: { lang: 'sv' },
  });
  try {
    const page = await move.start();
    await move
      .person(page, { pick: ({ step }) => (step === 'x.neither' ? 0 : undefined) })
      .follow(({ kind }) => kind === 'lost');
    const { callout, spotlight } = await new ClosedRoot(page).snapshot();
    expect(callout?.step).toBe('2v.4');
    expect(callout?.title).toContain('“Call / Ring mig”');
    expect(spotlight).toBeUndefined();
    expect(move.replica.judge.wrong()).toEqual([]);
  } finally {
    await move.close();
  }
});

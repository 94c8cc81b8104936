import { expect, test } from '@playwright/test';
import { extension } from '../harness/launch.ts';
import { Move } from '../harness/move.ts';
import { inForce, Policies } from '../harness/policies.ts';

// The page's list names each country in its own language; the dialling code is the same in all.
test("the organisation's country is the one that is pointed at in the list, and named in words", async () => {
  const policies = new Policies(extension);
  policies.set({ dialCode: '+49', order: 'register-first-only' });
  const move = await Move.prepare({
    ...{
      generation: 'g1',
      lang: 'en',
      route: 'sms',
      setup: 'pc',
      order: 'register-first',
      policies,
    },
  });
  try {
    await inForce(move.browser, 'dialCode');
    const page = await move.start();
    await move.person(page).follow(({ kind, step }) => kind === 'type' && step === '2s.4');
    const told = move.story.lines
      .map(({ title, text, did }) => `${title} ${text} ${did}`)
      .join('\n');
    expect(told).toContain('pressed "Germany (+49)"');
    expect(told).toContain('Choose the entry with +49');
    expect(told).not.toContain('+81');
  } finally {
    await move.close();
    policies.remove();
  }
});

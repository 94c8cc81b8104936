import { expect, test } from '@playwright/test';
import { drawn } from '../../draw.ts';
import { tell } from '../../harness/tell.ts';
import { appBumps } from './app.ts';
import { type Bump, prepare, signsIn, timesRead, unread } from './bump.ts';
import { pageBumps } from './page.ts';
import { phoneNumberBumps } from './phone-number.ts';

const all = [...phoneNumberBumps, ...appBumps, ...pageBumps];
/** How many of them run in `npm test`. */
const MANY = 3;

// Something goes wrong, and the person, who does what is spotlighted, gets through all the same.
for (const bump of drawn(all, MANY, 'bumps')) {
  test(`${bump.name}: led through`, async () => {
    const move = await prepare(bump);
    const { reads, once = [], mistakes = [] } = bump;
    try {
      await goThrough(bump, move);
      expect(unread(reads, move), `unread in:\n${move.story}`).toEqual([]);
      for (const name of once) expect(timesRead(name, move), `${move.story}`).toBe(1);
      const wrong = move.replica.judge.wrong().map(({ id }) => id);
      expect(wrong, `wrong presses in:\n${move.story}`).toEqual(mistakes);
      const kinds = move.replica.account().methods.map(({ type }) => type);
      const gained = bump.half === 'before' ? 'phone' : 'authenticator';
      expect(kinds).toContain(gained);
      await tell(move, { bump: bump.name }, mistakes.length);
    } finally {
      await move.close();
    }
  });
}

async function goThrough(
  { half, person, mishap }: Bump,
  move: Awaited<ReturnType<typeof prepare>>,
): Promise<void> {
  const page = await move.start();
  signsIn(page);
  const one = move.person(page, person?.(move) ?? {});
  if (mishap) {
    await one.follow(mishap.at);
    await mishap.happens(page, move);
  }
  await one.follow(({ step }) => step === (half === 'before' ? 'x.device-change' : 'x.done'));
}

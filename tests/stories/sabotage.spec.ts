import { expect, test } from '@playwright/test';
import { Move } from '../harness/move.ts';

/** The stories would be worth nothing if a person got through without the spotlight, or with one that lies wrong. */
for (const generation of ['g1', 'g3'] as const) {
  for (const sabotage of ['blind', 'shifted'] as const) {
    test(`${generation}: a person whose spotlight is ${sabotage} does not get through`, async () => {
      const move = await Move.prepare({ generation, lang: 'en', route: 'voice', setup: 'pc' });
      try {
        const outcome = await move.before({ sabotage, patience: 6_000 }).then(
          () => 'got through',
          (error: Error) => error.name,
        );
        const wrong = move.replica.judge.wrong().length;
        expect(outcome === 'Stuck' || wrong > 0, `no harm done:\n${move.story}`).toBe(true);
        if (sabotage === 'shifted') expect(wrong).toBeGreaterThan(0);
        expect(move.replica.judge.finished()).toBe(false);
      } finally {
        await move.close();
      }
    });
  }
}

import { expect, test } from '@playwright/test';
import { Move, type MovePlan } from '../harness/move.ts';
import { variantSets } from '../replica/variants.ts';

// Together the four mixes show every value of everything that nobody could see of the real page.
const mixes = ['spring', 'summer', 'autumn', 'winter'] as const;
const ways = [
  { generation: 'g1', lang: 'en', route: 'voice' },
  { generation: 'g3', lang: 'ja', route: 'sms' },
] as const;

for (const mix of mixes) {
  for (const way of ways) {
    const plan: MovePlan = { ...way, setup: 'pc', variants: variantSets[mix] };
    test(`${way.generation} ${way.lang} ${way.route} on the mix ${mix}: led through`, async () => {
      const move = await Move.prepare(plan);
      try {
        await move.before();
        await move.after();
        expect(move.replica.judge.wrong(), `wrong presses in:\n${move.story}`).toEqual([]);
        expect(move.replica.judge.finished(), `unfinished:\n${move.story}`).toBe(true);
      } finally {
        await move.close();
      }
    });
  }
}

import { expect, test } from '@playwright/test';
import { Move, type MovePlan } from '../harness/move.ts';
import { Popup } from '../harness/popup.ts';

const generations = ['g1', 'g3'] as const;
const langs = ['ja', 'en'] as const;
const ways = [
  { route: 'voice', setup: 'pc' },
  { route: 'sms', setup: 'pc' },
  { route: 'sms', setup: 'phone' },
] as const;

for (const generation of generations) {
  for (const lang of langs) {
    for (const way of ways) {
      story({ generation, lang, ...way });
    }
  }
}
story({ generation: 'g3', lang: 'en', route: 'sms', setup: 'pc', order: 'register-first' });

/** One person's whole move, with the browser closed and opened again while the phone is changed. */
function story(plan: MovePlan): void {
  const { generation, lang, route, setup, order = 'manual' } = plan;
  test(`${generation} ${lang} ${route} ${setup} ${order}: what is spotlighted leads through`, async () => {
    const move = await Move.prepare(plan);
    try {
      await move.before();
      const halfway = await Popup.open(move.browser);
      await expect(halfway.action('device-changed')).toBeEnabled();
      expect((await halfway.states()).slice(0, 2)).toEqual(['done', 'done']);

      await move.restartBrowser();
      await move.after();

      const popup = await Popup.open(move.browser);
      await expect(popup.phase(4)).toHaveAttribute('data-state', 'done');
      expect(await popup.states()).toEqual(['done', 'done', 'done', 'done']);
      expect(move.replica.judge.wrong(), `wrong presses in:\n${move.story}`).toEqual([]);
      expect(move.replica.judge.finished(), `unfinished:\n${move.story}`).toBe(true);
      const kinds = move.replica.account().methods.map(({ type }) => type);
      expect(kinds.sort()).toEqual(['authenticator', 'password']);
    } finally {
      await move.close();
    }
  });
}

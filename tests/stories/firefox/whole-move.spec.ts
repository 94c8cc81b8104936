import { expect, test } from '@playwright/test';
import { drawn } from '../../draw.ts';
import { FirefoxMove } from '../../harness/firefox/move.ts';
import { FirefoxPopup } from '../../harness/firefox/popup.ts';
import type { MovePlan } from '../../harness/move.ts';
import { tell } from '../../harness/tell.ts';

const plans: MovePlan[] = [
  { generation: 'g3', lang: 'ja', route: 'voice', setup: 'pc' },
  { generation: 'g1', lang: 'en', route: 'sms', setup: 'pc' },
];

/** One person's whole move in Firefox, with the browser closed and opened again while the phone is changed. */
for (const plan of drawn(plans, 1, 'firefox')) {
  const { generation, lang, route, setup } = plan;
  test(`Firefox ${generation} ${lang} ${route} ${setup}: what is spotlighted leads through`, async () => {
    const move = await FirefoxMove.prepare(plan);
    try {
      await move.before();
      const halfway = await FirefoxPopup.open(move.firefox);
      await halfway.shows('[data-action="device-changed"]:enabled');
      expect((await halfway.states()).slice(0, 2)).toEqual(['done', 'done']);

      await move.restartBrowser();
      await move.after();

      const popup = await FirefoxPopup.open(move.firefox);
      await popup.shows('[data-phase-item="4"][data-state="done"]');
      expect(await popup.states()).toEqual(['done', 'done', 'done', 'done']);
      expect(move.replica.judge.wrong(), `wrong presses in:\n${move.story}`).toEqual([]);
      expect(move.replica.judge.finished(), `unfinished:\n${move.story}`).toBe(true);
      const kinds = move.replica.account().methods.map(({ type }) => type);
      expect(kinds.sort()).toEqual(['authenticator', 'password']);
      await tell(move, { browser: 'firefox' });
    } finally {
      await move.close();
    }
  });
}

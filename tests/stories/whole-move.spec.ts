import { expect, test } from '@playwright/test';
import { Move } from '../harness/move.ts';
import { Popup } from '../harness/popup.ts';
import { tell } from '../harness/tell.ts';
import { variantSets } from '../replica/variants.ts';
import { chosen } from './seed.ts';

// One person's whole move, with the browser closed and opened again while the phone is changed.
for (const { mix, ...way } of chosen(process.env)) {
  const name = [...Object.values(way), mix].join(' ');
  test(`${name}: what is spotlighted leads through`, async () => {
    const move = await Move.prepare({ ...way, variants: variantSets[mix] });
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
      await tell(move, { mix });
    } finally {
      await move.close();
    }
  });
}

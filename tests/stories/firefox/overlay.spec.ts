import { expect, test } from '@playwright/test';
import { FirefoxMove } from '../../harness/firefox/move.ts';
import { until } from '../../harness/until.ts';

const plan = { generation: 'g3', lang: 'en', route: 'sms', setup: 'pc' } as const;

/** What a script of the page can find out about us. */
function seenByThePage() {
  const ours = [...document.querySelectorAll('norikae-overlay')];
  return ours.map((one) => ({ parent: one.parentNode?.nodeName, root: one.shadowRoot }));
}

function openDialogs() {
  const dialogs = [...document.querySelectorAll('[role$="dialog"], dialog')];
  return dialogs.map((one) => (one.matches('dialog:modal') ? 'native' : 'fluent'));
}

test('Firefox: one overlay under <html>, closed to the page', async () => {
  const move = await FirefoxMove.prepare(plan);
  try {
    const tab = await move.start();
    const { met } = await until(
      () => tab.look(),
      ({ callout }) => callout !== undefined,
      15_000,
    );
    expect(met, 'there is a callout, read past the closed root').toBe(true);
    expect(await tab.call(seenByThePage, undefined)).toEqual([{ parent: 'HTML', root: null }]);
  } finally {
    await move.close();
  }
});

// The new design's blocking dialogs: as Fluent makes them, and as native modal ones, which make all outside inert.
for (const dialog of ['fluent', 'native'] as const) {
  test(`Firefox: our button answers the mouse while a ${dialog} dialog is open`, async () => {
    const move = await FirefoxMove.prepare({
      ...plan,
      methods: [{ type: 'password' }],
      variants: { dialog },
    });
    try {
      const tab = await move.start();
      const person = move.person(tab);
      // An account with nothing but a password is led straight to the app, in whose dialog we ask.
      const asked = await person.follow(({ kind, primary }) => kind === 'app' && Boolean(primary));
      expect(await tab.call(openDialogs, undefined)).toEqual([dialog]);
      const before = move.replica.presses();
      const next = await person.follow(({ step }) => step !== asked.step);
      expect([asked.step, next.step]).toEqual(['4p.4', '4p.5']);
      expect(move.replica.presses(), 'the page hears nothing of it').toEqual(before);
    } finally {
      await move.close();
    }
  });
}

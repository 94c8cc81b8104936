import { expect, test } from '@playwright/test';
import { drawn } from '../draw.ts';
import { Move, type MovePlan } from '../harness/move.ts';
import { tell } from '../harness/tell.ts';

/** On a smartphone the menu is folded behind its button. */
const beginnings = [
  { generation: 'g1', lang: 'ja', route: 'voice', setup: 'pc', path: '/device-list' },
  { generation: 'g1', lang: 'en', route: 'voice', setup: 'phone', path: '/' },
  { generation: 'g3', lang: 'en', route: 'sms', setup: 'pc', path: '/' },
  { generation: 'g3', lang: 'ja', route: 'sms', setup: 'phone', path: '/device-list' },
] as const satisfies readonly (MovePlan & { path: string })[];

for (const { path, ...plan } of drawn(beginnings, 2, 'other menu')) {
  const { generation, lang, setup } = plan;
  test(`${generation} ${lang} ${setup}: who begins at ${path} is led by the menu`, async () => {
    const move = await Move.prepare(plan);
    try {
      const page = await move.start();
      await page.goto(new URL(path, page.url()).href);
      await move.person(page).follow(({ step }) => step === 'x.warn');
      expect(new URL(page.url()).pathname).toBe('/security-info');
      const led = move.story.lines.filter(({ step }) => step === 'C.3');
      expect(led, String(move.story)).toHaveLength(setup === 'phone' ? 2 : 1);
      expect(move.replica.presses().map(({ id }) => id)).toEqual([
        ...(setup === 'phone' ? ['nav.menu'] : []),
        'nav.security-info',
      ]);
      expect(move.replica.judge.wrong()).toEqual([]);
      await tell(move, { begins: path });
    } finally {
      await move.close();
    }
  });
}

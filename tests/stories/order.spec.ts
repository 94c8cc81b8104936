import { expect, test } from '@playwright/test';
import en from '../../locales/en.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };
import { drawn } from '../draw.ts';
import { factorsOf, kindsOf } from '../harness/account.ts';
import type { Snapshot } from '../harness/closed-root.ts';
import { extension } from '../harness/launch.ts';
import { Move, type MovePlan } from '../harness/move.ts';
import { picks, wordsOf } from '../harness/picks.ts';
import { inForce, Policies } from '../harness/policies.ts';
import { Popup } from '../harness/popup.ts';
import { tell } from '../harness/tell.ts';

const WAYS = [
  { generation: 'g1', lang: 'en', route: 'sms', setup: 'pc', order: 'register-first' },
  { generation: 'g2', lang: 'ja', route: 'voice', setup: 'phone', order: 'register-first' },
  { generation: 'g3', lang: 'ja', route: 'sms', setup: 'pc', order: 'register-first' },
] as const satisfies readonly MovePlan[];

const OPEN_WINDOW = { en: en.guide.note['open-window'], ja: ja.guide.note['open-window'] };

/** What the organisation wants: that order alone, or it first; or nothing, and the person chooses it at the warning. */
const BY = [
  { by: 'the organisation alone', policy: 'register-first-only' },
  { by: 'the organisation at first', policy: 'register-first' },
  { by: 'the person', policy: undefined },
] as const;

// Registering first is there for one thing: at no moment is the account without a second factor.
for (const { by, policy } of drawn(BY, 1, 'order')) {
  for (const way of drawn(WAYS, 1, `order by ${by}`)) {
    test(`${way.generation} ${way.lang}: registered first, as ${by} wants it, there is always a second factor`, async () => {
      const policies = policy && new Policies(extension);
      policies?.set({ order: policy });
      const move = await Move.prepare({ ...way, ...(policies && { policies }) });
      try {
        if (policies) await inForce(move.browser, 'order');
        const page = await move.start();
        const factors: number[] = [];
        const offered = new Set<string>();
        const before = async ({ callout }: Snapshot): Promise<void> => {
          factors.push(factorsOf(move.replica));
          for (const { label } of callout?.choices ?? []) offered.add(label);
        };
        const pick = picks(way.lang, 'register-first', 'device-changed');
        await move.person(page, { before, pick }).follow(({ kind }) => kind === 'done');
        expect(Math.min(...factors, factorsOf(move.replica))).toBeGreaterThan(0);
        expect(factors.length).toBeGreaterThan(20);

        const isOffered = (name: 'manual-order' | 'register-first') =>
          wordsOf(way.lang, name).some((words) => offered.has(words));
        expect(isOffered('manual-order'), [...offered].join()).toBe(policy === 'register-first');
        expect(isOffered('register-first'), [...offered].join()).toBe(policy === undefined);
        const notes = move.story.lines.map(({ notice }) => notice).join('\n');
        expect(notes).not.toContain(OPEN_WINDOW[way.lang]);

        const popup = await Popup.open(move.browser);
        await expect(popup.phase(4)).toHaveAttribute('data-state', 'done');
        const items = popup.page.locator('[data-phase-item]');
        const shown = await items.evaluateAll((all) =>
          all.map((one) => one.getAttribute('data-phase-item')),
        );
        expect(shown).toEqual(['2', '1', '4', '3']);
        expect(kindsOf(move.replica)).toEqual(['authenticator', 'password']);
        expect(move.replica.judge.wrong(), `wrong presses in:\n${move.story}`).toEqual([]);
        expect(move.replica.judge.finished(), `unfinished:\n${move.story}`).toBe(true);
        await tell(move, { orderedBy: by });
      } finally {
        await move.close();
        policies?.remove();
      }
    });
  }
}

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { VERSION } from '../../platform/migrations';
import { drawn } from '../draw.ts';
import { store, storedIn } from '../harness/extension.ts';
import { Move, type MovePlan } from '../harness/move.ts';
import { Popup } from '../harness/popup.ts';
import { tell } from '../harness/tell.ts';

/** What earlier versions left in a browser: a move whose phone was just changed, on the smartphone. */
const FOLDER = join(import.meta.dirname, '../platform/kept');
const NAMES = readdirSync(FOLDER).filter((name) => name.startsWith('moves-'));

interface Kept {
  readonly moves: readonly { readonly salt: string; readonly account?: string }[];
}

/** Whose it is: the account that the replica shows, or nobody's yet. */
const OWNERS = ['hers', 'nobody’s'] as const;
const GENERATIONS = ['g3', 'g1', 'g2'] as const;
const CASES = NAMES.flatMap((name, at) =>
  OWNERS.map((owner, by) => ({
    ...{ name, owner },
    generation: GENERATIONS[(at + by) % GENERATIONS.length] ?? 'g1',
    lang: (['en', 'ja'] as const)[(at + by) % 2] ?? 'en',
  })),
);

test('there are examples', () => {
  expect(NAMES.length).toBeGreaterThan(1);
});

for (const { name, owner, generation, lang } of drawn(CASES, 1, 'updated shapes')) {
  test(`${name}, ${owner}, ${generation} ${lang}: the move goes on after an update`, async () => {
    const plan: MovePlan = { generation, lang, route: 'sms', setup: 'phone' };
    const methods = [{ type: 'password' }, { type: 'phone', value: '+81 9012345678' }] as const;
    const move = await Move.prepare({ ...plan, methods: [...methods] });
    try {
      const kept: Kept = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
      const { mail } = move.replica.account();
      const moves = kept.moves.map(({ account: _, ...one }) =>
        owner === 'hers' ? { ...one, account: hashOf(one.salt, mail) } : one,
      );
      await store(move.browser, { moves: { ...kept, moves }, language: lang });

      const { page } = move.browser;
      await move.browser.openPage();
      await move.person(page).follow(({ step }) => step === '3.1');
      // The example grows old: then it is asked first whether the move was given up.
      const asked = [...move.story.visited].filter((step) => !/^x\.(loading|idle)$/.test(step));
      expect(asked, 'it goes on where it was').toEqual(['x.warn', 'x.fresh-sign-in', '3.1']);
      await move.person(page).follow(({ kind }) => kind === 'done');
      const popup = await Popup.open(move.browser);
      await expect(popup.phase(4)).toHaveAttribute('data-state', 'done');
      expect(await popup.states()).toEqual(['done', 'done', 'done', 'done']);
      const { moves: now, ...beside } = await storedIn(move.browser);
      expect(now).toMatchObject({
        version: VERSION,
        moves: [{ account: hashOf(saltIn(kept), mail) }],
      });
      expect(Object.keys(beside), 'nothing was set aside').toEqual(['language']);
      expect(move.replica.judge.wrong(), `wrong presses in:\n${move.story}`).toEqual([]);
      expect(move.replica.judge.finished(), `unfinished:\n${move.story}`).toBe(true);
      await tell(move, { kept: name });
    } finally {
      await move.close();
    }
  });
}

function saltIn({ moves }: Kept): string {
  return moves[0]?.salt ?? '';
}

/** As `platform/account.ts` names an account. */
function hashOf(salt: string, mail: string): string {
  return createHash('sha256').update(`${salt}\n${mail}`).digest('hex');
}

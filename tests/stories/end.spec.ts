import { expect, type Page, test } from '@playwright/test';
import { drawn } from '../draw.ts';
import { ClosedRoot, type Snapshot } from '../harness/closed-root.ts';
import { store, storedIn, type Values } from '../harness/extension.ts';
import { mouseOf } from '../harness/hand.ts';
import type { Browser } from '../harness/launch.ts';
import { Move, type MovePlan } from '../harness/move.ts';
import { picks, wordsOf } from '../harness/picks.ts';
import { Popup } from '../harness/popup.ts';
import { reads } from '../harness/reads.ts';
import { tell } from '../harness/tell.ts';
import { until } from '../harness/until.ts';
import type { MethodSpec } from '../replica/types.ts';

const PHONE_ONLY: MethodSpec[] = [{ type: 'password' }, { type: 'phone', value: '+81 9012345678' }];
const WAYS: readonly MovePlan[] = [
  { generation: 'g1', lang: 'en', route: 'sms', setup: 'pc' },
  { generation: 'g2', lang: 'ja', route: 'voice', setup: 'phone' },
  { generation: 'g3', lang: 'ja', route: 'sms', setup: 'pc' },
];
const nameOf = ({ generation, lang }: MovePlan) => `${generation} ${lang}`;

interface StoredMove extends Values {
  readonly id: string;
  readonly salt: string;
  readonly account: string;
  readonly day: number;
  readonly generation: number;
}
interface StoredMoves {
  readonly version: number;
  readonly moves: readonly StoredMove[];
  readonly last?: string;
}

const ENDS = WAYS.flatMap((way) => (['page', 'popup'] as const).map((by) => ({ ...way, by })));

for (const { by, ...way } of drawn(ENDS, 1, 'ends')) {
  test(`${nameOf(way)}: at the end the move is forgotten by the ${by}, without a trace`, async () => {
    await begun({ ...way, methods: PHONE_ONLY }, async (move, page) => {
      const person = move.person(page);
      await person.follow(({ kind }) => kind === 'done');
      const [known] = (await movesIn(move.browser)).moves;
      const root = new ClosedRoot(page);
      const { callout } = await root.snapshot();
      expect(wordsOf(way.lang, 'forget-move')).toContain(callout?.primary?.label);
      if (by === 'page') await press(page, callout?.primary);
      else {
        const popup = await Popup.open(move.browser);
        await popup.page.locator('[data-action="forget"]').click();
        await popup.page.locator('input[name="route"]').first().waitFor();
        await popup.page.close();
      }
      const rests = await until(() => root.snapshot(), hasLauncher, 15_000);
      expect(rests.met, JSON.stringify(rests.value)).toBe(true);
      expect([rests.value.callout, rests.value.spotlight]).toEqual([undefined, undefined]);
      const { version } = await movesIn(move.browser);
      // The time alone stays: a tab from before it shows an old list.
      const forgottenAt = expect.any(Number);
      expect(await movesIn(move.browser)).toEqual({ version, moves: [], forgottenAt });
      for (const area of ['local', 'session', 'sync'] as const) {
        const text = JSON.stringify(await storedIn(move.browser, area));
        for (const trace of [known?.id, known?.salt, known?.account]) {
          expect(trace?.length).toBeGreaterThan(20);
          expect(text, area).not.toContain(trace);
        }
      }
      await page.reload();
      const again = await until(() => root.snapshot(), hasLauncher, 15_000);
      expect([again.met, again.value.callout]).toEqual([true, undefined]);
      expect(move.replica.judge.wrong(), `wrong presses in:\n${move.story}`).toEqual([]);
      expect(move.replica.judge.finished(), `unfinished:\n${move.story}`).toBe(true);
      await tell(move, { forgottenBy: by });
    });
  });
}

const ANSWERS = ['go-on', 'start-again', 'forget-move'] as const;
const IDLES = WAYS.flatMap((way) => ANSWERS.map((word) => ({ ...way, word })));

for (const { word, ...way } of drawn(IDLES, 1, 'idle')) {
  test(`${nameOf(way)}: a move that was left alone for 40 days is asked about, and the answer is ${word}`, async () => {
    await begun(way, async (move, page) => {
      const root = new ClosedRoot(page);
      await move.person(page).follow(({ step }) => /^2.\.1$/.test(step));
      const before = await agedBy(move.browser, 29);
      await page.reload();
      await reads(root, `2${way.route[0]}.1`);

      await agedBy(move.browser, 11);
      await page.reload();
      const { callout, spotlight } = await reads(root, 'x.idle');
      const labels = [callout?.primary, ...(callout?.choices ?? [])].map((one) => one?.label ?? '');
      expect(labels).toHaveLength(3);
      for (const [at, name] of ANSWERS.entries())
        expect(wordsOf(way.lang, name)).toContain(labels[at]);
      expect(spotlight).toBeUndefined();

      switch (word) {
        case 'go-on': {
          await press(page, callout?.primary);
          await reads(root, `2${way.route[0]}.1`);
          const [now] = (await movesIn(move.browser)).moves;
          expect(now).toEqual(before);
          await page.reload();
          await reads(root, `2${way.route[0]}.1`);
          break;
        }
        case 'start-again': {
          await press(page, callout?.choices[0]);
          await reads(root, 'x.neither');
          const { moves } = await movesIn(move.browser);
          const { id, salt, account, generation = 0 } = before;
          expect(moves).toMatchObject([
            { id, salt, account, generation: generation + 1, said: [] },
          ]);
          const pick = picks(way.lang, 'old-phone');
          await move.person(page, { pick }).follow(({ step }) => step === `2${way.route[0]}.2`);
          break;
        }
        case 'forget-move': {
          await press(page, callout?.choices[1]);
          const rests = await until(() => root.snapshot(), hasLauncher, 15_000);
          expect([rests.met, rests.value.callout]).toEqual([true, undefined]);
          expect((await movesIn(move.browser)).moves).toEqual([]);
        }
      }
      expect(move.replica.judge.wrong(), `wrong presses in:\n${move.story}`).toEqual([]);
    });
  });
}

test('a move that ended long ago is gone the next time the page is opened', async () => {
  const [way] = drawn(WAYS, 1, 'leftovers');
  if (way === undefined) throw new Error('nothing drawn');
  await begun({ ...way, methods: PHONE_ONLY }, async (move, page) => {
    await move.person(page).follow(({ kind }) => kind === 'done');
    const root = new ClosedRoot(page);
    await agedBy(move.browser, 29);
    await page.reload();
    await reads(root, 'x.done');
    await agedBy(move.browser, 1);
    await page.reload();
    const rests = await until(() => root.snapshot(), hasLauncher, 15_000);
    expect([rests.met, rests.value.callout]).toEqual([true, undefined]);
    expect((await movesIn(move.browser)).moves).toEqual([]);
  });
});

async function movesIn(browser: Browser): Promise<StoredMoves> {
  return (await storedIn(browser)).moves as StoredMoves;
}

/** So many days pass for the one move; as it was before. */
async function agedBy(browser: Browser, days: number): Promise<StoredMove> {
  const stored = await movesIn(browser);
  const moves = stored.moves.map((one) => ({ ...one, day: one.day - days }));
  await store(browser, { moves: { ...stored, moves } });
  const [before] = stored.moves;
  if (before === undefined) throw new Error('no move');
  return before;
}

function hasLauncher({ launcher }: Snapshot): boolean {
  return launcher !== undefined;
}

async function press(page: Page, button: NonNullable<Snapshot['launcher']> | undefined) {
  if (button === undefined) throw new Error('there is no such button');
  await mouseOf(page).press(button.box, button.label);
}

async function begun(
  plan: MovePlan,
  story: (move: Move, page: Page) => Promise<void>,
): Promise<void> {
  const move = await Move.prepare(plan);
  try {
    await story(move, await move.start());
  } finally {
    await move.close();
  }
}

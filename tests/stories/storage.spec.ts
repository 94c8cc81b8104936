import { expect, test } from '@playwright/test';
import { newProgress } from '../../flow/progress';
import en from '../../locales/en.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };
import { drawn } from '../draw.ts';
import { ClosedRoot } from '../harness/closed-root.ts';
import { store, storedIn, type Values } from '../harness/extension.ts';
import { refuseWrites, stopWorker } from '../harness/lifecycle.ts';
import { Move, type MovePlan } from '../harness/move.ts';
import type { PersonOptions } from '../harness/person.ts';
import { Popup } from '../harness/popup.ts';
import { tell } from '../harness/tell.ts';
import { until } from '../harness/until.ts';
import type { MethodSpec } from '../replica/types.ts';

const PHONE_ONLY: MethodSpec[] = [{ type: 'password' }, { type: 'phone', value: '+81 9012345678' }];
const NOT_KEPT = { en: en.guide.note['not-kept'], ja: ja.guide.note['not-kept'] };

/** The person's word for the new phone, at the wait for it. */
const phoneIsHere: Partial<PersonOptions> = {
  pick: ({ step }) => (step === 'x.device-change' ? 0 : undefined),
};

interface Refusal extends MovePlan {
  readonly from: 'the start' | 'the middle';
  readonly areas: readonly ('local' | 'session')[];
}

const REFUSALS: readonly Refusal[] = [
  {
    ...{ generation: 'g1', lang: 'ja', route: 'sms', setup: 'pc' },
    ...{ from: 'the start', areas: ['local'] },
  },
  {
    ...{ generation: 'g2', lang: 'en', route: 'voice', setup: 'pc' },
    ...{ from: 'the middle', areas: ['local'] },
  },
  {
    ...{ generation: 'g3', lang: 'en', route: 'sms', setup: 'phone' },
    ...{ from: 'the start', areas: ['local', 'session'] },
  },
];

/** Of these, `npm test` plays some. */
const PARTS = drawn(['refuses', 'garbage', 'stops'] as const, 1, 'storage');
const played = <T>(part: (typeof PARTS)[number], all: readonly T[]): readonly T[] =>
  PARTS.includes(part) ? drawn(all, 1, part) : [];

for (const { from, areas, ...way } of played('refuses', REFUSALS)) {
  test(`${way.generation} ${way.lang}: ${areas.join(' and ')} takes nothing from ${from} on, and the end is reached`, async () => {
    const move = await Move.prepare(way);
    try {
      const { context } = move.browser;
      const refuse = () => refuseWrites(context, ...areas);
      const hint = (popup: Popup) => popup.page.locator('[data-hint="not-kept"]');
      const popup = await Popup.open(move.browser);
      await popup.speak(way.lang);
      await popup.choose(way);
      if (from === 'the start') await refuse();
      const page = await popup.start();
      const person = move.person(page, phoneIsHere);
      if (from === 'the middle') {
        await person.follow(({ step }) => step === '1.1');
        await expect(hint(popup)).toHaveCount(0);
        await refuse();
      }
      const before = (await storedIn(move.browser)).moves;
      await person.follow(({ step }) => /^2.\.1$/.test(step));
      await popup.page.reload();
      await expect(hint(popup)).toBeVisible();
      await expect(popup.phase(1)).toHaveAttribute('data-state', 'done');
      await popup.page.close();
      await person.follow(({ kind }) => kind === 'done');

      const said = move.story.lines.slice(move.story.lines.findIndex(({ step }) => step === '1.3'));
      const silent = said.filter(({ notice }) => !notice.includes(NOT_KEPT[way.lang]));
      expect(silent, 'it is told all the while').toEqual([]);
      expect((await storedIn(move.browser)).moves).toEqual(before);
      const last = await Popup.open(move.browser);
      await expect(last.phase(4)).toHaveAttribute('data-state', 'done');
      expect(await last.states()).toEqual(['done', 'done', 'done', 'done']);
      await expectEnd(move);
      await tell(move, { storage: `nothing from ${from} on` });
    } finally {
      await move.close();
    }
  });
}

const MOVE = newProgress({ id: 'a', salt: 'b', route: 'sms', setup: 'pc' });
/** What a broken disk, another program or a future version may leave; under any key. */
const GARBAGE: readonly unknown[] = [
  ...[0, -1, 1e99, true, '', 'x', '{"version":2}', [], {}, [[]], [null], 'ä'.repeat(9_000)],
  ...[{ version: 2 }, { version: 2, moves: null }, { version: 2, moves: {} }],
  { version: 2, moves: [null, 1, 'x', [], {}, { ...MOVE, said: 'x' }, { ...MOVE, salt: 5 }] },
  { version: 2, moves: [{ ...MOVE, began: { authenticators: [1] } }], last: {} },
  ...[
    { version: 99, moves: [MOVE] },
    { version: '2', moves: [MOVE] },
    { version: 1, moves: 'x' },
  ],
  ...[
    { version: 1, code: 5 },
    { version: 1, code: '0000-0000' },
    { version: 1, code: 'x' },
  ],
];
const KEYS = ['moves', 'offer', 'sync', 'language', 'moves:set-aside'] as const;
const SESSION = ['tabs', 'speaker', 'unkept:moves', 'unkept:sync', 'unkept:offer'] as const;

for (const area of played('garbage', ['local', 'session'] as const)) {
  test(`whatever lies in storage (${area}), the popup and the page come up, and a move is led`, async () => {
    const move = await Move.prepare({
      ...{ generation: 'g3', lang: 'en', route: 'sms', setup: 'pc' },
      methods: PHONE_ONLY,
    });
    try {
      const { page } = move.browser;
      await store(move.browser, { 'move:x': 5, 'move:y': { gone: 'x' } }, 'sync');
      const popup = await Popup.open(move.browser);
      await move.browser.openPage();
      const root = new ClosedRoot(page);
      for (const at of drawn([...GARBAGE.keys()], 8, `garbage ${area}`)) {
        await store(move.browser, garbageAt(at, area), area);
        // What is held in memory of it must not hide what lies there.
        await stopWorker(page);
        await page.reload();
        const rests = await until(() => root.snapshot(), hasLauncher, 15_000);
        const { callout, spotlight } = rests.value;
        expect.soft([rests.met, callout, spotlight], `${at}`).toEqual([true, undefined, undefined]);
        await popup.page.reload();
        await expect.soft(popup.action('start'), `${at}`).toBeEnabled();
        await expect.soft(popup.action('restart'), `${at}`).toBeDisabled();
      }
      await popup.speak('en');
      await popup.choose(move.plan);
      await popup.action('start').click();
      await move.person(page).follow(({ step }) => step === '3.1');
      expect([...move.story.visited]).toContain('x.new-phone');
      expect(move.replica.judge.wrong()).toEqual([]);
    } finally {
      await move.close();
    }
  });
}

test('in the middle of a move storage is spoilt: the page says so by asking anew, and goes on', async () => {
  const [way] = drawn(REFUSALS, 1, 'spoilt');
  if (way === undefined) throw new Error('nothing drawn');
  const move = await Move.prepare(way);
  try {
    const page = await move.start();
    await move.person(page).follow(({ step }) => /^2.\.1$/.test(step));
    const { moves } = (await storedIn(move.browser)) as { moves: { moves: Values[] } };
    const spoilt = { ...moves, moves: moves.moves.map((one) => ({ ...one, said: null })) };
    await store(move.browser, { moves: spoilt });
    const root = new ClosedRoot(page);
    const rests = await until(() => root.snapshot(), hasLauncher, 15_000);
    expect(rests.met, JSON.stringify(rests.value)).toBe(true);
    expect((await storedIn(move.browser))['moves:set-aside']).toEqual(spoilt);

    const popup = await Popup.open(move.browser);
    await popup.choose(way);
    await popup.action('start').click();
    await popup.page.close();
    // The account has neither of the two now: whose phone this is only the person knows.
    const old: Partial<PersonOptions> = {
      pick: ({ step }) => (step === 'x.neither' ? 0 : undefined),
    };
    await move.person(page, old).follow(({ step }) => step === 'x.device-change');
    expect([...move.story.visited]).toContain('x.neither');
    expect(move.replica.judge.wrong(), `wrong presses in:\n${move.story}`).toEqual([]);
  } finally {
    await move.close();
  }
});

/** When the worker stops: before each thing the person does, or while they do it. */
const STOPS = [
  { generation: 'g1', lang: 'en', route: 'sms', setup: 'pc', when: 'before' },
  { generation: 'g2', lang: 'ja', route: 'voice', setup: 'phone', when: 'while' },
  { generation: 'g3', lang: 'en', route: 'sms', setup: 'pc', when: 'while' },
] as const;

for (const { when, ...way } of played('stops', STOPS)) {
  test(`${way.generation} ${way.lang}: the worker stops ${when} each thing the person does, and nothing is lost`, async () => {
    const move = await Move.prepare(way);
    try {
      const page = await move.start();
      let stopping = Promise.resolve();
      let stops = 0;
      const before = async (): Promise<void> => {
        await stopping;
        stops += 1;
        stopping = stopWorker(page);
        if (when === 'before') await stopping;
      };
      await move.person(page, { ...phoneIsHere, before }).follow(({ kind }) => kind === 'done');
      await stopping;
      expect(stops).toBeGreaterThan(20);
      const popup = await Popup.open(move.browser);
      await expect(popup.phase(4)).toHaveAttribute('data-state', 'done');
      expect(await popup.states()).toEqual(['done', 'done', 'done', 'done']);
      await expectEnd(move);
      await tell(move, { worker: `stops ${when}` });
    } finally {
      await move.close();
    }
  });
}

/** Under each key another piece of it. */
function garbageAt(at: number, area: 'local' | 'session'): Values {
  const keys = area === 'local' ? KEYS : SESSION;
  return Object.fromEntries(
    keys.map((key, by) => [key, GARBAGE[(at + by * 7) % GARBAGE.length]] as const),
  );
}

function hasLauncher({ launcher }: { launcher?: unknown }): boolean {
  return launcher !== undefined;
}

async function expectEnd({ replica, story }: Move): Promise<void> {
  expect(replica.judge.wrong(), `wrong presses in:\n${story}`).toEqual([]);
  expect(replica.judge.finished(), `unfinished:\n${story}`).toBe(true);
}

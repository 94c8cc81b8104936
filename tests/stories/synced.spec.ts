import { expect, type Page, test } from '@playwright/test';
import { drawn } from '../draw.ts';
import { ClosedRoot } from '../harness/closed-root.ts';
import { carry, receive, syncOn } from '../harness/devices.ts';
import { storedIn } from '../harness/extension.ts';
import { scenarioOf } from '../harness/generations.ts';
import { type Browser, launch } from '../harness/launch.ts';
import { Move, type MovePlan } from '../harness/move.ts';
import { Popup } from '../harness/popup.ts';
import { reads } from '../harness/reads.ts';
import { tell } from '../harness/tell.ts';
import { until } from '../harness/until.ts';

// One person at two computers: what the browser account would bring from one to the other is carried by the test.
const WAYS: readonly MovePlan[] = [
  { generation: 'g1', lang: 'ja', route: 'sms', setup: 'pc' },
  { generation: 'g2', lang: 'en', route: 'voice', setup: 'phone' },
  { generation: 'g3', lang: 'ja', route: 'sms', setup: 'pc' },
];

const [drawnWay] = drawn(WAYS, 1, 'synced');

const PARTS = drawn(['in turn', 'anew', 'stranger'] as const, 1, 'synced parts');

for (const way of PARTS.includes('in turn') ? drawn(WAYS, 1, 'synced') : []) {
  test(`${way.generation} ${way.lang} ${way.route}: a move goes on in turn in two browsers`, async () => {
    await atTwo(way, async ({ move, here, there }) => {
      const first = await move.start();
      await move.person(first).follow(({ step }) => step === `2${way.route[0]}.1`);
      await carry(here, there.browser);

      const popup = await Popup.open(there.browser);
      await expect(popup.phase(1)).toHaveAttribute('data-state', 'done');
      expect(await popup.states()).toEqual(['done', 'current', 'todo', 'todo']);
      await popup.page.close();
      move.story.visited.clear();
      await there.browser.openPage();
      await move.person(there.page).follow(({ step }) => step === 'x.device-change');
      expect([...move.story.visited].filter((step) => step.startsWith('1.'))).toEqual([]);
      await carry(there.browser, here);

      // The first browser's page has stood there all the while, and shows an older list.
      await first.reload();
      await reads(new ClosedRoot(first), 'x.device-change');
      const changed = await Popup.open(here);
      await changed.action('device-changed').click();
      await expect(changed.phase(3)).toHaveAttribute('data-state', 'current');
      await changed.page.close();
      await move.person(first).follow(({ step }) => step === '3.3');
      await carry(here, there.browser);

      await there.page.reload();
      const opened = `4${way.setup === 'pc' ? 'p' : 'm'}.1`;
      move.story.visited.clear();
      await move.person(there.page).follow(({ kind }) => kind === 'done');
      expect([...move.story.visited]).toContain(opened);
      expect([...move.story.visited]).not.toContain('x.warn');
      await carry(there.browser, here);
      await first.reload();
      await reads(new ClosedRoot(first), 'x.done');
      const last = await Popup.open(here);
      await expect(last.phase(4)).toHaveAttribute('data-state', 'done');
      expect(await last.states()).toEqual(['done', 'done', 'done', 'done']);
      expect(move.replica.judge.wrong(), `wrong presses in:\n${move.story}`).toEqual([]);
      expect(move.replica.judge.finished(), `unfinished:\n${move.story}`).toBe(true);
      await tell(move, { browsers: '2' });
    });
  });
}

if (PARTS.includes('anew'))
  test('who starts again in one browser is not taken back by what the other knew', async () => {
    await atTwo(drawnWay, async ({ move, here, there }) => {
      const page = await move.start();
      await move.person(page).follow(({ step }) => step === '1.1');
      await carry(here, there.browser);
      await there.browser.openPage();
      await reads(new ClosedRoot(there.page), '1.1');
      const older = await storedIn(here, 'sync');
      expect(JSON.stringify(older)).toContain('warned:1');

      const popup = await Popup.open(here);
      await popup.action('restart').click();
      await popup.action('restart').click();
      await reads(new ClosedRoot(page), 'x.ready');
      const anew = await until(() => storedIn(here, 'sync'), hasNoWarning, 15_000);
      expect(anew.met, JSON.stringify(anew.value)).toBe(true);
      // What the other had sent before arrives late: here nothing of it counts.
      await receive(here, older);
      await page.reload();
      await reads(new ClosedRoot(page), 'x.ready');
      // And what was begun anew arrives there, on the page that stands open.
      await receive(there.browser, anew.value);
      await reads(new ClosedRoot(there.page), 'x.ready');
      for (const one of [here, there.browser])
        expect(JSON.stringify(await storedIn(one))).not.toContain('warned:1');
      expect(move.replica.judge.wrong()).toEqual([]);
    });
  });

if (PARTS.includes('stranger'))
  test('the page of another account uses nothing of what came', async () => {
    await atTwo(drawnWay, async ({ move, here, there }) => {
      const page = await move.start();
      await move.person(page).follow(({ step }) => step === '1.1');
      await carry(here, there.browser);
      const before = await until(() => storedIn(there.browser), hasMove, 15_000);
      expect(before.met).toBe(true);
      const { generation, lang } = move.plan;
      const account = { name: 'Taro Suzuki', mail: 'taro@contoso.example' };
      move.replica.set(scenarioOf(generation, { lang, account }));
      await there.browser.openPage();
      const root = new ClosedRoot(there.page);
      const rests = await until(
        () => root.snapshot(),
        ({ launcher }) => launcher !== undefined,
        15_000,
      );
      expect(rests.met, JSON.stringify(rests.value)).toBe(true);
      expect([rests.value.callout, rests.value.spotlight]).toEqual([undefined, undefined]);
      expect((await storedIn(there.browser)).moves).toEqual(before.value.moves);
    });
  });

type Stored = Readonly<Record<string, unknown>>;

function hasNoWarning(all: Stored): boolean {
  const text = JSON.stringify(all);
  return text.includes('"generation":1') && !text.includes('warned:1');
}

function hasMove(all: Stored): boolean {
  return JSON.stringify(all.moves ?? {}).includes('warned:1');
}

interface Two {
  readonly move: Move;
  readonly here: Browser;
  readonly there: { readonly browser: Browser; readonly page: Page };
}

/** Two browsers before one account, both with progress in the browser account. */
async function atTwo(way: MovePlan | undefined, story: (two: Two) => Promise<void>): Promise<void> {
  if (way === undefined) throw new Error('nothing drawn');
  const move = await Move.prepare(way);
  let second: Browser | undefined;
  try {
    const viewport = way.setup === 'phone' ? { width: 412, height: 880 } : undefined;
    second = await launch({
      ...{ replica: move.replica, lang: way.lang },
      ...(viewport && { viewport }),
    });
    for (const one of [move.browser, second]) {
      const popup = await Popup.open(one);
      await popup.speak(way.lang);
      await syncOn(popup);
      await popup.page.close();
    }
    await story({ move, here: move.browser, there: { browser: second, page: second.page } });
  } finally {
    await second?.close();
    await move.close();
  }
}

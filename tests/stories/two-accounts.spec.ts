import { expect, type Page, test } from '@playwright/test';
import { drawn } from '../draw.ts';
import { ClosedRoot } from '../harness/closed-root.ts';
import { storedIn } from '../harness/extension.ts';
import { scenarioOf } from '../harness/generations.ts';
import type { Browser } from '../harness/launch.ts';
import { Move, type MovePlan } from '../harness/move.ts';
import { Popup } from '../harness/popup.ts';
import { reads } from '../harness/reads.ts';
import { tell } from '../harness/tell.ts';
import { until } from '../harness/until.ts';
import type { MethodSpec } from '../replica/types.ts';

const password: MethodSpec = { type: 'password' };
const phone: MethodSpec = { type: 'phone', value: '+81 9012345678' };
const hanako = { name: 'Hanako Yamada', mail: 'hanako@contoso.example' };
const taro = { name: 'Taro Suzuki', mail: 'taro@contoso.example' };

/** The first one's way, and the second one's other route on the same page. */
const WAYS = [
  { generation: 'g1', lang: 'en', route: 'sms', setup: 'pc' },
  { generation: 'g2', lang: 'ja', route: 'voice', setup: 'pc' },
  { generation: 'g3', lang: 'ja', route: 'sms', setup: 'pc' },
] as const satisfies readonly MovePlan[];

const PARTS = drawn(['both', 'an end'] as const, 1, 'two accounts, parts');

for (const way of PARTS.includes('both') ? drawn(WAYS, 1, 'two accounts') : []) {
  test(`${way.generation} ${way.lang}: two people at one machine, each with a move of their own`, async () => {
    const other = { ...way, route: way.route === 'sms' ? 'voice' : 'sms' } as const;
    const move = await Move.prepare(way);
    const { browser, replica } = move;
    /** Somebody signs in; their account as they left it. The judge knows one person at a time. */
    const signIn = (account: typeof taro, plan: MovePlan, methods: MethodSpec[]) => {
      expect(replica.judge.wrong(), `wrong presses in:\n${move.story}`).toEqual([]);
      const { generation, lang } = plan;
      replica.set(scenarioOf(generation, { lang, setup: 'qr', account, methods }));
      replica.judge.start({ ...plan, order: 'manual' });
    };
    try {
      const page = await move.start();
      const root = new ClosedRoot(page);
      await move.person(page).follow(({ step }) => step === `2${way.route[0]}.1`);
      const [first] = await movesIn(browser);

      signIn(taro, other, [password, { type: 'authenticator', value: 'Pixel 6' }]);
      await page.reload();
      const rests = await until(
        () => root.snapshot(),
        ({ launcher }) => launcher !== undefined,
        15_000,
      );
      expect([rests.met, rests.value.callout]).toEqual([true, undefined]);
      const popup = await popupAt(browser, page);
      expect(await popup.states()).toEqual(['todo', 'todo', 'todo', 'todo']);
      await popup.choose(other);
      await popup.action('start').click();
      await expect(popup.action('restart')).toBeEnabled();
      await move.person(page).follow(({ step }) => step === 'x.device-change');
      await shows(popup, ['done', 'done', 'todo', 'todo']);
      await expect(popup.action('device-changed')).toBeEnabled();
      expect(await movesIn(browser)).toContainEqual(first);
      const second = (await movesIn(browser)).find(({ id }) => id !== first?.id);

      signIn(hanako, way, [password]);
      await page.reload();
      await reads(root, `2${way.route[0]}.1`);
      await shows(popup, ['done', 'current', 'todo', 'todo']);
      await expect(popup.action('device-changed')).toBeDisabled();
      await move.person(page).follow(({ step }) => step === 'x.device-change');
      expect(await movesIn(browser)).toContainEqual(second);
      await popup.action('device-changed').click();
      await shows(popup, ['done', 'done', 'current', 'todo']);

      // That her phone is here says nothing of his.
      signIn(taro, other, [password, phone]);
      await page.reload();
      await reads(root, 'x.device-change');
      await shows(popup, ['done', 'done', 'todo', 'todo']);
      expect(await movesIn(browser)).toContainEqual(second);

      signIn(hanako, way, [password, phone]);
      await page.reload();
      await move.person(page).follow(({ step }) => step === '3.1');
      await popup.action('restart').click();
      await popup.action('restart').click();
      await reads(root, 'x.new-phone');
      const after = await movesIn(browser);
      expect(after).toContainEqual(second);
      expect(after.map(({ account }) => account).sort()).toEqual(
        [first?.account, second?.account].sort(),
      );
      expect(replica.judge.wrong(), `wrong presses in:\n${move.story}`).toEqual([]);
      await tell(move, { accounts: '2' });
    } finally {
      await move.close();
    }
  });
}

if (PARTS.includes('an end'))
  test('who ends forgets their own move, and the other one is still there', async () => {
    const [way] = drawn(WAYS, 1, 'two accounts, an end');
    if (way === undefined) throw new Error('nothing drawn');
    const move = await Move.prepare({ ...way, methods: [password, phone] });
    const { browser, replica } = move;
    try {
      const page = await move.start();
      const root = new ClosedRoot(page);
      await move.person(page).follow(({ step }) => step === '3.1');
      const [first] = await movesIn(browser);
      const { generation, lang } = way;
      const there = { lang, setup: 'qr', methods: [password, phone] } as const;
      replica.set(scenarioOf(generation, { ...there, methods: [...there.methods], account: taro }));
      replica.judge.start({ ...way, order: 'manual' });
      await page.reload();
      await until(
        () => root.snapshot(),
        ({ launcher }) => launcher !== undefined,
        15_000,
      );
      const popup = await popupAt(browser, page);
      await popup.choose(way);
      await popup.action('start').click();
      await popup.page.close();
      await move.person(page).follow(({ kind }) => kind === 'done');
      const box = (await root.snapshot()).callout?.primary?.box;
      await page.mouse.click((box?.x ?? 0) + 9, (box?.y ?? 0) + 9);
      await until(
        () => root.snapshot(),
        ({ launcher }) => launcher !== undefined,
        15_000,
      );
      expect(await movesIn(browser)).toEqual([first]);

      replica.set(
        scenarioOf(generation, { ...there, methods: [...there.methods], account: hanako }),
      );
      await page.reload();
      await reads(root, '3.1');
    } finally {
      await move.close();
    }
  });

interface StoredMove {
  readonly id: string;
  readonly account: string;
}

async function movesIn(browser: Browser): Promise<readonly StoredMove[]> {
  return ((await storedIn(browser)).moves as { moves: readonly StoredMove[] }).moves;
}

/** The popup that belongs to this page: as a tab it is told which one it was opened from. */
async function popupAt(browser: Browser, page: Page): Promise<Popup> {
  const { tabs } = (await storedIn(browser, 'session')) as { tabs: readonly { id: number }[] };
  expect(tabs, 'one page has reported itself').toHaveLength(1);
  const popup = await Popup.open(browser);
  await popup.page.goto(`${popup.page.url()}?tab=${tabs[0]?.id}`);
  await popup.action('start').waitFor();
  await page.bringToFront();
  return popup;
}

/** What the popup shows once it has heard of the last change. */
async function shows(popup: Popup, states: readonly string[]): Promise<void> {
  const shown = await until(
    () => popup.states(),
    (now) => now.join() === states.join(),
    15_000,
  );
  expect(shown.value).toEqual(states);
}

import { expect, type Page, test } from '@playwright/test';
import en from '../../locales/en.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };
import { drawn } from '../draw.ts';
import { ClosedRoot, type Snapshot } from '../harness/closed-root.ts';
import { linkTo, shownCode, takeOver, typeCode } from '../harness/devices.ts';
import { storedIn } from '../harness/extension.ts';
import { type Browser, launch } from '../harness/launch.ts';
import { Move, type MovePlan } from '../harness/move.ts';
import type { PersonOptions } from '../harness/person.ts';
import { Popup } from '../harness/popup.ts';
import { tell } from '../harness/tell.ts';
import { until } from '../harness/until.ts';
import type { MethodSpec } from '../replica/types.ts';
import { signsIn } from './bumps/bump.ts';

const LAUNCHER = { en: en.guide.launcher, ja: ja.guide.launcher };
const PHONE_ONLY: MethodSpec[] = [{ type: 'password' }, { type: 'phone', value: '+81 9012345678' }];

const WAYS: readonly MovePlan[] = [
  { generation: 'g1', lang: 'en', route: 'voice', setup: 'pc' },
  { generation: 'g2', lang: 'ja', route: 'sms', setup: 'phone' },
  { generation: 'g3', lang: 'ja', route: 'voice', setup: 'pc' },
];
const nameOf = (way: MovePlan) =>
  [way.generation, way.lang, way.route, way.setup, way.order].filter(Boolean).join(' ');

/** The wait for the new phone ends with the person's word. */
const phoneIsHere: Partial<PersonOptions> = {
  pick: ({ step }) => (step === 'x.device-change' ? 0 : undefined),
};

/** Of these, `npm test` plays some. */
const PARTS = drawn(['code', 'link', 'declined', 'sign-in', 'warning'] as const, 1, 'hand-over');
const ways = (part: (typeof PARTS)[number]) =>
  PARTS.includes(part) ? drawn(WAYS, 1, `hand-over, ${part}`) : [];

for (const way of ways('code')) {
  test(`${nameOf(way)}: by the code, another browser goes on to the end`, async () => {
    const move = await Move.prepare(way);
    let second: Browser | undefined;
    try {
      await move.before();
      const first = await Popup.open(move.browser);
      const code = await shownCode(first);
      expect(code).toMatch(/^[\dA-Z]{4}-[\dA-Z]{4}$/);
      await move.browser.close();
      move.story.visited.clear();

      second = await launch({ replica: move.replica, lang: way.lang });
      const popup = await Popup.open(second);
      await popup.speak(way.lang);
      await typeCode(popup, code.toLowerCase().replace('-', ' '));
      expect((await storedIn(second)).moves).toBeUndefined();
      await takeOver(popup);
      const page = await popup.start();
      await move.person(page, phoneIsHere).follow(({ kind }) => kind === 'done');
      expect([...move.story.visited]).toContain('x.device-change');
      expect([...move.story.visited]).not.toContain('x.new-phone');
      await expectEnd(move);
      await tell(move, { handOver: 'code' });
    } finally {
      await second?.close();
      await move.close();
    }
  });
}

for (const way of ways('link')) {
  test(`${nameOf(way)}: by the link, the open page goes on once the person has agreed`, async () => {
    const move = await Move.prepare({ ...way, methods: PHONE_ONLY });
    try {
      const { page } = move.browser;
      const popup = await Popup.open(move.browser);
      await popup.speak(way.lang);
      await page.bringToFront();
      await page.goto(linkTo(way));
      const offered = await launcherSays(page, LAUNCHER[way.lang].offer);
      expect([offered.callout, offered.spotlight]).toEqual([undefined, undefined]);
      expect((await storedIn(move.browser)).moves).toBeUndefined();
      await press(page, offered);
      await popupIsShown(move.browser);

      await page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
      await expect(popup.page.locator('[data-hint="offer"]')).toBeVisible();
      await takeOver(popup);
      await popup.page.close();
      await move.person(page).follow(({ kind }) => kind === 'done');
      expect([...move.story.visited]).not.toContain('x.new-phone');
      await expect(page.locator('html[data-same]'), 'it was never reloaded').toHaveCount(1);
      await expectEnd(move);
      await tell(move, { handOver: 'link' });
    } finally {
      await move.close();
    }
  });
}

for (const way of ways('declined')) {
  test(`${nameOf(way)}: a link that was declined is not offered again by the same page`, async () => {
    const move = await Move.prepare({ ...way, methods: PHONE_ONLY });
    try {
      const { page } = move.browser;
      const popup = await Popup.open(move.browser);
      await popup.speak(way.lang);
      await page.bringToFront();
      await page.goto(linkTo(way));
      await launcherSays(page, LAUNCHER[way.lang].offer);
      await popup.page.locator('[data-action="decline"]').click();
      await launcherSays(page, LAUNCHER[way.lang].begin);
      await page.reload();
      await launcherSays(page, LAUNCHER[way.lang].begin);
      await popup.page.reload();
      await expect(popup.action('start')).toBeVisible();
      await expect(popup.page.locator('[data-hint="offer"]')).toHaveCount(0);
      expect((await storedIn(move.browser)).moves).toBeUndefined();
    } finally {
      await move.close();
    }
  });
}

for (const way of ways('sign-in')) {
  test(`${nameOf(way)}: a link that comes through a sign-in is offered all the same`, async () => {
    const move = await Move.prepare({
      ...{ ...way, methods: PHONE_ONLY },
      page: { bumps: { signInOnLoad: 1 } },
    });
    try {
      const { page } = move.browser;
      const popup = await Popup.open(move.browser);
      await popup.speak(way.lang);
      await page.bringToFront();
      signsIn(page);
      await page.goto(linkTo(way), { waitUntil: 'commit' });
      await page.waitForURL('https://login.microsoftonline.com/**');
      await page.waitForURL('https://mysignins.microsoft.com/security-info');
      await launcherSays(page, LAUNCHER[way.lang].offer);
      await takeOver(popup);
      await popup.page.close();
      const asked = await move.person(page).follow(({ phase }) => phase === '3');
      expect(asked.step).toBe('x.warn');
    } finally {
      await move.close();
    }
  });
}

/** How far the other browser was, the account as it is then, and the warning that comes all the same. */
const WARNED = [
  { next: 1, methods: undefined, phase: '1' },
  { next: 3, methods: PHONE_ONLY, phase: '3' },
  { next: 3, methods: PHONE_ONLY, phase: '3', keeps: 4 },
] as const;

const warned = PARTS.includes('warning') ? drawn(WARNED, 1, 'hand-over and warning') : [];
for (const { methods, phase, ...handOver } of warned) {
  const name = Object.entries(handOver).flat().join(' ');
  test(`the warning comes here too, whatever was said elsewhere: ${name}`, async () => {
    const [way] = drawn(WAYS, 1, 'hand-over and warning, way');
    if (way === undefined) throw new Error('nothing drawn');
    const move = await Move.prepare({ ...way, ...(methods && { methods }) });
    try {
      const { page } = move.browser;
      const popup = await Popup.open(move.browser);
      await popup.speak(way.lang);
      await page.bringToFront();
      await page.goto(linkTo({ ...way, ...handOver }));
      await launcherSays(page, LAUNCHER[way.lang].offer);
      await takeOver(popup);
      await popup.page.close();
      const person = move.person(page);
      const warned = await person.follow(({ step }) => step === 'x.warn');
      expect(warned.phase).toBe(phase);
      expect((await new ClosedRoot(page).snapshot()).spotlight).toBeUndefined();
      await person.follow(({ step }) => step === `${phase}.1`);
      expect([...move.story.visited]).toContain('x.fresh-sign-in');
      expect(move.replica.judge.wrong()).toEqual([]);
    } finally {
      await move.close();
    }
  });
}

test('between the deletion and the registration it goes on with the registration', async () => {
  const way = { generation: 'g3', lang: 'en', route: 'sms', setup: 'pc' } as const;
  const move = await Move.prepare(way);
  let second: Browser | undefined;
  try {
    const page = await move.start();
    await move.person(page).follow(({ step }) => step === '2s.1');
    const code = await shownCode(await Popup.open(move.browser));
    move.story.visited.clear();
    second = await launch({ replica: move.replica, lang: way.lang });
    const popup = await Popup.open(second);
    await typeCode(popup, code);
    await takeOver(popup);
    const there = await popup.start();
    await move.person(there).follow(({ step }) => step === 'x.device-change');
    expect([...move.story.visited]).not.toContain('x.neither');
    expect(move.replica.judge.wrong()).toEqual([]);
  } finally {
    await second?.close();
    await move.close();
  }
});

const CODE = linkTo({}).split('=')[1] ?? '';
/** What is no hand-over of ours, or was damaged on the way. */
const FRAGMENTS = [
  ['of the page itself', 'SecurityInfo'],
  ['empty', 'norikae='],
  ['of another version', 'norikae=0000-0000'],
  ['damaged in one sign', `norikae=${CODE.replace(/.$/, (sign) => (sign === '0' ? '1' : '0'))}`],
  ['cut off', `norikae=${CODE.slice(0, 6)}`],
  ['not ours', `state=${CODE}`],
  ['markup', `norikae=${encodeURIComponent('<img src=x onerror=alert(1)>')}`],
  ['long', `norikae=${CODE.repeat(2_000)}`],
] as const;

for (const [name, fragment] of drawn(FRAGMENTS, 1, 'fragments')) {
  test(`a fragment that is no hand-over (${name}) changes nothing and shows nothing`, async () => {
    const move = await Move.prepare({
      ...{ generation: 'g3', lang: 'en', route: 'sms', setup: 'pc' },
      methods: PHONE_ONLY,
    });
    try {
      const { page } = move.browser;
      const address = `https://mysignins.microsoft.com/security-info#${fragment}`;
      await page.goto(address);
      const seen = await launcherSays(page, LAUNCHER.en.begin);
      expect([seen.callout, seen.spotlight]).toEqual([undefined, undefined]);
      expect(page.url()).toBe(address);
      const popup = await Popup.open(move.browser);
      await expect(popup.action('start')).toBeVisible();
      await expect(popup.page.locator('[data-hint="offer"]')).toHaveCount(0);
      expect(await storedIn(move.browser)).toEqual({});
    } finally {
      await move.close();
    }
  });
}

/** The launcher once it reads so, and nothing else beside it. */
async function launcherSays(page: Page, label: string): Promise<Snapshot> {
  const root = new ClosedRoot(page);
  const { met, value } = await until(
    () => root.snapshot(),
    ({ launcher }) => launcher?.label === label,
    15_000,
  );
  expect(met, `${label}, not ${JSON.stringify(value)}`).toBe(true);
  return value;
}

async function press(page: Page, { launcher }: Snapshot): Promise<void> {
  const { x, y, width, height } = launcher?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** The toolbar's popup is no tab, and Playwright counts only these: the debugger sees it. */
async function popupIsShown({ context, page }: Browser): Promise<void> {
  const cdp = await context.newCDPSession(page);
  const shown = await until(
    async () => (await cdp.send('Target.getTargets')).targetInfos,
    (all) => all.filter(({ url }) => url.endsWith('/popup.html')).length === 2,
    15_000,
  );
  expect(shown.met, JSON.stringify(shown.value)).toBe(true);
}

async function expectEnd({ replica, story }: Move): Promise<void> {
  expect(replica.judge.wrong(), `wrong presses in:\n${story}`).toEqual([]);
  expect(replica.judge.finished(), `unfinished:\n${story}`).toBe(true);
  const kinds = replica.account().methods.map(({ type }) => type);
  expect(kinds.sort()).toEqual(['authenticator', 'password']);
}

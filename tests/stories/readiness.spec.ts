import { expect, test } from '@playwright/test';
import en from '../../locales/en.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };
import { drawn } from '../draw.ts';
import { kindsOf } from '../harness/account.ts';
import { ClosedRoot, type Snapshot } from '../harness/closed-root.ts';
import { extension } from '../harness/launch.ts';
import { Move, type MovePlan } from '../harness/move.ts';
import { type Pick, picks, wordsOf } from '../harness/picks.ts';
import { inForce, Policies } from '../harness/policies.ts';
import { Popup } from '../harness/popup.ts';
import { reads } from '../harness/reads.ts';
import { tell } from '../harness/tell.ts';
import { until } from '../harness/until.ts';
import type { MethodSpec } from '../replica/types.ts';

const WORDS = { en: en.guide, ja: ja.guide };
const password: MethodSpec = { type: 'password' };
const phone: MethodSpec = { type: 'phone', value: '+81 9012345678' };
const app = (value: string): MethodSpec => ({ type: 'authenticator', value });

const WAYS = [
  { generation: 'g1', lang: 'ja', route: 'voice', setup: 'pc' },
  { generation: 'g2', lang: 'en', route: 'sms', setup: 'phone' },
  { generation: 'g3', lang: 'ja', route: 'sms', setup: 'pc' },
] as const satisfies readonly MovePlan[];
const nameOf = ({ generation, lang }: MovePlan) => `${generation} ${lang}`;

// The number was there before the move: it is asked about, and stays where nothing is said.
const NUMBERS = WAYS.flatMap((way) => (['stays', 'goes'] as const).map((it) => ({ ...way, it })));

/** Of these, `npm test` plays some. */
const PARTS = drawn(['number', 'devices', 'code app', 'note'] as const, 2, 'readiness');
const played = <T>(part: (typeof PARTS)[number], all: readonly T[]): readonly T[] =>
  PARTS.includes(part) ? drawn(all, 1, part) : [];

for (const { it, ...way } of played('number', NUMBERS)) {
  test(`${nameOf(way)}: a number that was there already ${it}`, async () => {
    const methods = [password, phone, app('iPhone 12')];
    // Where it stays, nothing of phase 3 may be pressed; the judge knows it as what comes last.
    const order = it === 'stays' ? 'register-first' : 'manual';
    await story({ ...way, methods }, async (move) => {
      move.replica.judge.start({ ...way, order });
      const page = await move.start();
      await move.person(page).follow(({ step }) => step === 'x.ready');
      const { callout } = await new ClosedRoot(page).snapshot();
      expect(callout?.notice).toContain(WORDS[way.lang].note['phone-there']);
      expect([...move.story.visited]).toContain('x.both-there');

      const goes = it === 'goes' ? (['number-goes'] as const) : [];
      const pick = picks(way.lang, 'device-changed', ...goes);
      await move.person(page, { pick }).follow(({ kind }) => kind === 'done');
      expect([...move.story.visited]).toContain('x.keep-number');
      expect([...move.story.visited].filter((step) => step.startsWith('2'))).toEqual([]);
      const popup = await Popup.open(move.browser);
      const third = it === 'stays' ? 'skipped' : 'done';
      await expect(popup.phase(4)).toHaveAttribute('data-state', 'done');
      expect(await popup.states()).toEqual(['done', 'skipped', third, 'done']);
      const kept = it === 'stays' ? ['phone'] : [];
      expect(kindsOf(move.replica)).toEqual(['authenticator', 'password', ...kept]);
      expect([...move.story.visited].includes('3.1')).toBe(it === 'goes');
      await tell(move, { number: it });
    });
  });
}

for (const way of played('devices', WAYS)) {
  test(`${nameOf(way)}: five phones have the app, and one of them is chosen`, async () => {
    const devices = ['iPhone 8', 'iPad', 'iPhone 12', 'Pixel 6', 'Galaxy'];
    const methods = [password, ...devices.map(app)];
    await story({ ...way, methods }, async (move) => {
      move.replica.judge.start({ ...way, order: 'manual', oldDevice: 'iPhone 12' });
      const page = await move.start();
      await move.person(page).follow(({ step }) => step === 'x.ready');
      const { callout } = await new ClosedRoot(page).snapshot();
      expect(callout?.notice).toContain(WORDS[way.lang].note['five-devices']);

      const later = picks(way.lang, 'device-changed');
      const pick: Pick = (seen) =>
        seen.step === 'x.which-row'
          ? seen.choices.findIndex(({ label }) => label.includes('iPhone 12'))
          : later(seen);
      await move.person(page, { pick }).follow(({ kind }) => kind === 'done');
      expect([...move.story.visited]).toContain('x.which-row');
      const left = move.replica.account().methods.map(({ value }) => value);
      for (const device of devices.filter((one) => one !== 'iPhone 12'))
        expect(left).toContain(device);
      expect(left).not.toContain('iPhone 12');
      expect(kindsOf(move.replica)).toEqual([...Array(5).fill('authenticator'), 'password']);
      expect(move.replica.judge.finished(), `unfinished:\n${move.story}`).toBe(true);
      await tell(move, { devices: '5' });
    });
  });
}

// Other code apps than Microsoft's have a row of their own: whether one of them is the old phone's only the person knows.
const APPS = WAYS.flatMap((way) =>
  (['the row', 'none'] as const).map((which) => ({ ...way, which })),
);

for (const { which, ...way } of played('code app', APPS)) {
  test(`${nameOf(way)}: a code app alone, and ${which} is said to be the old phone's`, async () => {
    const methods: MethodSpec[] = [password, { type: 'totp' }];
    await story({ ...way, methods }, async (move) => {
      const page = await move.start();
      const person = (pick?: Pick) => move.person(page, pick ? { pick } : {});
      await person().follow(({ step }) => step === 'x.totp');
      const { callout, spotlight } = await new ClosedRoot(page).snapshot();
      expect([callout?.choices.length, callout?.primary, spotlight]).toEqual([
        2,
        undefined,
        undefined,
      ]);
      expect(wordsOf(way.lang, 'no-old-app')).toContain(callout?.choices[1]?.label);

      const at = which === 'none' ? 1 : 0;
      // Without an app or a number on either phone it is asked which of the two this is.
      const old = picks(way.lang, 'old-phone');
      const pick: Pick = (seen) => (seen.step === 'x.totp' ? at : old(seen));
      await person(pick).follow(({ step }) => /^2.\.1$/.test(step));
      const gone = which === 'none' ? [] : ['1.1', '1.2', '1.4'];
      expect([...move.story.visited].filter((step) => /^1\.[124]$/.test(step))).toEqual(gone);
      expect(kindsOf(move.replica)).toEqual(which === 'none' ? ['password', 'totp'] : ['password']);
      // The judge knows of Microsoft's app only: what it holds the person to begins here.
      move.replica.judge.start({ ...way, order: 'manual' });
      const change = picks(way.lang, 'device-changed');
      await person(change).follow(({ kind }) => kind === 'done');
      const stays = which === 'none' ? ['totp'] : [];
      expect(kindsOf(move.replica)).toEqual(['authenticator', 'password', ...stays]);
      expect(move.replica.judge.finished(), `unfinished:\n${move.story}`).toBe(true);
      await tell(move, { app: which });
    });
  });
}

for (const way of played('note', WAYS)) {
  test(`${nameOf(way)}: what the organisation says about registering stands in the check before the start`, async () => {
    const notes = {
      en: 'Registering works on the campus network only.',
      ja: '登録は学内ネットワークでのみ行えます。',
    };
    const policies = new Policies(extension);
    policies.set({ registrationNote: notes });
    try {
      await story({ ...way, policies }, async (move) => {
        await inForce(move.browser, 'registrationNote');
        const page = await move.start();
        const root = new ClosedRoot(page);
        const ready = await reads(root, 'x.ready');
        expect(ready.callout?.notice.split('\n')).toContain(notes[way.lang]);
        const held = await until(() => root.snapshot(), isInSight, 15_000);
        expect(held.met, JSON.stringify(held.value)).toBe(true);
        await move.person(page).follow(({ step }) => step === '1.1');
        expect((await root.snapshot()).callout?.notice).not.toContain(notes[way.lang]);
      });
    } finally {
      policies.remove();
    }
  });
}

/** Its button can be pressed, however long the words are. */
function isInSight({ callout }: Snapshot): boolean {
  const { y = -1, height = 0 } = callout?.primary?.box ?? {};
  return y >= 0 && y + height <= 880;
}

async function story(plan: MovePlan, course: (move: Move) => Promise<void>): Promise<void> {
  const move = await Move.prepare(plan);
  try {
    await course(move);
    expect(move.replica.judge.wrong(), `wrong presses in:\n${move.story}`).toEqual([]);
  } finally {
    await move.close();
  }
}

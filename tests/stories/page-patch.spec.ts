import { expect, type Page, test } from '@playwright/test';
import { drawn } from '../draw.ts';
import { ClosedRoot, type Snapshot } from '../harness/closed-root.ts';
import { extension } from '../harness/launch.ts';
import { Move, type MovePlan } from '../harness/move.ts';
import { Policies } from '../harness/policies.ts';
import { Popup } from '../harness/popup.ts';
import { until } from '../harness/until.ts';

const NEW_WORDS = {
  en: { delete: ['Withdraw'], 'method.phone': ['Handset'], phoneTitle: ['Handset'] },
};
const WORDS = { version: '1', words: NEW_WORDS };
const OFF = { ...WORDS, version: '2', off: ['list.add', 'row.delete'] };
const BAD = { ...WORDS, version: '3', off: ['list.plus'] };

type Part = Partial<Pick<MovePlan, 'order' | 'methods'>> & { words?: Record<string, string> };

/** Microsoft has reworded Delete and the phone, and given the phone's tile another test id. */
async function overnight({ words = {}, ...plan }: Part = {}) {
  const policies = new Policies(extension);
  policies.set({});
  const move = await Move.prepare({
    ...{ generation: 'g3', lang: 'en', route: 'voice', setup: 'pc', policies, ...plan },
    page: {
      changed: {
        words: { 'list.delete': 'Withdraw', 'row.phone': 'Handset', ...words },
        tiles: { phone: 'method-tile-handset' },
      },
    },
  });
  const close = async () => {
    await move.close();
    policies.remove();
  };
  return { policies, move, close };
}

/** Chromium hears of a policy's file within five seconds, and of one at its own start within three (2026-11). */
const NOTICED = 20_000;

async function seen(page: Page, is: (seen: Snapshot) => boolean): Promise<Snapshot> {
  const root = new ClosedRoot(page);
  const { value, met } = await until(() => root.snapshot(), is, NOTICED);
  expect(met, `last seen: ${JSON.stringify(value)}`).toBe(true);
  return value;
}

const sizeOf = (element: Element) => element.getBoundingClientRect();

const isAtDelete = ({ callout }: Snapshot) => callout?.step === '1.1' || callout?.step === '1.2';

const ALL = ['reworded', 'switched off', 'mistake', 'tile', 'Delete', 'around'] as const;
const PARTS = drawn(ALL, 3, 'page patch');

if (PARTS.includes('reworded'))
  test('a reworded page is silent, and pointed at as soon as the organisation says the new words', async () => {
    const { policies, move, close } = await overnight();
    try {
      const page = await move.start();
      const lost = await move.person(page).follow(({ kind }) => kind === 'lost');
      const before = await new ClosedRoot(page).snapshot();
      expect(before.spotlight, JSON.stringify(lost)).toBeUndefined();

      policies.set({ pagePatch: JSON.stringify(WORDS) });
      await seen(page, (now) => isAtDelete(now) && now.spotlight !== undefined);
      await move.person(page).follow(({ step }) => step === 'x.device-change');
      expect(move.replica.judge.wrong()).toEqual([]);
    } finally {
      await close();
    }
  });

if (PARTS.includes('switched off'))
  test('what is switched off is named in words and not pointed at', async () => {
    const { policies, move, close } = await overnight();
    try {
      policies.set({ pagePatch: JSON.stringify(OFF) });
      const popup = await Popup.open(move.browser);
      await expect(popup.page.locator('[data-hint="patch-in-force"]')).toContainText(
        'in force (2)',
      );
      const page = await move.start();
      await move.person(page).follow(({ kind }) => kind === 'lost');
      const { callout, spotlight } = await new ClosedRoot(page).snapshot();
      expect(callout?.title).toContain('“Delete / Withdraw” in the row “Microsoft Authenticator”');
      expect(spotlight).toBeUndefined();
      expect(move.replica.judge.wrong()).toEqual([]);
    } finally {
      await close();
    }
  });

if (PARTS.includes('mistake'))
  test('a patch with a mistake is refused whole, and the popup says why until it is mended', async () => {
    const { policies, move, close } = await overnight();
    try {
      const popup = await Popup.open(move.browser);
      const hint = (name: string) => popup.page.locator(`[data-hint="patch-${name}"]`);
      policies.set({ pagePatch: JSON.stringify(WORDS) });
      await expect(hint('in-force')).toContainText('in force (1)', { timeout: NOTICED });
      policies.set({ pagePatch: JSON.stringify(BAD) });
      await expect(hint('refused')).toBeVisible({ timeout: NOTICED });
      await expect(hint('in-force')).toHaveCount(0);
      await hint('refused').locator('summary').click();
      await expect(hint('refused')).toContainText('list.plus: there is no such landmark');

      const page = await move.start();
      await move.person(page).follow(({ kind }) => kind === 'lost');
      policies.set({ pagePatch: JSON.stringify(WORDS) });
      await seen(page, (now) => isAtDelete(now) && now.spotlight !== undefined);
    } finally {
      await close();
    }
  });

if (PARTS.includes('tile'))
  test('an attribute is enough for a tile whose words are not known', async () => {
    const { policies, move, close } = await overnight({ order: 'register-first' });
    try {
      const page = await move.start();
      await move.person(page).follow(({ kind }) => kind === 'lost');
      expect((await new ClosedRoot(page).snapshot()).spotlight).toBeUndefined();

      const hooks = { 'picker.phone': { testids: ['method-tile-handset'] } };
      policies.set({ pagePatch: JSON.stringify({ version: '1', hooks }) });
      const { callout } = await seen(page, (now) => now.spotlight !== undefined);
      expect(callout?.step).toBe('2v.2');
      await move.person(page).follow(({ step }) => step === '2v.4');
      expect(move.replica.judge.wrong()).toEqual([]);
    } finally {
      await close();
    }
  });

if (PARTS.includes('Delete'))
  test("a patch's word alone is not enough for a Delete: Change has to be known too", async () => {
    const { policies, move, close } = await overnight({
      methods: [{ type: 'password' }, { type: 'phone', value: '+81 9012345678' }],
      words: { 'list.change': 'Amend' },
    });
    try {
      policies.set({ pagePatch: JSON.stringify(WORDS) });
      const page = await move.start();
      await move.person(page).follow(({ kind }) => kind === 'lost');
      const { callout, spotlight } = await new ClosedRoot(page).snapshot();
      expect(callout?.title).toContain('in the row “Handset”');
      expect(spotlight).toBeUndefined();

      const words = { en: { ...NEW_WORDS.en, change: ['Amend'] } };
      policies.set({ pagePatch: JSON.stringify({ ...WORDS, words }) });
      await seen(page, (now) => now.callout?.phase === '3' && now.spotlight !== undefined);
    } finally {
      await close();
    }
  });

if (PARTS.includes('around'))
  test('an attribute around several things tells nothing apart: only the thing itself is pointed at', async () => {
    const { policies, move, close } = await overnight({ order: 'register-first' });
    try {
      const hooks = {
        'list.add': { testids: ['whole-page'] },
        'picker.phone': { testids: ['all-tiles'] },
      };
      policies.set({ pagePatch: JSON.stringify({ version: '1', hooks }) });
      const popup = await Popup.open(move.browser);
      const inForce = popup.page.locator('[data-hint="patch-in-force"]');
      await expect(inForce).toBeVisible({ timeout: NOTICED });
      const page = await move.start();
      await page.addInitScript(() => {
        document.addEventListener('DOMContentLoaded', () => {
          document.getElementById('root')?.setAttribute('data-testid', 'whole-page');
        });
        const tile = '[data-testid^="authmethod-picker-"]';
        new MutationObserver(() => {
          document.querySelector(tile)?.parentElement?.setAttribute('data-testid', 'all-tiles');
        }).observe(document, { childList: true, subtree: true });
      });
      await page.reload();
      const { width } = await page.locator('[data-testid="whole-page"]').evaluate(sizeOf);
      await move.person(page).follow(({ step }) => step === '2v.1');
      const { spotlight } = await seen(page, (now) => now.spotlight !== undefined);
      expect(spotlight?.width).toBeLessThan(width / 2);
      await move.person(page).follow(({ step }) => step === '2v.2');
      await expect(page.locator('[data-testid="all-tiles"]')).toBeVisible();
      await seen(page, ({ callout, spotlight }) => callout?.kind === 'lost' && !spotlight);
      expect(move.replica.judge.wrong()).toEqual([]);
    } finally {
      await close();
    }
  });

// The same of the whole extension, where the replica can be brought into the row's situation: nothing is given to it, it
// finds the target by itself. The page is the one at the real address.
import type { CDPSession, Page } from '@playwright/test';
import { ClosedRoot } from '../../harness/closed-root.ts';
import { Move, type MovePlan } from '../../harness/move.ts';
import { until } from '../../harness/until.ts';
import { type Box, encloses, isRinged, REACH } from './pixels.ts';
import { readPng } from './png.ts';
import { brief, type Seen } from './stage.ts';

const LIMIT = 10_000;

/** The delete button of the row that the guide means, or the button that confirms. */
const DELETE = 'Delete';
const CONFIRM = 'OK';
const SHORTCUT = 'Alt+Shift+G';

const PLAN: MovePlan = {
  ...{ generation: 'g1', lang: 'en', route: 'voice', setup: 'pc' },
  methods: [{ type: 'authenticator' }, { type: 'password' }, { type: 'passkey' }],
};

class Real {
  readonly move: Move;
  readonly page: Page;
  readonly root: ClosedRoot;
  readonly cdp: CDPSession;

  private constructor(move: Move, page: Page, cdp: CDPSession) {
    this.move = move;
    this.page = page;
    this.cdp = cdp;
    this.root = new ClosedRoot(page);
  }

  /** A move that has come to the first deletion. */
  static async at(plan: MovePlan): Promise<Real> {
    const move = await Move.prepare(plan);
    const page = await move.start();
    await move.person(page).follow(({ step }) => step === '1.1');
    return new Real(move, page, await page.context().newCDPSession(page));
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true }).first();
  }

  async box(name: string): Promise<Box | undefined> {
    const [one] = await this.button(name).all();
    return (await one?.boundingBox()) ?? undefined;
  }

  async isRingedAt(box: Box): Promise<boolean> {
    const x = Math.max(0, Math.floor(box.x - REACH));
    const y = Math.max(0, Math.floor(box.y - REACH));
    const clip = { x, y, width: box.width + 2 * REACH, height: box.height + 2 * REACH };
    return isRinged(readPng(await this.page.screenshot({ clip, caret: 'initial' }), x, y), box);
  }

  /** Whether that button comes to be in the ring, by pixels. */
  async rings(name: string): Promise<Seen> {
    const look = async () => {
      const box = await this.box(name);
      const { spotlight } = await this.root.snapshot();
      const is = !!box && !!spotlight && encloses(spotlight, box) && (await this.isRingedAt(box));
      return { box, spotlight, is };
    };
    const { value, met } = await until(look, ({ is }) => is, LIMIT);
    return met
      ? undefined
      : `"${name}" at ${brief(value.box)}, ring ${brief(value.spotlight)}, not right by pixels`;
  }

  /** Whether the browser tells assistive technology of the callout. */
  async isTold(): Promise<boolean> {
    const label = await this.root.ask(labelOf);
    // It counts the nodes of closed roots only once the debugger has seen them.
    await this.cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const { nodes } = await this.cdp.send('Accessibility.getFullAXTree');
    return !!label && nodes.some(({ ignored, name }) => !ignored && name?.value === label);
  }

  /** Whether a real click on the callout's own button does what it says: fold, and unfold. */
  async folds(): Promise<Seen> {
    for (const wish of [true, false]) {
      const fold = await this.root.ask(foldOf);
      if (!fold) return 'no callout';
      await this.page.mouse.click(fold.x, fold.y);
      const { met } = await until(
        () => this.root.ask(foldOf),
        (now) => now?.isFolded === wish,
        LIMIT,
      );
      if (!met) return "a click on the callout's button does nothing";
    }
    return undefined;
  }

  /** Focus that has come to the callout has to be there a second later. */
  async keepsFocus(): Promise<Seen> {
    await this.page.keyboard.press(SHORTCUT);
    const stays = await this.page.evaluate(async () => {
      const isOurs = () => document.activeElement?.localName === 'norikae-overlay';
      const end = performance.now() + 1000;
      let always = isOurs();
      while (performance.now() < end) {
        await new Promise(requestAnimationFrame);
        always &&= isOurs();
      }
      return always;
    });
    await this.page.keyboard.press(SHORTCUT);
    return stays ? undefined : 'the focus does not stay in the callout';
  }

  /** By the shortcut from the dialog to the callout, and back. */
  async reaches(): Promise<Seen> {
    const goes = async (toUs: boolean): Promise<boolean> => {
      await this.page.keyboard.press(SHORTCUT);
      const at = () => this.page.evaluate(() => document.activeElement?.localName);
      return (await until(at, (name) => (name === 'norikae-overlay') === toUs, LIMIT)).met;
    };
    await this.button('Cancel').focus();
    if (!(await goes(true))) return 'the shortcut does not lead to the callout';
    return (await goes(false)) ? undefined : 'the shortcut does not lead back';
  }
}

/** Both run in the page with the root as `this`, and must stand alone. */
function labelOf(this: ShadowRoot): string {
  return this.querySelector('[data-part="callout"]')?.getAttribute('aria-label') ?? '';
}
function foldOf(this: ShadowRoot): { x: number; y: number; isFolded: boolean } | undefined {
  const fold = this.querySelector('[data-part="fold"]');
  const box = fold?.getBoundingClientRect();
  const isFolded = fold?.getAttribute('aria-expanded') === 'false';
  return box && { x: box.x + box.width / 2, y: box.y + box.height / 2, isFolded };
}

type Check = (real: Real) => Promise<Seen>;

/** On the form of the page with Fluent's dialogs; by the id of the row, in this order. */
const OLD: Readonly<Record<string, Check>> = {
  async late(real) {
    real.move.replica.patch({ latency: { list: 1500 } });
    await real.page.reload();
    const seen = await real.rings(DELETE);
    real.move.replica.patch({ latency: 0 });
    return seen;
  },
  async replaced(real) {
    const { page, move } = real;
    move.replica.patch({ bumps: { rerender: 'rows' } });
    await page.reload();
    const first = await real.rings(DELETE);
    if (first) return first;
    const was = await real.button(DELETE).elementHandle();
    const before = await real.box(DELETE);
    await page.setViewportSize({ width: 1100, height: 800 });
    const look = async () => {
      const isGone = (await was?.evaluate((el) => !el.isConnected)) ?? false;
      const now = await real.box(DELETE);
      return isGone && !!now && now.x !== before?.x;
    };
    if (!(await until(look, Boolean, LIMIT)).met) throw new Error('nothing was replaced and moved');
    const seen = await real.rings(DELETE);
    move.replica.patch({ bumps: { rerender: undefined } });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.reload();
    return seen ?? (await real.rings(DELETE));
  },
  async 'v8-opens'(real) {
    await real.button(DELETE).click();
    await real.button(CONFIRM).waitFor();
    await real.page
      .locator('[aria-hidden="true"] h1, [aria-hidden="true"] nav')
      .first()
      .waitFor({ state: 'attached' });
    const { met } = await until(() => real.isTold(), Boolean, LIMIT);
    return met ? undefined : 'the callout is hidden from assistive technology';
  },
  'v8-highlight': (real) => real.rings(CONFIRM),
  'v8-mouse': (real) => real.folds(),
  'v8-focus': (real) => real.keepsFocus(),
  'v8-tab': (real) => real.reaches(),
  async removed(real) {
    const place = await real.box(CONFIRM);
    if (!place) throw new Error('no dialog is open');
    await real.button('Cancel').click();
    await real.button(CONFIRM).waitFor({ state: 'detached' });
    const { met } = await until(
      () => real.isRingedAt(place),
      (is) => !is,
      LIMIT,
    );
    return met ? undefined : 'the ring is left where the button was';
  },
};

/** Where the page's dialogs are the browser's own. */
const NEW: Readonly<Record<string, Check>> = {
  async 'native-dialog'(real) {
    await real.button(DELETE).click();
    await real.page.locator('dialog:modal').waitFor();
    return (await real.rings(CONFIRM)) ?? (await real.folds()) ?? (await real.reaches());
  },
};

async function all(plan: MovePlan, checks: Readonly<Record<string, Check>>) {
  const real = await Real.at(plan);
  try {
    const found: Record<string, Seen> = {};
    for (const [id, check] of Object.entries(checks)) found[id] = await check(real);
    return found;
  } finally {
    await real.move.close();
  }
}

/** What each row is for the extension as it ships. Rows that the replica has no situation for are not in it. */
export async function askExtension(): Promise<Record<string, Seen>> {
  const variants = { dialog: 'native', deleteDialog: 'reskin' } as const;
  const native: MovePlan = { ...PLAN, generation: 'g3', variants };
  return { ...(await all(PLAN, OLD)), ...(await all(native, NEW)) };
}

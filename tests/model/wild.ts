import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { Move, type MovePlan } from '../harness/move.ts';
import { signsIn } from '../stories/bumps/bump.ts';

/** One thing that the person does, or that happens to them, in a real browser. */
type Deed =
  | { readonly do: 'follow'; readonly steps: number }
  | { readonly do: 'press'; readonly at: number }
  | { readonly do: 'reload' | 'tab' | 'worker' | 'browser' | 'signIn' };

export interface Wild {
  readonly plan: MovePlan;
  /** Up to the wait for the new phone, or from there: a whole move takes a minute. */
  readonly half: 'before' | 'after';
  readonly deeds: readonly Deed[];
}

const follow = fc.record({
  do: fc.constant('follow' as const),
  steps: fc.integer({ min: 1, max: 7 }),
});

const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: follow },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('press' as const), at: fc.nat(11) }) },
  ...(['reload', 'tab', 'worker', 'browser', 'signIn'] as const).map((name) => ({
    weight: 1,
    arbitrary: fc.constant<Deed>({ do: name }),
  })),
);

const wild: fc.Arbitrary<Wild> = fc
  .record({
    generation: fc.constantFrom('g1', 'g2', 'g3', 'announced'),
    lang: fc.constantFrom('ja', 'en'),
    route: fc.constantFrom('voice', 'sms'),
    setup: fc.constantFrom('pc', 'phone'),
    order: fc.constantFrom('manual', 'register-first'),
    half: fc.constantFrom('before', 'after'),
    // Everything begins with the first thing that is said.
    first: follow,
    deeds: fc.array(deed, { minLength: 5, maxLength: 9, size: 'max' }),
  })
  .map(({ half, first, deeds, ...plan }) => ({
    half,
    deeds: [first, ...deeds],
    plan: {
      ...plan,
      ...(half === 'after' && {
        methods: [{ type: 'password' }, { type: 'phone', value: '+81 9012345678' }],
      }),
    },
  }));

/** The walk of this number; always the same. */
export function wildOf(number: number): Wild {
  const [one] = fc.sample(wild, { numRuns: 1, seed: number });
  if (one === undefined) throw new Error('nothing was drawn');
  return one;
}

const PRESSABLE = ['button', '[role="button"]', '.ms-Link', '[role="option"]', '[role="radio"]']
  .flatMap((kind) => ['main', '[role="dialog"]', 'dialog[open]'].map((where) => `${where} ${kind}`))
  .map((one) => `${one}:not([target="_blank"]):not([disabled])`)
  .join();

/** What a deletion is confirmed with: to lose a method is no slip that one comes back from. */
const CONFIRMS = /^(?:OK|Ok|Yes|Delete|はい|削除)$/;

/** The walk, and then to the end by what is spotlighted alone. Which presses were the person's own. */
export async function walk({ plan, half, deeds }: Wild): Promise<Move & { own: Set<number> }> {
  const move = Object.assign(await Move.prepare(plan), { own: new Set<number>() });
  try {
    let page = await move.start();
    signsIn(page);
    for (const one of deeds) page = await act(one, move, page);
    const last = half === 'before' ? 'x.device-change' : 'x.done';
    await move.person(page).follow(({ step }) => step === last);
    return move;
  } catch (error) {
    await move.close();
    throw error;
  }
}

async function act(one: Deed, move: Move & { own: Set<number> }, page: Page): Promise<Page> {
  switch (one.do) {
    case 'follow': {
      let done = 0;
      const isEnd = (step: string): boolean => step === 'x.device-change' || step === 'x.done';
      await move.person(page).follow(({ step }) => isEnd(step) || done++ >= one.steps);
      return page;
    }
    case 'press':
      await pressOwn(one.at, move, page);
      return page;
    case 'reload':
      // Where the page is on its way to the sign-in, that goes before.
      await page.reload({ timeout: 15_000 }).catch(() => page.waitForLoadState());
      return page;
    case 'signIn': {
      move.replica.patch({ bumps: { signInOnLoad: 1 } });
      await page.reload({ timeout: 15_000 }).catch(() => page.waitForLoadState());
      await page.waitForURL('https://mysignins.microsoft.com/**', { timeout: 15_000 });
      return page;
    }
    case 'tab': {
      const next = await move.browser.context.newPage();
      signsIn(next);
      await next.goto('https://mysignins.microsoft.com/security-info');
      await page.close();
      return next;
    }
    case 'worker': {
      const cdp = await move.browser.context.newCDPSession(page);
      const { targetInfos } = await cdp.send('Target.getTargets');
      const worker = targetInfos.find(({ type }) => type === 'service_worker');
      if (worker) await cdp.send('Target.closeTarget', { targetId: worker.targetId });
      await cdp.detach();
      return page;
    }
    case 'browser':
      await move.restartBrowser();
      await move.browser.openPage();
      signsIn(move.browser.page);
      return move.browser.page;
  }
}

/** Presses one of the page's own buttons, whichever it is. */
async function pressOwn(at: number, move: Move & { own: Set<number> }, page: Page): Promise<void> {
  const seen = new Set(move.replica.presses().map(({ seq }) => seq));
  const all = page.locator(PRESSABLE).filter({ visible: true });
  const inDialog = (await page.locator('[role="dialog"], dialog[open]').count()) > 0;
  // All at once: the page may take any of them away meanwhile.
  const texts = await all
    .evaluateAll((them) => them.map((one) => one.textContent?.trim() ?? ''))
    // It leaves for the sign-in: then there is nothing of it to press.
    .catch(() => []);
  const free = texts.flatMap((text, i) => (inDialog && CONFIRMS.test(text) ? [] : [i]));
  const which = free[at % Math.max(1, free.length)];
  if (which === undefined) return;
  // What lies under a dialog, or under our callout, takes no press.
  await all
    .nth(which)
    .click({ timeout: 1_000 })
    .catch(() => undefined);
  for (const { seq } of move.replica.presses()) if (!seen.has(seq)) move.own.add(seq);
}

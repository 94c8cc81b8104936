import { browser } from 'wxt/browser';
import type { Seen } from '../page/seen';
import type { GuideState, ToPage } from './messages';
import { createQueue } from './queue';
import { SECURITY_INFO } from './security-info';

/** A tab that reported itself, or that we opened. */
export interface KnownTab {
  readonly id: number;
  /** The move that its page uses; `null` where the page's account has none; undefined while nothing is known. */
  readonly move?: string | null | undefined;
}

export interface Tabs {
  /** A page reported itself from this tab. */
  reported(id: number, move: string | null): Promise<void>;
  find(id: number | undefined): Promise<KnownTab | undefined>;
  /** A move began or ended: which tab uses which is asked anew. */
  forgetMoves(): Promise<void>;
  /** Shows the tab with a living guide that reported itself last, else opens the Security info page (by this address). */
  go(entry?: string): Promise<void>;
  /** Does a guide answer from this tab (without one: from the tab that was in use last)? */
  guideIn(id: number | undefined): Promise<GuideState>;
  /** What the guide there sees; undefined where none answers. Without an id: in the tab that was in use last. */
  seenIn(id: number | undefined): Promise<Seen | undefined>;
}

const KEY = 'tabs';
const MOST = 20;

/**
 * What we know of tabs. With no permission but `storage` their addresses are hidden from us, so a tab is known only by
 * what it says. Kept in `storage.session`: the worker may stop at any time, and tab ids end with the session.
 */
export function createTabs(): Tabs {
  const inTurn = createQueue();
  let memory: readonly KnownTab[] = [];

  async function load(): Promise<readonly KnownTab[]> {
    try {
      const found: unknown = (await browser.storage.session.get(KEY))[KEY];
      if (Array.isArray(found)) return found.filter(isKnownTab);
    } catch {
      // No session storage: as long as the worker lives.
    }
    return memory;
  }

  const change = (to: (tabs: readonly KnownTab[]) => readonly KnownTab[]): Promise<void> =>
    inTurn(async () => {
      memory = to(await load()).slice(-MOST);
      await browser.storage.session?.set({ [KEY]: memory }).catch(() => undefined);
    });

  const add = (tab: KnownTab): Promise<void> =>
    change((tabs) => [...tabs.filter((one) => one.id !== tab.id), tab]);

  async function firstWithGuide(): Promise<number | undefined> {
    const tabs = [...(await load())].reverse();
    const living = await Promise.all(tabs.map((tab) => answers(tab.id)));
    return tabs[living.indexOf(true)]?.id;
  }

  return {
    reported: (id, move) => add({ id, move }),
    find: async (id) => (await inTurn(load)).find((tab) => tab.id === id),
    forgetMoves: () => change((tabs) => tabs.map(({ id }) => ({ id }))),
    async go(entry = SECURITY_INFO) {
      const id = await firstWithGuide();
      if (id !== undefined && (await activate(id))) return;
      const tab = await browser.tabs.create({ url: entry });
      if (tab.id !== undefined) await add({ id: tab.id });
    },
    async seenIn(id) {
      const asked = id ?? (await load()).at(-1)?.id;
      return asked === undefined ? undefined : await ask<Seen>(asked, { type: 'see' });
    },
    async guideIn(id) {
      const asked = id ?? (await load()).at(-1)?.id;
      if (asked === undefined) return 'unknown';
      if (await answers(asked)) return 'here';
      const tab = await browser.tabs.get(asked).catch(() => undefined);
      if (tab === undefined) return 'unknown';
      if (tab.status === 'loading') return 'loading';
      // A guide that answers from another tab is fine: nothing to complain about.
      return (await firstWithGuide()) === undefined ? 'silent' : 'unknown';
    },
  };
}

/** A living page answers at once; a frozen one would let us wait until it is looked at. */
const PATIENCE = 500;

async function ask<T>(id: number, question: ToPage): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  try {
    return await Promise.race([browser.tabs.sendMessage(id, question), late]);
  } catch {
    return undefined;
  }
}

/** Sends the focus to the guide in this tab (without one: in the tab in front), or from there back to the page. */
export async function focusGuide(id: number | undefined): Promise<void> {
  const front = { active: true, lastFocusedWindow: true };
  const [tab] = id === undefined ? await browser.tabs.query(front).catch(() => []) : [{ id }];
  if (tab?.id !== undefined) await ask(tab.id, { type: 'focus' });
}

async function answers(id: number): Promise<boolean> {
  return (await ask(id, { type: 'ping' })) === true;
}

async function activate(id: number): Promise<boolean> {
  try {
    const tab = await browser.tabs.update(id, { active: true });
    // There are no windows on phones.
    if (tab?.windowId !== undefined)
      await browser.windows?.update(tab.windowId, { focused: true }).catch(() => undefined);
    return true;
  } catch {
    return false;
  }
}

function isKnownTab(value: unknown): value is KnownTab {
  return (
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'number'
  );
}

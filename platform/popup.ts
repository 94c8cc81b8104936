import { browser } from 'wxt/browser';
import { nextOf } from '../flow/phases';
import { inTime } from './in-time';
import type { FromPopup, PopupState } from './messages';

/** What the popup shows: the state, and whether a guide should have answered by now and has not. */
export interface Shown extends PopupState {
  readonly silent: boolean;
}

type Ask = FromPopup extends infer M ? (M extends unknown ? Omit<M, 'tab'> : never) : never;

export interface PopupLine {
  /** Sends a wish; what becomes of it arrives through `show`. */
  send(message: Ask): void;
  /** The report for the help desk; empty where nobody answers. */
  report(): Promise<string>;
  /** Opens all steps to read, or only those that remain. */
  steps(only?: 'remaining'): Promise<void>;
  /** Opens the page on which Microsoft is asked. `choices`: for the move that may begin there. */
  confirm(choices?: Readonly<Record<'route' | 'setup', string>>): Promise<void>;
}

/** How long a page that has finished loading may take until its guide answers. */
const GRACE = 3000;
const PAUSE = 1000;

/** The popup's line to the background: `show` is called now and after every change. */
export function connectPopup(show: (shown: Shown) => void): PopupLine {
  const tab = tabInQuestion();
  let silentSince: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  let answered = 0;

  async function ask(message: Ask): Promise<void> {
    clearTimeout(timer);
    const turn = ++asked;
    const state: PopupState | undefined = await inTime(
      browser.runtime.sendMessage({ ...message, tab: await tab }),
    ).catch(() => undefined);
    // The worker may be starting: ask again.
    if (state === undefined) return later();
    if (turn < answered) return;
    answered = turn;
    const expected = state.move !== undefined && nextOf(state.move) !== 'end';
    if (!expected || state.guide !== 'silent') silentSince = undefined;
    else silentSince ??= Date.now();
    const silent = silentSince !== undefined && Date.now() - silentSince >= GRACE;
    show({ ...state, silent });
    // Nothing moves: no more questions, until something changes or the person comes back.
    if (expected && !silent && (state.guide === 'silent' || state.guide === 'loading')) later();
  }

  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(refresh, PAUSE);
  }
  const refresh = (): void => void ask({ type: 'state' });

  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'local' || area === 'session' || area === 'managed') refresh();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') refresh();
  });
  refresh();

  /** A page of ours in a tab of its own, about the same tab. */
  async function open(page: string, words: Readonly<Record<string, string>> = {}): Promise<void> {
    const query = new URLSearchParams(words);
    const id = await tab;
    if (id !== undefined) query.set('tab', `${id}`);
    await browser.tabs.create({ url: `${browser.runtime.getURL('/')}${page}.html?${query}` });
  }

  return {
    send: (message) => void ask(message),
    report: async () => {
      const message = { type: 'report', tab: await tab };
      return (await browser.runtime.sendMessage(message).catch(() => undefined)) ?? '';
    },
    steps: (only) => open('steps', only && { only }),
    confirm: (choices) => open('confirm', choices),
  };
}

/** The tab in front; where the popup is a tab itself, the one that it was opened from. */
async function tabInQuestion(): Promise<number | undefined> {
  try {
    if (await isTab()) {
      const named = new URLSearchParams(location.search).get('tab') ?? '';
      return /^\d+$/.test(named) ? Number(named) : undefined;
    }
    const [front] = await browser.tabs.query({ active: true, currentWindow: true });
    return front?.id;
  } catch {
    return undefined;
  }
}

/** Is this page a tab of its own, not the toolbar's popup? */
export async function isTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent().catch(() => undefined)) !== undefined;
}

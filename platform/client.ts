import { browser } from 'wxt/browser';
import type { MoveRef } from '../flow/progress';
import type { Answer } from '../flow/types';
import type { View } from '../flow/view';
import type { Seen } from '../page/seen';
import { inTime } from './in-time';
import type { Lang } from './lang';
import type { FromPage, Hello, Reply, Told } from './messages';
import { isForPage } from './messages';
import type { GuideResources } from './resources';

/** What the content script can ask of the background. `undefined`: no answer (now, or never again). */
export interface Client {
  /** Reports this page and asks for its move, the language and the texts. */
  hello(pageLangs: readonly string[], account?: string): Promise<Hello | undefined>;
  /** Stores what a look at the page adds; worth a call when `isNews` says so. */
  look(view: View, of: MoveRef, account?: string): Promise<Told | undefined>;
  /** Stores the person's word. */
  answer(word: Answer, of: MoveRef, account?: string): Promise<Told | undefined>;
  /** A hand-over that the page's address carried; applied only after the person has agreed in the popup. */
  handedOver(code: string): Promise<void>;
  /** Shows the popup (as a tab where the browser cannot open it), or all steps to read. */
  open(what: 'popup' | 'steps'): Promise<void>;
  /** Calls back when a move or the language may have changed elsewhere, or the page comes back into view. */
  onChange(callback: () => void): void;
  /** Answers what the guide sees, for a report. */
  onSee(callback: () => Seen): void;
  /** Calls back when the person pressed the keys that are bound in the browser. */
  onKeys(callback: () => void): void;
  /** Is the extension still behind us? The first no is told to `onGone`. */
  lives(): boolean;
  /** Ends listening. */
  stop(): void;
}

/**
 * The content script's line to the background. After an update or removal of the extension the old script lives on in
 * open tabs, where every call throws: then `onGone` is called, once, and nothing after it. Nobody tells us; it is seen
 * at the next call or question. A port would break at once, but also whenever the worker goes to sleep, and while it
 * is open it keeps the page out of the back/forward cache.
 */
export function connect(onGone: () => void): Client {
  const callbacks = new Set<() => void>();
  let see: () => Seen = () => ({});
  let keys = (): void => undefined;
  let gone = false;
  let due: number | undefined;
  let texts: { lang: Lang; resources: Partial<GuideResources> } | undefined;

  const leave = (): void => {
    if (gone) return;
    gone = true;
    stop();
    onGone();
  };

  // `runtime.id` goes away together with the extension; the calls' error texts differ between browsers.
  const isGone = (): boolean => {
    try {
      return browser.runtime?.id === undefined;
    } catch {
      return true;
    }
  };

  const lives = (): boolean => {
    if (!gone && isGone()) leave();
    return !gone;
  };

  async function ask<M extends FromPage>(message: M): Promise<Reply<M> | undefined> {
    if (!lives()) return undefined;
    try {
      const answer = browser.runtime.sendMessage(message);
      // A hidden tab sets no timer; it asks again when it is shown.
      return (await (document.hidden ? answer : inTime(answer))) ?? undefined;
    } catch {
      lives();
      return undefined;
    }
  }

  // A page from the back/forward cache hears at once all that it has missed: it is told once. A hidden one waits.
  const tell = (): void => {
    if (lives()) due ??= requestAnimationFrame(tellNow);
  };
  const tellNow = (): void => {
    due = undefined;
    if (lives()) for (const callback of callbacks) callback();
  };
  const onStored = (changes: Record<string, unknown>, area: string): void => {
    // A hidden tab rests: it asks when it is shown again.
    if (document.visibilityState === 'hidden') return;
    // The organisation's policy: Chromium fills and changes it while pages are open.
    if (area === 'managed') tell();
    if (area !== 'local') return;
    if (['moves', 'language', 'offer', 'policy'].some((key) => key in changes)) tell();
  };
  // Where storage refuses, nothing is announced: ask again whenever the person comes (back) to this page.
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') tell();
  };
  const onShow = (event: PageTransitionEvent): void => {
    if (event.persisted) tell();
  };
  const onMessage = (
    message: unknown,
    _sender: unknown,
    reply: (answer: true | Seen) => void,
  ): void => {
    if (!isForPage(message)) return;
    if (message.type === 'focus') keys();
    reply(message.type === 'see' ? see() : true);
  };

  function stop(): void {
    if (due !== undefined) cancelAnimationFrame(due);
    document.removeEventListener('visibilitychange', onVisible);
    window.removeEventListener('pageshow', onShow);
    try {
      browser.storage.onChanged.removeListener(onStored);
      browser.runtime.onMessage.removeListener(onMessage);
    } catch {
      // Gone already, and the listeners with it.
    }
  }

  document.addEventListener('visibilitychange', onVisible);
  window.addEventListener('pageshow', onShow);
  try {
    browser.storage.onChanged.addListener(onStored);
    browser.runtime.onMessage.addListener(onMessage);
  } catch {
    leave();
  }

  return {
    async hello(pageLangs, account) {
      const reply = await ask({ type: 'hello', account, pageLangs, have: texts?.lang });
      if (reply === undefined) return undefined;
      if (reply.resources === undefined)
        return texts?.lang === reply.lang ? { ...reply, resources: texts.resources } : reply;
      // Only the whole of the texts may be left out of the next answer.
      if (reply.move !== undefined) texts = { lang: reply.lang, resources: reply.resources };
      return reply;
    },
    look: (view, { id, generation }, account) =>
      ask({ type: 'look', view, of: { id, generation }, account }),
    answer: (word, { id, generation }, account) =>
      ask({ type: 'answer', answer: word, of: { id, generation }, account }),
    handedOver: async (code) => {
      await ask({ type: 'handed-over', code });
    },
    open: async (what) => {
      await ask({ type: `open-${what}` });
    },
    onChange: (callback) => void callbacks.add(callback),
    onSee: (callback) => {
      see = callback;
    },
    onKeys: (callback) => {
      keys = callback;
    },
    lives,
    stop,
  };
}

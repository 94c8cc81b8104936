import type { View } from '../flow/view';

/**
 * Times are ms. A list that changed is believed once it has stood still this long; longer on the first look (rows
 * arrive one after another), and while the page is busy.
 */
const LIST_STILL = 500;
const LIST_STILL_FIRST = 1200;
const LIST_STILL_BUSY = 3000;
/** A list without a single row is most likely one that has not come yet. */
const LIST_STILL_EMPTY = 6000;
/** A page that we do not know is called so after standing still this long, and at the latest after `LOST_LATEST`. */
const LOST_STILL = 2000;
const LOST_LATEST = 12_000;

/** What is remembered between looks, to tell a page that is still changing from one that has arrived. */
export interface Settling {
  /** The list that was believed last. */
  readonly trusted?: string | undefined;
  /** The list, or the unknown state, that is being watched, since when, and when it changed last. */
  readonly pending?: { readonly what: string; readonly since: number } | undefined;
  readonly lostSince?: number | undefined;
}

/** How the page is, apart from what it shows. `lastChange`: when it changed last, on the clock of `now`. */
export interface PageState {
  readonly busy: boolean;
  readonly loaded: boolean;
  readonly lastChange: number;
}

export interface Settled {
  readonly view: View;
  readonly memory: Settling;
  /** Look again after this many ms, even if nothing changes. */
  readonly wait?: number | undefined;
}

const LOADING: View = { screen: 'loading' };
const UNKNOWN: View = { screen: 'unknown' };
/** Said only of a page that has come to rest. */
const UNSURE: ReadonlySet<View['screen']> = new Set([
  'unknown',
  'unknown-dialog',
  'page-error',
  'register',
]);

/**
 * A look as it can be believed. Rows arrive one after another, dialogs are blank for a moment, pages load slowly: a
 * list counts only when it stands still, and "unknown" is said only of a page that has come to rest.
 */
export function settle(memory: Settling, view: View, page: PageState, now: number): Settled {
  // While the page is at work an empty list says nothing, however long it stands.
  const isToCome = view.screen === 'list' && view.methods.length === 0 && page.busy;
  if (view.screen === 'list' && !isToCome) return settleList(memory, view, page.busy, now);
  const calm: Settling = { trusted: memory.trusted };
  const lost = isToCome ? UNKNOWN : view;
  if (!UNSURE.has(lost.screen)) return { view, memory: calm };
  const lostSince = memory.lostSince ?? now;
  const still = now - page.lastChange;
  const latest = now - lostSince;
  const quiet = page.loaded && !page.busy && still >= LOST_STILL && latest >= LOST_STILL;
  if (quiet || latest >= LOST_LATEST) return { view: lost, memory: { ...calm, lostSince } };
  const untilQuiet = page.loaded && !page.busy ? LOST_STILL - Math.min(still, latest) : LOST_LATEST;
  const wait = Math.min(untilQuiet, LOST_LATEST - latest);
  return { view: LOADING, memory: { ...calm, lostSince }, wait };
}

function settleList(
  memory: Settling,
  view: Extract<View, { readonly screen: 'list' }>,
  busy: boolean,
  now: number,
): Settled {
  const what = view.methods.map(({ key, deletable }) => `${key}${deletable}`).join();
  if (what === memory.trusted) return { view, memory: { trusted: what } };
  const since = memory.pending?.what === what ? memory.pending.since : now;
  const first = memory.trusted === undefined;
  const rows = view.methods.length;
  const full = busy ? LIST_STILL_BUSY : first ? LIST_STILL_FIRST : LIST_STILL;
  const needed = rows === 0 ? LIST_STILL_EMPTY : full;
  if (now - since >= needed) return { view, memory: { trusted: what } };
  return {
    view: LOADING,
    memory: { trusted: memory.trusted, pending: { what, since } },
    wait: needed - (now - since),
  };
}

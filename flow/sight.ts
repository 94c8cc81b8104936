import { hasSameCounts, isSameList, type MethodsSeen, methodsSeen } from './methods';
import { isAwaited } from './moment';
import type { Progress } from './progress';
import { record } from './record';
import type { Answer } from './types';
import type { View } from './view';

/**
 * What one look tells of a move, for telling whether a page shows the same as before: a page tells what it shows once,
 * so that two of them cannot contradict each other in turn.
 */
export function sightOf({ id, generation }: Progress, view: View): string {
  const what = view.screen === 'list' ? methodsSeen(view.methods) : view;
  return JSON.stringify([id, generation, what]);
}

/**
 * What a page has told: its last list, for good, since an older one is no news; what it shows beside, until the next; and
 * when that was written down as the newest, ms.
 */
export interface Told {
  /** Of which beginning of which move. */
  readonly of?: string | undefined;
  readonly list?: string | undefined;
  readonly other?: string | undefined;
  readonly at?: number | undefined;
}

/** What a page has told of this beginning of this move. */
export function toldOf(told: Told, { id, generation }: Progress): Told {
  const of = `${id} ${generation}`;
  return told.of === of ? told : { of, at: told.at };
}

/** Has the page told this already? */
export function isTold(told: Told, view: View, sight: string): boolean {
  return (view.screen === 'list' ? told.list : told.other) === sight;
}

/** What it has told, now that it tells this. */
export function telling({ of, list, at }: Told, view: View, sight: string): Told {
  return view.screen === 'list' ? { of, list: sight, at } : { of, list, other: sight, at };
}

/** Does this look add anything to what is stored, or bind the move to the account that the page shows? */
export function isNews(move: Progress, view: View, account?: string): boolean {
  if (record(move, view) !== move) return true;
  return view.screen === 'list' && account !== undefined && move.account === undefined;
}

/** Is what is told written down with its time: a look at this, or this word? Then the answer to it tells when. */
export function isDated(what: View | Answer): boolean {
  if (typeof what === 'string') return isAwaited(what);
  return ['list', 'phone-done', 'app-approved'].includes(what.screen);
}

/** How old the list of a page may be. */
export interface Age {
  /** When the page was loaded, or last showed a list that nobody had overtaken; ms. */
  readonly since: number;
  /** The list that others have overtaken; whatever they show later, it is not looked at again before it changes. */
  readonly overtaken?: MethodsSeen | undefined;
}

/**
 * May what a page shows be older than what is known, and how old is it from now on? `now`: ms on this browser's clock;
 * where that was set back, it tells nothing.
 */
export function aged(
  age: Age,
  progress: Progress,
  view: View,
  told: Told,
  now: number,
): { readonly age: Age; readonly isOld: boolean } {
  // Since it was loaded, whoever told of it: the way back to where one is made to register leads nowhere. Who is made to
  // has no second factor.
  if (view.screen !== 'list')
    return {
      age,
      isOld: isMadeToRegister(view) && isFromBefore(progress, methodsSeen([]), age.since, now),
    };
  const { overtaken } = age;
  const list = methodsSeen(view.methods);
  const since = Math.max(age.since, told.at ?? 0);
  const isOvertaken = overtaken !== undefined && hasSameCounts(list, overtaken);
  const isOld =
    isOvertaken ||
    (isTold(told, view, sightOf(progress, view))
      ? isBehind(progress, list, since, now)
      : isFromBefore(progress, list, since, now));
  return { age: isOld ? { ...age, overtaken: list } : { since: now }, isOld };
}

/** Is somebody made to register, and has not begun? */
function isMadeToRegister(view: View): boolean {
  const isFirst = ['picker', 'app-install', 'phone-number'].includes(view.screen);
  return view.screen === 'register' || (isFirst && 'isForced' in view && view.isForced === true);
}

/** Of a list that was told already: have others seen another account state since, or is a change on its way? */
function isBehind(progress: Progress, list: MethodsSeen, since: number, now: number): boolean {
  const newest = progress.seen ?? list;
  return !hasSameCounts(list, newest) || isFromBefore(progress, newest, since, now);
}

/**
 * A tab that was opened behind another one, or restored, can show how things were when it was loaded, and one with a
 * dialog open, when that was opened: also before a registration that no list has shown yet.
 */
function isFromBefore(
  { seen, seenAt, said }: Progress,
  list: MethodsSeen,
  since: number,
  now: number,
): boolean {
  if (seenAt === undefined || seenAt > now || since >= seenAt) return false;
  return seen === undefined || said.some(isAwaited) || !isSameList(list, seen);
}

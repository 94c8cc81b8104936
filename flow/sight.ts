import { hasSameCounts, isSameList, methodsSeen } from './methods';
import type { Progress } from './progress';
import type { View } from './view';

/**
 * What one look tells of a move, for telling whether a page shows the same as before: a page tells what it shows once,
 * so that two of them cannot contradict each other in turn.
 */
export function sightOf({ id, generation }: Progress, view: View): string {
  const what = view.screen === 'list' ? methodsSeen(view.methods) : view;
  return JSON.stringify([id, generation, what]);
}

/** What a page has told: its last list, for good, since an older one is no news; and what it shows beside, until the next. */
export interface Told {
  /** Of which beginning of which move. */
  readonly of?: string | undefined;
  readonly list?: string | undefined;
  readonly other?: string | undefined;
}

/** What a page has told of this beginning of this move. */
export function toldOf(told: Told, { id, generation }: Progress): Told {
  const of = `${id} ${generation}`;
  return told.of === of ? told : { of };
}

/** Has the page told this already? */
export function isTold(told: Told, view: View, sight: string): boolean {
  return (view.screen === 'list' ? told.list : told.other) === sight;
}

/** What it has told, now that it tells this. */
export function telling({ of, list }: Told, view: View, sight: string): Told {
  return view.screen === 'list' ? { of, list: sight } : { of, list, other: sight };
}

/** Does the page show another account state than the one seen last (by another tab, after this page was loaded)? */
export function isBehind({ seen }: Progress, view: View): boolean {
  if (seen === undefined || view.screen !== 'list') return false;
  return !hasSameCounts(methodsSeen(view.methods), seen);
}

/**
 * Was the list that a page shows first there before the one that is known? A tab that was opened behind another one, or
 * restored, can show how things were when it was loaded: also before a registration that no list has shown yet. `born`: when the page was loaded, and `now`, ms on
 * this browser's clock; where that was set back since, it tells nothing.
 */
export function isFromBefore(
  progress: Progress,
  view: View,
  { born, now }: { readonly born: number; readonly now: number },
): boolean {
  const { seen, seenAt } = progress;
  if (seen === undefined || seenAt === undefined || view.screen !== 'list') return false;
  if (seenAt > now) return false;
  const isAwaited = progress.said.some((word) => word.startsWith('registered:'));
  return born < seenAt && (isAwaited || !isSameList(methodsSeen(view.methods), seen));
}

import { factorsIn, type MethodsSeen } from './methods';
import type { Progress } from './progress';
import { isChanged, orderOf, pickedRow, said } from './progress';
import type { Phase } from './types';

/** A phase's line in the popup. `skipped`: its result stood already when the move began, or was not needed. */
export type PhaseState = 'todo' | 'current' | 'done' | 'skipped';

/** What comes next: a phase, the wait for the new phone, or nothing more. */
export type Next = Phase | 'change' | 'end';

type Result = 'open' | 'done' | 'skipped';

export const PHASES: readonly Phase[] = [1, 2, 3, 4];

/** Is the result of this phase there, as far as the page has shown? */
export function result(progress: Progress, phase: Phase): Result {
  const { began, seen } = progress;
  if (began === undefined || seen === undefined) return 'open';
  const changed = isChanged(progress);
  switch (phase) {
    case 1:
      if (oldOnes(progress, began).length === 0 || startsAfterChange(progress)) return 'skipped';
      return changed || wasSeenGone(progress) || isOldGone(progress, began, seen) ? 'done' : 'open';
    case 2:
      if (startsAfterChange(progress)) return 'skipped';
      // A number that was there before and has gone meanwhile is no result.
      if (!changed && seen.phones === 0) return 'open';
      return began.phones > 0 ? 'skipped' : 'done';
    case 3:
      if (!changed) return 'open';
      if (said(progress, 'number-stays')) return 'skipped';
      if (seen.phones > 0) return 'open';
      return progress.atChange?.phones === 0 ? 'skipped' : 'done';
    case 4:
      if (said(progress, 'app-is-new') && seen.authenticators.length > 0) return 'done';
      return changed && isNewThere(seen, progress.atChange) ? 'done' : 'open';
  }
}

/** The move was begun on this browser with the new phone in hand: the first two phases are behind the person. */
function startsAfterChange(progress: Progress): boolean {
  return ['new-phone', 'authenticator-there', 'finished-before'].some((word) =>
    progress.said.includes(word as 'new-phone'),
  );
}

/** The person has read that it is gone. What is in the list after that is another one, whatever it is called. */
function wasSeenGone(progress: Progress): boolean {
  return said(progress, 'did:1.4');
}

/**
 * There is one more than when the new phone came; or as many, with a new one among those that stayed. Where all keys are
 * others, the page is shown in another language.
 */
function isNewThere(seen: MethodsSeen, atChange: MethodsSeen | undefined): boolean {
  const before = atChange?.authenticators ?? [];
  if (seen.authenticators.length > before.length) return true;
  const stayed = seen.authenticators.filter((key) => before.includes(key));
  return stayed.length > 0 && stayed.length < seen.authenticators.length;
}

/**
 * Its key is gone and there are fewer rows: a key alone can change without a deletion (the page shown in another
 * language).
 */
function isOldGone(progress: Progress, began: MethodsSeen, seen: MethodsSeen): boolean {
  const old = oldRow(progress, began);
  const before = oldOnes(progress, began);
  const now = oldOnes(progress, seen, began);
  return old !== undefined && !now.includes(old) && now.length < before.length;
}

/** The rows among which the old phone's is: the Microsoft Authenticator's, else the code apps' where one of them is it. */
function oldOnes(
  progress: Progress,
  rows: MethodsSeen,
  began: MethodsSeen = rows,
): readonly string[] {
  if (said(progress, 'no-old-app')) return [];
  if (began.authenticators.length > 0) return rows.authenticators;
  const picked = pickedRow(progress);
  return picked !== undefined && began.totps.includes(picked) ? rows.totps : [];
}

/** The row to be deleted in phase 1; undefined while the person has to say which of several. */
export function oldRow(
  progress: Progress,
  began: MethodsSeen | undefined = progress.began,
): string | undefined {
  if (began === undefined) return undefined;
  const [only, ...more] = oldOnes(progress, began);
  return more.length === 0 ? only : pickedRow(progress);
}

/** Of which kind that row is. */
export function oldKind({ began }: Progress): 'authenticator' | 'totp' {
  return began !== undefined && began.authenticators.length === 0 && began.totps.length > 0
    ? 'totp'
    : 'authenticator';
}

/** The phases in the order in which this move goes through them. */
export function phaseOrder(progress: Progress): readonly Phase[] {
  return orderOf(progress) === 'register-first' ? [2, 1, 4, 3] : PHASES;
}

/** What comes next in this move. */
export function nextOf(progress: Progress): Next {
  const open = phaseOrder(progress).filter((phase) => result(progress, phase) === 'open');
  const half = isChanged(progress) ? open : open.filter((phase) => phase <= 2);
  const [first] = half;
  if (first !== undefined) return first;
  return isChanged(progress) ? 'end' : 'change';
}

/** Each phase's line, for the popup. */
export function phaseStates(progress: Progress): Readonly<Record<Phase, PhaseState>> {
  const next = nextOf(progress);
  const state = (phase: Phase): PhaseState => {
    const now = result(progress, phase);
    if (now !== 'open') return now;
    return phase === next ? 'current' : 'todo';
  };
  return { 1: state(1), 2: state(2), 3: state(3), 4: state(4) };
}

/** May the person say that the new phone is here? Once phases 1 and 2 have their results. */
export function canChange(progress: Progress): boolean {
  return nextOf(progress) === 'change';
}

/** Between the last second factor's deletion and the next one's registration: who signs out now may not come in again. */
export function isOpenWindow(progress: Progress): boolean {
  return (
    progress.seen !== undefined && factorsIn(progress.seen) === 0 && nextOf(progress) !== 'end'
  );
}

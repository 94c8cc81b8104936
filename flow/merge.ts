import type { MethodsSeen } from './methods';
import { isMoment } from './moment';
import type { Progress } from './progress';
import type { Answer } from './types';

/** Steps on the phone belong to what one page shows just now; only the checks at their ends are facts of the account. */
const ON_ONE_PAGE = /^(?:did|not-shown):4[pm]\.|^installed$/;
const CHECKS: ReadonlySet<Answer> = new Set<Answer>(['did:4p.21', 'did:4m.17']);

/** Is this word true in every browser, and not only where it was said? */
export function isShared(word: Answer): boolean {
  return !isMoment(word) && (CHECKS.has(word) || !ON_ONE_PAGE.test(word));
}

/**
 * Two browsers' knowledge of one move as one: a later beginning wins whole, and of the same beginning no fact of either is
 * lost. Which is handed in first makes no difference to the facts; `ours` keeps what only concerns its own page.
 */
export function merged(ours: Progress, theirs: Progress): Progress {
  if (theirs.generation < ours.generation) return ours;
  if (theirs.generation > ours.generation) return theirs;
  const news = theirs.said.filter((word) => isShared(word) && !ours.said.includes(word));
  const next: Progress = {
    ...ours,
    account: ours.account ?? theirs.account,
    day: Math.max(ours.day ?? 0, theirs.day ?? 0) || undefined,
    began: earlier(ours.began, theirs.began),
    ...newerList(ours, theirs),
    atChange: earlier(ours.atChange, theirs.atChange),
    said: [...ours.said, ...news],
  };
  return isSame(next, ours) ? ours : next;
}

function newerList(ours: Progress, theirs: Progress): Pick<Progress, 'seen' | 'looks'> {
  const isNewer = ours.seen === undefined || (theirs.looks ?? 0) > (ours.looks ?? 0);
  const { seen, looks } = isNewer && theirs.seen !== undefined ? theirs : ours;
  return { seen, looks };
}

/** Of two lists of one account at the same point of the move the one from before: more of the old, fewer of the new. */
function earlier(a: MethodsSeen | undefined, b: MethodsSeen | undefined): MethodsSeen | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const apps = b.authenticators.length - a.authenticators.length;
  return apps > 0 || (apps === 0 && b.phones < a.phones) ? b : a;
}

function isSame(a: Progress, b: Progress): boolean {
  return JSON.stringify(a) === JSON.stringify({ ...a, ...b });
}

import { ofOtherTabs } from '../flow/moment';
import { answer, type Progress } from '../flow/progress';
import type { OrderPolicy } from './policy-values';

/** After so many days without a change a move may have been given up; its person is asked. */
const IDLE_DAYS = 30;

/**
 * A move as it is told to pages and the popup: with what the day and the organisation's policy add to it, and without what
 * was said of another tab's dialog (`isOther`: the words about a moment are).
 */
export function asTold(
  stored: Progress,
  day: number,
  order: OrderPolicy | undefined,
  isOther = false,
): Progress {
  const move = isOther ? ofOtherTabs(stored) : stored;
  const isIdle = move.day !== undefined && day - move.day >= IDLE_DAYS;
  const fixed = order === 'register-first-only';
  if (!isIdle && !fixed) return move;
  const told = { ...move, ...(isIdle ? { isIdle } : {}), ...(fixed ? { isOrderFixed: true } : {}) };
  return fixed ? answer(told, 'register-first') : told;
}

/** Has it ended, and nobody came to forget it? */
export function isLeftover(move: Progress, day: number, hasEnded: boolean): boolean {
  return hasEnded && move.day !== undefined && day - move.day >= IDLE_DAYS;
}

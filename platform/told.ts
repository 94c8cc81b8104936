import type { Progress } from '../flow/progress';
import type { OrderPolicy } from './policy-values';

/** After so many days without a change a move may have been given up; its person is asked. */
const IDLE_DAYS = 30;

/** A move as it is told to pages and the popup: with what the day and the organisation's policy add to it. */
export function asTold(move: Progress, day: number, order: OrderPolicy | undefined): Progress {
  const isIdle = move.day !== undefined && day - move.day >= IDLE_DAYS;
  const fixed = order === 'register-first-only';
  if (!isIdle && !fixed) return move;
  const told = { ...move, ...(isIdle ? { isIdle } : {}), ...(fixed ? { isOrderFixed: true } : {}) };
  if (!fixed || told.said.includes('register-first')) return told;
  return { ...told, said: [...told.said, 'register-first'] };
}

/** Has it ended, and nobody came to forget it? */
export function isLeftover(move: Progress, day: number, hasEnded: boolean): boolean {
  return hasEnded && move.day !== undefined && day - move.day >= IDLE_DAYS;
}

import { MOST_DEVICES } from './methods';
import { type Next, nextOf } from './phases';
import { orderOf, type Progress, said } from './progress';
import type { Answer, Order, Route, Setup } from './types';

/** What becomes of the phone number: it is the move's own, or was there before and is asked about, stays, or goes. */
type NumberPlan = 'temporary' | 'ask' | 'stays' | 'goes';

/**
 * What another browser has to know to go on, and nothing of whose move it is: no name, no account, no number. What the
 * page shows there wins over it, and no warning is passed over because of it.
 */
export interface HandOver {
  readonly next: Next;
  readonly route: Route;
  readonly setup: Setup;
  readonly order: Order;
  /** How many Microsoft Authenticator rows stay, beside the old phone's and the new one's; 7 at the most. */
  readonly keeps: number;
  readonly number: NumberPlan;
}

export const NEXTS: readonly Next[] = [1, 2, 'change', 3, 4, 'end'];
export const NUMBERS: readonly NumberPlan[] = ['temporary', 'ask', 'stays', 'goes'];

/** This move, to be gone on with in another browser. */
export function handOverOf(progress: Progress): HandOver {
  const { route, setup, began, atChange } = progress;
  const stay = atChange?.authenticators.length ?? (began?.authenticators.length ?? 0) - 1;
  return {
    next: nextOf(progress),
    order: orderOf(progress),
    ...{ route, setup },
    keeps: Math.min(Math.max(stay, 0), MOST_DEVICES),
    number: numberPlan(progress),
  };
}

function numberPlan(progress: Progress): NumberPlan {
  if (said(progress, 'number-stays')) return 'stays';
  if (said(progress, 'number-goes')) return 'goes';
  return said(progress, 'not-started') ? 'ask' : 'temporary';
}

/** A move of this browser that goes on where the other one was. `start`: a move in which nothing happened yet. */
export function takenOver(start: Progress, handOver: HandOver): Progress {
  const { next, route, setup, order, keeps, number } = handOver;
  const words: Answer[] = ['handed-over', `keeps:${keeps}`];
  if (next === 3 || next === 4 || next === 'end') words.push('device-changed');
  if (order === 'register-first') words.push('register-first');
  const about = {
    temporary: undefined,
    ask: 'not-started',
    stays: 'number-stays',
    goes: 'number-goes',
  } as const;
  const word = about[number];
  return { ...start, route, setup, said: word === undefined ? words : [...words, word] };
}

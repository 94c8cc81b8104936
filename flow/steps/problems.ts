import type { Problem } from '../view';

export const ANY_PROBLEM: readonly Problem[] = [
  'throttled',
  'expired',
  'denied',
  'timeout',
  'again',
  'other',
];
/** A code or link that the page no longer takes. */
export const SPENT: readonly Problem[] = ['expired', 'timeout'];

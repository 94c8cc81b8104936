import { newProgress, type Progress } from '../../flow/progress.ts';

const START = newProgress({ id: 'move', salt: 'salt', route: 'voice', setup: 'pc' });
const OLD = { authenticators: ['old'], totps: [], phones: 0, others: 0, unknown: 0 };
const PHONE = { authenticators: [], totps: [], phones: 1, others: 0, unknown: 0 };
const NEW = { authenticators: ['new'], totps: [], phones: 0, others: 0, unknown: 0 };

/** Moves that got so far. */
export const MOVES = {
  begun: START,
  deleted: { ...START, began: OLD, seen: { ...PHONE, phones: 0 } },
  ready: { ...START, began: OLD, seen: PHONE },
  changed: { ...START, began: OLD, seen: PHONE, atChange: PHONE, said: ['device-changed'] },
  ended: { ...START, began: OLD, seen: NEW, atChange: PHONE, said: ['device-changed'] },
  phoneThere: { ...START, began: { ...OLD, phones: 1 }, seen: { ...OLD, phones: 1 } },
} as const satisfies Record<string, Progress>;

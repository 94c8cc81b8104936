import type { MethodsSeen } from '../flow/methods';
import { isMoment } from '../flow/moment';
import type { Progress } from '../flow/progress';
import type { Answer } from '../flow/types';
import { migrated, VERSION } from './migrations';

/** What lies in storage: one move per account, and which of them was in use last. */
export interface Stored {
  readonly version: typeof VERSION;
  readonly moves: readonly Progress[];
  readonly last?: string | undefined;
  /**
   * When a move was last forgotten, ms on this browser's clock: a tab that was loaded before may show a list from before it
   * that nobody remembers.
   */
  readonly forgottenAt?: number | undefined;
}

const NOTHING_STORED: Stored = { version: VERSION, moves: [] };

/**
 * What was found in storage, read with care. `sound`: false where something had to be left out (another version,
 * damage); the caller sets the original aside.
 */
export function parseStored(value: unknown): { readonly stored: Stored; readonly sound: boolean } {
  if (value === undefined) return { stored: NOTHING_STORED, sound: true };
  const found = migrated(value);
  if (!isRecord(found) || !Array.isArray(found.moves))
    return { stored: NOTHING_STORED, sound: false };
  const parsed = found.moves.map(parseMove);
  const moves = parsed.filter((move) => move !== undefined);
  const last = moves.find((move) => move.id === found.last)?.id;
  const sound = moves.length === parsed.length && (found.last === undefined || last !== undefined);
  const forgottenAt = isCount(found.forgottenAt) ? found.forgottenAt : undefined;
  const known = Object.entries({ last, forgottenAt }).filter(([, value]) => value !== undefined);
  return { stored: { version: VERSION, moves, ...Object.fromEntries(known) }, sound };
}

function parseMove(found: unknown): Progress | undefined {
  if (!isRecord(found)) return undefined;
  const { id, generation, day, looks, seenAt, salt, account, route, setup, said } = found;
  if (!isText(id) || !isText(salt) || !isCount(generation)) return undefined;
  if ([day, looks, seenAt].some((time) => time !== undefined && !isCount(time))) return undefined;
  if (account !== undefined && !isText(account)) return undefined;
  if (route !== 'voice' && route !== 'sms') return undefined;
  if (setup !== 'pc' && setup !== 'phone') return undefined;
  if (!Array.isArray(said)) return undefined;
  const move = { id, generation, salt, route, setup, said: said.filter(isAnswer) } as const;
  const lists: { began?: MethodsSeen; seen?: MethodsSeen; atChange?: MethodsSeen } = {};
  for (const key of ['began', 'seen', 'atChange'] as const) {
    const value = found[key];
    if (value === undefined) continue;
    if (!isMethodsSeen(value)) return undefined;
    lists[key] = value;
  }
  const known = Object.fromEntries(
    Object.entries({ account, day, looks, seenAt }).filter(([, value]) => value !== undefined),
  );
  return { ...move, ...lists, ...known };
}

/** The words without a number or a name in them. */
const WORDS: ReadonlySet<string> = new Set<Answer>([
  'installed',
  'warned:1',
  'warned:3',
  'fresh:1',
  'fresh:3',
  'ready',
  'no-old-app',
  'app-is-new',
  'app-is-other',
  'number-goes',
  'number-came',
  'handed-over',
  'register-first',
  'finished-before',
  'device-changed',
  'not-yet',
  'not-started',
  'registered-first',
  'number-stays',
  'authenticator-there',
  'new-phone',
  'old-phone',
  'other-country',
]);

/** Words of another version are dropped, not held against the move: what the page shows decides anyway. */
function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'string') return false;
  if (WORDS.has(value) || isMoment(value as Answer)) return true;
  return /^(?:did|not-shown):[\dC][a-z]?\.\d+$|^row:.|^keeps:\d$/u.test(value);
}

function isMethodsSeen(value: unknown): value is MethodsSeen {
  return (
    isRecord(value) &&
    [value.authenticators, value.totps].every(isKeys) &&
    [value.phones, value.others, value.unknown].every(isCount)
  );
}

function isKeys(value: unknown): boolean {
  return Array.isArray(value) && value.every((key) => typeof key === 'string');
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

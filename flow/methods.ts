import { type MethodKind, SECOND_FACTORS } from './types';
import type { MethodRow } from './view';

/** The account's methods as one look at the list showed them: counts, and nothing readable. */
export interface MethodsSeen {
  /** Keys of the Microsoft Authenticator rows, one per device. */
  readonly authenticators: readonly string[];
  /** Keys of the rows of a code app (TOTP); counted among the others too. */
  readonly totps: readonly string[];
  /** Rows of kind "Phone" (the page allows one). */
  readonly phones: number;
  /** Second factors of other kinds. */
  readonly others: number;
  /** Rows whose kind we do not know; they do not count as a second factor. */
  readonly unknown: number;
}

/** The rows of a list as counts. */
export function methodsSeen(rows: readonly MethodRow[]): MethodsSeen {
  const main = new Set(['authenticator', 'phone']);
  return {
    authenticators: keysOf(rows, 'authenticator'),
    totps: keysOf(rows, 'totp'),
    phones: rows.filter((row) => row.kind === 'phone').length,
    others: rows.filter((row) => SECOND_FACTORS.has(row.kind) && !main.has(row.kind)).length,
    unknown: rows.filter((row) => row.kind === 'unknown').length,
  };
}

function keysOf(rows: readonly MethodRow[], kind: MethodKind): readonly string[] {
  return rows.filter((row) => row.kind === kind).map((row) => row.key);
}

/** How many second factors the account has. */
export function factorsIn(seen: MethodsSeen): number {
  return seen.authenticators.length + seen.phones + seen.others;
}

/** So many devices an account may have the app on; at the limit the page leaves it out of what can be added (entra-docs). */
export const MOST_DEVICES = 5;

/** Can no further device have the app? */
export function isFull(seen: MethodsSeen | undefined): boolean {
  return seen !== undefined && seen.authenticators.length >= MOST_DEVICES;
}

/** Do two looks show the same list? */
export function isSameList(a: MethodsSeen, b: MethodsSeen | undefined): boolean {
  return (
    b !== undefined &&
    a.phones === b.phones &&
    a.others === b.others &&
    a.unknown === b.unknown &&
    a.authenticators.join() === b.authenticators.join() &&
    a.totps.join() === b.totps.join()
  );
}

/** Has no second factor come or gone? Rows can get other keys (the page in another language) and still be the same. */
export function hasSameCounts(a: MethodsSeen, b: MethodsSeen): boolean {
  return (
    a.authenticators.length === b.authenticators.length &&
    a.phones === b.phones &&
    a.others === b.others
  );
}

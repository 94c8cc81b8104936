import type { Answer, Order, Route, Setup } from './types';
import { SECOND_FACTORS } from './types';
import type { MethodRow, View } from './view';

/** The account's methods as one look at the list showed them: counts, and nothing readable. */
export interface MethodsSeen {
  /** Keys of the Microsoft Authenticator rows, one per device. */
  readonly authenticators: readonly string[];
  /** Rows of kind "Phone" (the page allows one). */
  readonly phones: number;
  /** Second factors of other kinds. */
  readonly others: number;
  /** Rows whose kind we do not know; they do not count as a second factor. */
  readonly unknown: number;
}

/**
 * The stored facts of one move. Everything else (phase, step, what to say) is derived from these and the page.
 * Only `seen` is overwritten; all others are added once, so that two tabs cannot undo each other.
 */
export interface Progress {
  /** Random, for telling one move from another. */
  readonly id: string;
  /** Random, for the hashes below; made for this move and deleted with it. */
  readonly salt: string;
  /** Hash of the account that the page showed; undefined until a page showed one. */
  readonly account?: string | undefined;
  readonly route: Route;
  readonly setup: Setup;
  /** The list as it was when the move first saw it. */
  readonly began?: MethodsSeen | undefined;
  /** The list as it was seen last. */
  readonly seen?: MethodsSeen | undefined;
  /** The list as it was when the person said that the new phone is here. */
  readonly atChange?: MethodsSeen | undefined;
  readonly said: readonly Answer[];
}

/** A new move. `id` and `salt`: random texts made by the caller (this room is pure). */
export function newProgress(start: {
  readonly id: string;
  readonly salt: string;
  readonly route: Route;
  readonly setup: Setup;
}): Progress {
  return { ...start, said: [] };
}

/** Did the person give this answer in this move? */
export function said(progress: Progress, answer: Answer): boolean {
  return progress.said.includes(answer);
}

/** The order that the person chose; the manual's unless they said otherwise. */
export function orderOf(progress: Progress): Order {
  const first: readonly Answer[] = ['register-first', 'registered-first', 'authenticator-there'];
  return first.some((answer) => said(progress, answer)) ? 'register-first' : 'manual';
}

const CHANGED: readonly Answer[] = [
  'device-changed',
  'new-phone',
  'authenticator-there',
  'finished-before',
];

/** Has the person said that the new phone is here (in whichever words)? */
export function isChanged(progress: Progress): boolean {
  return CHANGED.some((answer) => said(progress, answer));
}

/** The row of the old phone's Authenticator that the person picked; undefined where there was nothing to pick. */
export function pickedRow(progress: Progress): string | undefined {
  const answer = progress.said.findLast((one) => one.startsWith('row:'));
  return answer?.slice('row:'.length);
}

/** Adds the person's word. Saying a thing twice changes nothing. */
export function answer(progress: Progress, word: Answer): Progress {
  if (said(progress, word)) return progress;
  const next = { ...progress, said: [...progress.said, word] };
  if (isChanged(progress) || !isChanged(next)) return next;
  return { ...next, atChange: atChange(next, word) };
}

/** Where the new Authenticator stands in the list already, it is not one of those to be kept. */
function atChange(progress: Progress, word: Answer): MethodsSeen {
  const seen = progress.seen ?? NOTHING_SEEN;
  const there = word === 'authenticator-there' || word === 'finished-before';
  return there ? { ...seen, authenticators: seen.authenticators.slice(1) } : seen;
}

const NOTHING_SEEN: MethodsSeen = { authenticators: [], phones: 0, others: 0, unknown: 0 };

/** The rows of a list as counts. */
function methodsSeen(rows: readonly MethodRow[]): MethodsSeen {
  const main = new Set(['authenticator', 'phone']);
  return {
    authenticators: rows.filter((row) => row.kind === 'authenticator').map((row) => row.key),
    phones: rows.filter((row) => row.kind === 'phone').length,
    others: rows.filter((row) => SECOND_FACTORS.has(row.kind) && !main.has(row.kind)).length,
    unknown: rows.filter((row) => row.kind === 'unknown').length,
  };
}

/** What one look at a list adds up to, for telling whether a page shows the same list as before. */
export function sightOf(progress: Progress, view: View): string | undefined {
  return view.screen === 'list'
    ? progress.id + JSON.stringify(methodsSeen(view.methods))
    : undefined;
}

/** Does the page show another account state than the one seen last (by another tab, after this page was loaded)? */
export function isBehind({ seen }: Progress, view: View): boolean {
  if (seen === undefined || view.screen !== 'list') return false;
  const now = methodsSeen(view.methods);
  return (
    now.authenticators.length !== seen.authenticators.length ||
    now.phones !== seen.phones ||
    now.others !== seen.others
  );
}

/** How many second factors the account has. */
export function factorsIn(seen: MethodsSeen): number {
  return seen.authenticators.length + seen.phones + seen.others;
}

/**
 * Steps done on a screen that is made anew each time: a new QR code or link has to be used again, so the word given
 * for the last one does not hold.
 */
const PER_CODE: readonly Answer[] = [
  'did:4p.15',
  'did:4p.16',
  'not-shown:4p.16',
  'did:4p.17',
  'did:4m.10',
  'did:4m.11',
  'did:4m.12',
  'not-shown:4m.12',
  'did:4m.13',
];

const BEFORE_CODE: ReadonlySet<View['screen']> = new Set(['list', 'picker', 'app-install']);

/** What a look at the page adds to the stored facts. The same object where it adds nothing. */
export function record(progress: Progress, view: View): Progress {
  let next = progress;
  if (view.screen === 'list') {
    const seen = methodsSeen(view.methods);
    if (!same(seen, next.seen)) next = { ...next, seen };
    if (next.began === undefined || isStillArriving(next, seen)) next = { ...next, began: seen };
  }
  if (BEFORE_CODE.has(view.screen) && next.said.some((word) => PER_CODE.includes(word)))
    next = { ...next, said: next.said.filter((word) => !PER_CODE.includes(word)) };
  return wins(next, view);
}

/** Before the person has said or done anything, a list that grows was not complete when it was first believed. */
function isStillArriving({ began, said: words }: Progress, seen: MethodsSeen): boolean {
  if (began === undefined || words.length > 0) return false;
  const grew = (a: number, b: number) => b > a;
  return (
    grew(began.authenticators.length, seen.authenticators.length) ||
    grew(began.phones, seen.phones) ||
    grew(began.others, seen.others)
  );
}

/** The page wins over the stored choices: a QR code or a link, a call or a code decide which steps follow. */
function wins(progress: Progress, view: View): Progress {
  const setup = view.screen === 'app-qr' ? 'pc' : view.screen === 'app-link' ? 'phone' : undefined;
  const route =
    view.screen === 'phone-call' ? 'voice' : view.screen === 'phone-code' ? 'sms' : undefined;
  let next = progress;
  if (setup !== undefined && setup !== next.setup) next = { ...next, setup };
  if (route !== undefined && route !== next.route) next = { ...next, route };
  return next;
}

function same(a: MethodsSeen, b: MethodsSeen | undefined): boolean {
  return (
    b !== undefined &&
    a.phones === b.phones &&
    a.others === b.others &&
    a.unknown === b.unknown &&
    a.authenticators.join() === b.authenticators.join()
  );
}

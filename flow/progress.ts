import type { MethodsSeen } from './methods';
import type { Answer, ManualStepId, Order, Route, Setup } from './types';

/**
 * The stored facts of one move. Everything else (phase, step, what to say) is derived from these and the page.
 * Only `seen` is overwritten, and words about a moment end with it (`moment.ts`); all others are added once, so that
 * two tabs cannot undo each other.
 */
export interface Progress {
  /** Random, for telling one move from another. */
  readonly id: string;
  /** How often the person has begun anew: what was seen or said in an earlier one counts no more. */
  readonly generation: number;
  /** The day of the last change, in whole days since 1970-01-01 UTC; for asking whether a move was given up. */
  readonly day?: number | undefined;
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
  /** How many lists were seen before it, in whatever browser: of two the one with more is the newer. */
  readonly looks?: number | undefined;
  /** When it was seen, ms on this browser's clock. */
  readonly seenAt?: number | undefined;
  /** The list as it was when the person said that the new phone is here. */
  readonly atChange?: MethodsSeen | undefined;
  readonly said: readonly Answer[];
  /** It was left alone for long. Told by the background, never stored. */
  readonly isIdle?: boolean | undefined;
  /** The organisation allows no other order than register-first. Told by the background, never stored. */
  readonly isOrderFixed?: boolean | undefined;
}

/** A new move. `id` and `salt`: random texts made by the caller (this room is pure). */
export function newProgress(start: {
  readonly id: string;
  readonly salt: string;
  readonly route: Route;
  readonly setup: Setup;
}): Progress {
  return { ...start, generation: 0, said: [] };
}

/** Which move, and which beginning of it. */
export type MoveRef = Pick<Progress, 'id' | 'generation'>;

/** Are these the same beginning of the same move? */
export function isSameMove(a: MoveRef, b: MoveRef): boolean {
  return a.id === b.id && a.generation === b.generation;
}

/**
 * The same person begins anew: whose move it is and the choices stay, all else is forgotten. But for how the account was
 * seen last, and what no list has shown yet: a tab that was loaded before that is still behind.
 */
export function begunAnew(move: Progress): Progress {
  const generation = move.generation + 1;
  const said = move.said.filter((word) => word.startsWith('registered:'));
  return { ...move, generation, began: undefined, atChange: undefined, said };
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

/** What becomes of the move itself is not one of its facts. */
const ABOUT_THE_MOVE: ReadonlySet<Answer> = new Set<Answer>([
  'go-on',
  'start-again',
  'forget-move',
]);

/** Adds the person's word, or takes one back. Saying a thing twice changes nothing. */
export function answer(progress: Progress, word: Answer): Progress {
  if (word.startsWith('not:')) return without(progress, word.slice('not:'.length) as Answer);
  if (word.startsWith('back:')) return backTo(progress, word.slice('back:'.length) as ManualStepId);
  if (word === 'manual-order') return without(progress, 'register-first');
  if (said(progress, word) || ABOUT_THE_MOVE.has(word)) return progress;
  const next = { ...progress, said: [...progress.said, word] };
  if (isChanged(progress) || !isChanged(next)) return next;
  // Where no list was seen yet, the first one that is seen tells (`record`).
  return progress.seen === undefined ? next : { ...next, atChange: atChange(progress.seen, word) };
}

/** Where the new Authenticator stands in the list already, it is not one of those to be kept; which it is nobody said. */
function atChange(seen: MethodsSeen, word: Answer): MethodsSeen {
  const there = word === 'authenticator-there' || word === 'finished-before';
  return there ? { ...seen, authenticators: seen.authenticators.slice(1).map(() => '?') } : seen;
}

/** The step on the phone is open again; where it was passed over because the app was there, so are the others. */
function backTo(progress: Progress, id: ManualStepId): Progress {
  const own: readonly Answer[] = [`did:${id}`, `not-shown:${id}`];
  const words = own.filter((word) => said(progress, word));
  return without(progress, ...(words.length > 0 ? words : (['installed'] as const)));
}

/** The facts without these words; the same object where none of them was said. */
export function without(progress: Progress, ...words: readonly Answer[]): Progress {
  if (!words.some((word) => said(progress, word))) return progress;
  return { ...progress, said: progress.said.filter((word) => !words.includes(word)) };
}

import { type HandOver, takenOver } from '../flow/hand-over';
import { merged } from '../flow/merge';
import { isAwaited, isOfOneTab, ofOtherTabs } from '../flow/moment';
import { canChange, nextOf } from '../flow/phases';
import {
  answer,
  begunAnew,
  isSameMove,
  type MoveRef,
  newProgress,
  type Progress,
} from '../flow/progress';
import { record } from '../flow/record';
import type { Answer, Route, Setup } from '../flow/types';
import type { View } from '../flow/view';
import { hashOf, moveFor } from './account';
import { today } from './day';
import type { OrderPolicy } from './policy-values';
import type { Stored } from './stored';
import type { Synced } from './sync';
import { isLeftover } from './told';

type Change = (stored: Stored) => Stored | Promise<Stored>;

/**
 * What a look adds. The first list of an account that is seen binds a move that belongs to nobody yet. `of`: the move
 * that the page believed in; what was seen before the person began anew counts no more. `isSpokenElsewhere`: whether words
 * about a moment are another tab's (`speaker.ts`).
 */
export function looked(
  view: View,
  of: MoveRef,
  account?: string,
  isSpokenElsewhere: () => Promise<boolean> = async () => false,
): Change {
  return async (stored) => {
    const move = await moveFor(stored, account);
    if (move === undefined || !isSameMove(move, of)) return stored;
    const words = move.said.some(isOfOneTab);
    const next = record(move, view, words && (await isSpokenElsewhere()));
    const binds = view.screen === 'list' && account !== undefined && move.account === undefined;
    const bound = binds ? { ...next, account: await hashOf(move.salt, account) } : next;
    return use(stored, move, bound);
  };
}

/** The person's word, said on a page to a question of this move. */
export function answered(
  word: Answer,
  of: MoveRef,
  account?: string,
  isSpokenElsewhere: () => Promise<boolean> = async () => false,
): Change {
  return async (stored) => {
    const move = await moveFor(stored, account);
    if (move === undefined || !isSameMove(move, of)) return stored;
    // Who speaks of this tab's dialog has turned away from the other's.
    const isOthers = async () => isOfOneTab(word) && (await isSpokenElsewhere());
    switch (word) {
      case 'go-on':
        return use(stored, move, { ...move });
      case 'start-again':
        return restarted(move.id)(stored);
      case 'forget-move':
        return forgotten(move.id)(stored);
      default:
        return use(stored, move, answer((await isOthers()) ? ofOtherTabs(move) : move, word));
    }
  };
}

/**
 * A new move, for the first account whose list is seen. It replaces one that waits for the same. `order`: which the
 * organisation wants at first.
 */
export function started(route: Route, setup: Setup, order?: OrderPolicy): Change {
  return (stored) => {
    const fresh = newProgress({ ...newIds(), route, setup });
    const first = order === 'register-first' || order === 'register-first-only';
    const move = { ...(first ? answer(fresh, 'register-first') : fresh), day: today() };
    return withNew(stored, move);
  };
}

/** Of the moves that belong to nobody yet only this one is left, and it is the one in use. */
function withNew(stored: Stored, move: Progress): Stored {
  const others = stored.moves.filter((one) => one.account !== undefined);
  const { forgottenAt: seenAt } = stored;
  const dated = seenAt === undefined ? move : { ...move, seenAt };
  return { ...stored, moves: [...others, dated], last: move.id };
}

function newIds(): { readonly id: string; readonly salt: string } {
  return { id: crypto.randomUUID(), salt: crypto.randomUUID() };
}

/** Without the moves that ended long ago and that nobody came to forget. */
export function swept(day: number): Change {
  return (stored) => {
    const left = stored.moves.filter((move) => !isLeftover(move, day, nextOf(move) === 'end'));
    return left.length === stored.moves.length ? stored : withMoves(stored, left);
  };
}

/** What another browser has handed over: the move goes on here, in place of what this one knew of it (`id`), if anything. */
export function tookOver(handOver: HandOver, id: string | undefined): Change {
  return (stored) => {
    const { route, setup } = handOver;
    const known = byId(stored, id);
    if (known !== undefined) return use(stored, known, takenOver(begunAnew(known), handOver));
    const move = takenOver(newProgress({ ...newIds(), route, setup }), handOver);
    return withNew(stored, { ...move, day: today() });
  };
}

/** What the person's other browsers know is added; a move that was forgotten there is forgotten here. */
export function synced({ moves, gone }: Synced): Change {
  return (stored) => {
    const left = stored.moves.filter(({ id }) => !gone.includes(id));
    const known = left.map((ours) => {
      const theirs = moves.find(({ id }) => id === ours.id);
      return theirs === undefined ? ours : merged(ours, theirs);
    });
    // One that belongs to nobody yet is still to be bound in its own browser.
    const news = moves.filter(
      ({ id, account }) =>
        account !== undefined && !gone.includes(id) && byId(stored, id) === undefined,
    );
    const all = [...known, ...news];
    const isSame =
      all.length === stored.moves.length && all.every((one, at) => one === stored.moves[at]);
    return isSame ? stored : withMoves(stored, all);
  };
}

/** These moves; the one in use last stays that, if it is still there. */
function withMoves({ last, ...rest }: Stored, moves: readonly Progress[]): Stored {
  const stays = moves.find(({ id }) => id === last)?.id ?? moves.at(-1)?.id;
  return stays === undefined ? { ...rest, moves } : { ...rest, moves, last: stays };
}

/** The same person begins anew: the choices stay, and whose move it is; all else is forgotten. */
export function restarted(id: string): Change {
  return (stored) => {
    const move = byId(stored, id);
    if (move === undefined) return stored;
    return use(stored, move, begunAnew(move));
  };
}

/** The move is deleted, with its salt and hashes. */
export function forgotten(id: string): Change {
  return (stored) => {
    if (byId(stored, id) === undefined) return stored;
    const { last, ...others } = stored;
    const moves = stored.moves.filter((move) => move.id !== id);
    const rest = { ...others, forgottenAt: Date.now() };
    return last === undefined || last === id ? { ...rest, moves } : { ...rest, last, moves };
  };
}

/** The two choices, changed in the popup. */
export function chosen(id: string, route?: Route, setup?: Setup): Change {
  return (stored) => {
    const move = byId(stored, id);
    if (move === undefined) return stored;
    return put(stored, move, { ...move, route: route ?? move.route, setup: setup ?? move.setup });
  };
}

/** "My new phone is here", said in the popup; only when the phases before it have their results. */
export function changedPhone(id: string): Change {
  return (stored) => {
    const move = byId(stored, id);
    if (move === undefined || !canChange(move)) return stored;
    return put(stored, move, answer(move, 'device-changed'));
  };
}

/** The move with this id. */
export function byId(stored: Stored, id: string | undefined): Progress | undefined {
  return stored.moves.find((move) => move.id === id);
}

/** A change that came from the move's own page: it is the move in use. */
function use(stored: Stored, old: Progress, next: Progress): Stored {
  return next === old ? stored : { ...put(stored, old, next), last: next.id };
}

function put(stored: Stored, old: Progress, next: Progress): Stored {
  if (next === old) return stored;
  const isNewList = next.seen !== old.seen;
  const looks = isNewList && next.looks === old.looks ? { looks: (old.looks ?? 0) + 1 } : {};
  const isNewer = isNewList || awaitedIn(next) > awaitedIn(old);
  const dated = { ...next, ...looks, day: today(), ...(isNewer ? { seenAt: Date.now() } : {}) };
  return { ...stored, moves: stored.moves.map((move) => (move === old ? dated : move)) };
}

/** So many changes no list has shown yet: a tab from before does not know of them. */
const awaitedIn = ({ said }: Progress): number => said.filter(isAwaited).length;

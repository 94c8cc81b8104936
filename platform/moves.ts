import { canChange } from '../flow/phases';
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
import type { Stored } from './stored';

type Change = (stored: Stored) => Stored | Promise<Stored>;

/**
 * What a look adds. The first list of an account that is seen binds a move that belongs to nobody yet. `of`: the move
 * that the page believed in; what was seen before the person began anew counts no more.
 */
export function looked(view: View, of: MoveRef, account?: string): Change {
  return async (stored) => {
    const move = await moveFor(stored, account);
    if (move === undefined || !isSameMove(move, of)) return stored;
    const next = record(move, view);
    const binds = view.screen === 'list' && account !== undefined && move.account === undefined;
    const bound = binds ? { ...next, account: await hashOf(move.salt, account) } : next;
    return use(stored, move, bound);
  };
}

/** The person's word, said on a page to a question of this move. */
export function answered(word: Answer, of: MoveRef, account?: string): Change {
  return async (stored) => {
    const move = await moveFor(stored, account);
    if (move === undefined || !isSameMove(move, of)) return stored;
    switch (word) {
      case 'go-on':
        return use(stored, move, { ...move });
      case 'start-again':
        return restarted(move.id)(stored);
      case 'forget-move':
        return forgotten(move.id)(stored);
      default:
        return use(stored, move, answer(move, word));
    }
  };
}

/** A new move, for the first account whose list is seen. It replaces one that waits for the same. */
export function started(route: Route, setup: Setup): Change {
  return (stored) => {
    const ids = { id: crypto.randomUUID(), salt: crypto.randomUUID() };
    const move = { ...newProgress({ ...ids, route, setup }), day: today() };
    const others = stored.moves.filter((one) => one.account !== undefined);
    return { ...stored, moves: [...others, move], last: move.id };
  };
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
    const { last, ...rest } = stored;
    const moves = stored.moves.filter((move) => move.id !== id);
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
  const dated = { ...next, day: today() };
  return { ...stored, moves: stored.moves.map((move) => (move === old ? dated : move)) };
}

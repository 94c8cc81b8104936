import { answer, isSameMove, type MoveRef, type Progress } from '../flow/progress';
import { record } from '../flow/record';
import type { Answer } from '../flow/types';
import type { View } from '../flow/view';
import type { Client } from './client';
import type { Told } from './messages';
import { createQueue } from './queue';

/** What a page has to tell, in the order in which it happened. Nothing is left out because it was not heard. */
export interface Outbox {
  /** Tells a look; the answer to the last thing told, undefined while it is not heard. */
  look(view: View, of: MoveRef, account: string | undefined): Promise<Told | undefined>;
  /** Tells the person's word. */
  answer(word: Answer, of: MoveRef, account: string | undefined): Promise<Told | undefined>;
  /**
   * A move as the background answered it, with what this page has told since and is not answered yet: an answer that was
   * on its way meanwhile does not take anything back.
   */
  onTop(move: Progress, account: string | undefined): Progress;
}

/** Something told and not answered yet. */
interface Waiting {
  readonly of: MoveRef;
  readonly account: string | undefined;
  readonly send: () => Promise<Told | undefined>;
  readonly adds: (move: Progress) => Progress;
  readonly heard: (told: Told) => void;
}

type Line = Pick<Client, 'look' | 'answer' | 'lives'>;

/** How long after a message that nobody heard the next try is made; ms. A worker starts within a fraction of it. */
const AGAIN = 1000;

/**
 * A background that is starting, or stopped at the wrong moment, hears nothing. The list before a deletion tells which
 * row went: were it lost, the list after it would count as the beginning. `onLate`: the answer to what was told late;
 * `onHeard`: to each thing told, late or not.
 */
export function createOutbox(
  line: Line,
  signal: AbortSignal,
  onLate: (told: Told) => void,
  onHeard: (what: View | Answer, told: Told) => void,
): Outbox {
  const inTurn = createQueue();
  const waiting: Waiting[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  /** All that waits, one after the other, as far as it is heard; the last answer. */
  async function send(): Promise<Told | undefined> {
    clearTimeout(timer);
    let last: Told | undefined;
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      last = await next.send();
      if (last === undefined) {
        if (!signal.aborted && line.lives()) timer = setTimeout(sendLate, AGAIN);
        return undefined;
      }
      waiting.shift();
      next.heard(last);
    }
    return last;
  }

  async function sendLate(): Promise<void> {
    const told = await inTurn(send);
    if (told !== undefined) onLate(told);
  }

  function tell(one: Waiting): Promise<Told | undefined> {
    waiting.push(one);
    return inTurn(send);
  }

  return {
    look: (view, of, account) =>
      tell({
        ...{ of, account },
        send: () => line.look(view, of, account),
        adds: (move) => record(move, view),
        heard: (told) => onHeard(view, told),
      }),
    answer: (word, of, account) =>
      tell({
        ...{ of, account },
        send: () => line.answer(word, of, account),
        adds: (move) => answer(move, word),
        heard: (told) => onHeard(word, told),
      }),
    onTop: (move, account) =>
      waiting
        .filter((one) => one.account === account && isSameMove(one.of, move))
        .reduce((known, { adds }) => adds(known), move),
  };
}

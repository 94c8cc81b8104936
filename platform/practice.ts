import { browser } from 'wxt/browser';
import { nextOf, PHASES, result } from '../flow/phases';
import type { Progress } from '../flow/progress';
import { isSettled, stepsOf } from '../flow/steps';
import type { Order, Phase, Route, Setup } from '../flow/types';
import type { Client } from './client';
import { today } from './day';
import { onKeys, readKeys } from './keys';
import type { PageKnowledge } from './knowledge';
import type { Lang } from './lang';
import type { Told } from './messages';
import { answered, byId, changedPhone, looked, started } from './moves';
import { broughtTo } from './practice-begin';
import { createQueue } from './queue';
import { resourcesOf } from './resources';
import { parseStored, type Stored } from './stored';
import { asTold } from './told';

/** What is practised; without a phase the whole move. */
export interface Practised {
  readonly route: Route;
  readonly setup: Setup;
  readonly order: Order;
  readonly phase: Phase | undefined;
}

/** A move that lives as long as its page, and the guide's line to it in place of the one to the background. */
export interface Practice {
  /** For the guide of an exercise page; of two pages the newer one is told of changes. */
  readonly connect: () => Client;
  /** "My new phone is here." */
  change(): Promise<void>;
}

/** Is what was to be practised done, the checks on the page included? */
export function isPractised(move: Progress | undefined, phase: Phase | undefined): boolean {
  // Who has the guide forget the move has read that all is done.
  if (move === undefined) return true;
  if (phase === undefined && nextOf(move) !== 'end') return false;
  const phases = phase === undefined ? PHASES : [phase];
  return phases.every(
    (one) =>
      result(move, one) !== 'open' &&
      stepsOf(one, move).every((step) => !step.after || isSettled(step, move)),
  );
}

/**
 * Nothing of it is stored or sent, and no real move is asked for. `onMove`: told of each change; `undefined` once it was
 * forgotten.
 */
export function createPractice(
  { route, setup, order, phase }: Practised,
  lang: Lang,
  mapFor: PageKnowledge['mapFor'],
  onMove: (move: Progress | undefined) => void,
): Practice {
  const inTurn = createQueue();
  let { stored } = parseStored(undefined);
  let tell = (): void => {};

  function change(to: (stored: Stored) => Stored | Promise<Stored>): Promise<Told> {
    return inTurn(async () => {
      const next = await to(stored);
      const isNew = next !== stored;
      stored = next;
      if (isNew) onMove(move());
      return told();
    });
  }

  const move = (): Progress | undefined => byId(stored, stored.last);

  /** A phase that was practised alone ends there: the guide has nothing more to say. */
  function told(): Told {
    const now = move();
    const isOver = phase !== undefined && isPractised(now, phase);
    return {
      move: now === undefined || isOver ? undefined : asTold(now, today(), undefined),
      kept: true,
    };
  }

  const begun = change(started(route, setup, order));

  return {
    connect: () => ({
      async hello(pageLangs) {
        await begun;
        const resources = await resourcesOf(lang, 'guide');
        const known = told();
        return {
          ...known,
          lang,
          resources: known.move && resources,
          map: known.move && mapFor(pageLangs),
          isOffered: false,
          ...(await readKeys()),
        };
      },
      look: (view, of) =>
        change((before) => {
          const begins = phase !== undefined && move()?.began === undefined;
          const isFirst = begins && view.screen === 'list';
          const to = isFirst ? broughtWith((one) => broughtTo(phase, one, view), before) : before;
          return looked(view, of)(to);
        }),
      answer: (word, of) => change(answered(word, of)),
      async handedOver() {},
      async open(what) {
        // Those to be read are the same; where the popup stands is another's move.
        if (what === 'steps')
          await browser.tabs.create({ url: browser.runtime.getURL('/steps.html') });
      },
      onChange(callback) {
        tell = callback;
      },
      onSee() {},
      // The browser tells all pages of the extension; one in the back rests.
      onKeys: (press) => onKeys(() => document.hidden || press()),
      lives: () => true,
      stop() {},
    }),
    async change() {
      await change((before) => changedPhone(before.last ?? '')(before));
      tell();
    },
  };
}

function broughtWith(bring: (move: Progress) => Progress, stored: Stored): Stored {
  return { ...stored, moves: stored.moves.map(bring) };
}

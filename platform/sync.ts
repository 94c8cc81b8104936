import { browser } from 'wxt/browser';
import { isShared } from '../flow/merge';
import type { Progress } from '../flow/progress';
import { createBox } from './box';
import { today } from './day';
import { VERSION } from './migrations';
import { parseStored } from './stored';

/** What the browser account has of our moves. */
export interface Synced {
  readonly moves: readonly Progress[];
  /** Ids of moves that were forgotten elsewhere. */
  readonly gone: readonly string[];
}

/** Progress in the browser account, for the same person's other browsers. Off until the person switches it on. */
export interface Sync {
  isOn(): Promise<boolean>;
  /** Off also deletes what the account has of it. */
  choose(on: boolean): Promise<void>;
  pull(): Promise<Synced>;
  /** Puts these moves there, and forgets those; false where the account did not take all. */
  push(moves: readonly Progress[], gone: readonly string[]): Promise<boolean>;
}

const PREFIX = 'move:';
/** So long it is known there that a move was forgotten. */
const GONE_DAYS = 60;
const NOTHING: Synced = { moves: [], gone: [] };

/** Each move is an item of its own: two browsers that write at once do not overwrite each other's other moves. */
export function createSync(): Sync {
  const box = createBox('sync');

  async function items(): Promise<readonly (readonly [string, unknown])[]> {
    const all = await browser.storage.sync.get(null);
    return Object.entries(all).filter(([key]) => key.startsWith(PREFIX));
  }

  return {
    isOn: async () => (await box.read()).value === true,
    async choose(on) {
      await box.write(on);
      if (on) return;
      try {
        await browser.storage.sync.remove((await items()).map(([key]) => key));
      } catch {
        // The account cannot be reached; what is there will not be read either.
      }
    },
    async pull() {
      try {
        const all = await items();
        const gone = all.filter(([, value]) => goneOn(value) !== undefined);
        return {
          moves: all.flatMap(([, value]) => parseStored(value).stored.moves),
          gone: gone.map(([key]) => key.slice(PREFIX.length)),
        };
      } catch {
        return NOTHING;
      }
    },
    async push(moves, gone) {
      try {
        const put = moves.map((move) => [
          PREFIX + move.id,
          { version: VERSION, moves: [shared(move)] },
        ]);
        const left = gone.map((id) => [PREFIX + id, { gone: today() }]);
        await browser.storage.sync.set(Object.fromEntries([...put, ...left]));
        const old = (await items()).filter(
          ([, value]) => today() - (goneOn(value) ?? today()) > GONE_DAYS,
        );
        if (old.length > 0) await browser.storage.sync.remove(old.map(([key]) => key));
        return true;
      } catch {
        return false;
      }
    },
  };
}

function goneOn(value: unknown): number | undefined {
  const on =
    typeof value === 'object' && value !== null && 'gone' in value ? value.gone : undefined;
  return typeof on === 'number' ? on : undefined;
}

/** Without what only one page knows just now. */
function shared(move: Progress): Progress {
  return { ...move, said: move.said.filter(isShared) };
}

import { merged } from '../flow/merge';
import type { Progress } from '../flow/progress';
import { showBadge } from './badge';
import { tidyConfirmations } from './confirmations';
import { byId, synced } from './moves';
import { readPolicy } from './policy';
import { createStore, type Snapshot } from './store';
import { createSync } from './sync';

type Change = Parameters<ReturnType<typeof createStore>['change']>[0];

/**
 * Whether progress is kept in the browser account too: `forbidden` by the organisation; `failing`: it is on, and the
 * account did not take the last change.
 */
export type SyncState = 'off' | 'on' | 'failing' | 'forbidden';

/** The moves: in this browser, on the toolbar icon, and where the person wants it in the browser account. */
export interface Keeper {
  read(): Promise<Snapshot>;
  change(to: Change): Promise<Snapshot>;
  /** Adds what the person's other browsers know. */
  pull(): Promise<void>;
  chooseSync(on: boolean): Promise<void>;
  syncState(): Promise<SyncState>;
  /** Puts the progress on the toolbar icon, or nothing while the organisation has the guide switched off. */
  showProgress(): Promise<void>;
}

/** The one keeper of this browser. */
export function createKeeper(): Keeper {
  const store = createStore();
  const sync = createSync();
  let isFailing = false;

  async function isSyncing(): Promise<boolean> {
    return (await sync.isOn()) && (await readPolicy()).sync !== false;
  }

  async function change(to: Change): Promise<Snapshot> {
    let before: readonly Progress[] = [];
    const after = await store.change((stored) => {
      before = stored.moves;
      return to(stored);
    });
    // None is waited for: answers have to leave in the order of the changes.
    void showProgress();
    void push(before, after.stored.moves);
    void tidyConfirmations(after.stored.moves);
    return after;
  }

  /** The moves are read last: of two that overlap, none shows what is out of date. */
  async function showProgress(): Promise<void> {
    const { enabled } = await readPolicy();
    const { stored } = await store.read();
    await showBadge(enabled === false ? undefined : byId(stored, stored.last));
  }

  async function push(before: readonly Progress[], after: readonly Progress[]): Promise<void> {
    const changed = after.filter((move) => !before.includes(move));
    const gone = before.filter(({ id }) => !after.some((move) => move.id === id));
    if (changed.length + gone.length === 0 || !(await isSyncing())) return;
    isFailing = !(await sync.push(
      changed,
      gone.map(({ id }) => id),
    ));
  }

  async function pull(): Promise<void> {
    if (!(await isSyncing())) return;
    const found = await sync.pull();
    const { stored } = await change(synced(found));
    // What the account did not take, or a late write of another browser has covered, is sent again. That ends: nothing new,
    // no change.
    const lacking = stored.moves.filter((ours) => {
      const theirs = found.moves.find(({ id }) => id === ours.id);
      return theirs === undefined || merged(theirs, ours) !== theirs;
    });
    if (lacking.length > 0) isFailing = !(await sync.push(lacking, []));
  }

  return {
    read: store.read,
    change,
    pull,
    async chooseSync(on) {
      await sync.choose(on);
      await pull();
    },
    async syncState() {
      if ((await readPolicy()).sync === false) return 'forbidden';
      if (!(await sync.isOn())) return 'off';
      return isFailing ? 'failing' : 'on';
    },
    showProgress,
  };
}

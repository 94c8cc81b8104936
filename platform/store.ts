import { browser } from 'wxt/browser';
import { createBox } from './box';
import { createQueue } from './queue';
import { parseStored, type Stored } from './stored';

/** The stored moves after a read or a change, and whether they are kept beyond this session. */
export interface Snapshot {
  readonly stored: Stored;
  readonly kept: boolean;
}

/** The one place where moves are read and written; only the background has one. */
export interface Store {
  read(): Promise<Snapshot>;
  /** Applies a change. Where it returns what it was given, nothing is written. */
  change(to: (stored: Stored) => Stored | Promise<Stored>): Promise<Snapshot>;
}

/** Where a store that cannot be read is put, for whoever wants to look into it. The last one only. */
const ASIDE = 'moves:set-aside';

/** A store over `storage.local`. Reads and changes run one after the other, and never throw for what they find. */
export function createStore(): Store {
  const box = createBox('moves');
  const inTurn = createQueue();

  async function load(): Promise<Snapshot> {
    const { value, kept } = await box.read();
    const { stored, sound } = parseStored(value);
    if (sound) return { stored, kept };
    await browser.storage.local.set({ [ASIDE]: value }).catch(() => undefined);
    return { stored, kept: await box.write(stored) };
  }

  return {
    read: () => inTurn(load),
    change: (to) =>
      inTurn(async () => {
        const now = await load();
        const stored = await to(now.stored);
        if (stored === now.stored) return now;
        return { stored, kept: await box.write(stored) };
      }),
  };
}

import { browser } from 'wxt/browser';

/** The tab in which the person spoke last of what it shows just now. */
export interface Speaker {
  /** Was that another tab? From now on it is this one. */
  takesOver(tab: number | undefined): Promise<boolean>;
  /** Was that another tab than this one, open or closed? Then what was said there is not about what this one shows. */
  isOther(tab: number | undefined): Promise<boolean>;
  /** Was that another tab than this one, and is it still open? */
  isElsewhere(tab: number | undefined): Promise<boolean>;
}

const KEY = 'speaker';

/**
 * "The code is scanned" holds for the code that one tab shows. What another window shows beside it must not end that;
 * once the tab is closed, anybody may. Tab ids end with the session, and so does this.
 */
export function createSpeaker(): Speaker {
  let memory: unknown;

  async function read(): Promise<unknown> {
    try {
      return (await browser.storage.session.get(KEY))[KEY] ?? memory;
    } catch {
      return memory;
    }
  }

  async function otherThan(tab: number | undefined): Promise<number | undefined> {
    const other = await read();
    return typeof other === 'number' && tab !== undefined && other !== tab ? other : undefined;
  }

  async function isOther(tab: number | undefined): Promise<boolean> {
    return (await otherThan(tab)) !== undefined;
  }

  async function isElsewhere(tab: number | undefined): Promise<boolean> {
    const other = await otherThan(tab);
    if (other === undefined) return false;
    return (await browser.tabs.get(other).catch(() => undefined)) !== undefined;
  }

  return {
    isOther,
    isElsewhere,
    async takesOver(tab) {
      const wasOther = await isOther(tab);
      if (tab === undefined || (await read()) === tab) return false;
      memory = tab;
      await browser.storage.session?.set({ [KEY]: tab }).catch(() => undefined);
      return wasOther;
    },
  };
}

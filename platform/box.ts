import { browser } from 'wxt/browser';

/** One value in storage. */
export interface Box {
  /** `kept`: false while the value lives in this session only. */
  read(): Promise<{ readonly value: unknown; readonly kept: boolean }>;
  /** Answers whether the value was kept. Never throws. */
  write(value: unknown): Promise<boolean>;
}

/**
 * A value in `storage.local`. Where that refuses (full, broken, forbidden) the value goes on in memory, and in
 * `storage.session` so that it outlives the worker.
 */
export function createBox(key: string): Box {
  const unkept = `unkept:${key}`;
  let held: { readonly value: unknown } | undefined;
  let asked = false;

  async function heldOne(): Promise<typeof held> {
    if (held !== undefined || asked) return held;
    asked = true;
    try {
      const value = (await browser.storage.session.get(unkept))[unkept];
      if (value !== undefined) held = { value };
    } catch {
      // No session storage here: memory alone.
    }
    return held;
  }

  return {
    async read() {
      const one = await heldOne();
      if (one !== undefined) return { value: one.value, kept: false };
      try {
        return { value: (await browser.storage.local.get(key))[key], kept: true };
      } catch {
        return { value: undefined, kept: false };
      }
    },
    async write(value) {
      const before = await heldOne();
      try {
        await browser.storage.local.set({ [key]: value });
      } catch {
        held = { value };
        await browser.storage.session?.set({ [unkept]: value }).catch(() => undefined);
        return false;
      }
      if (before !== undefined) {
        held = undefined;
        await browser.storage.session?.remove(unkept).catch(() => undefined);
      }
      return true;
    },
  };
}

import { browser } from 'wxt/browser';
import { isSameMove, type MoveRef } from '../flow/progress';

/** Where the marks of what Microsoft said lie (`graph/records.ts`), each with its move. */
export const CONFIRMATIONS = 'confirmations';

/** Where the sign-in lies while it lasts; in the session's storage only. */
export const SIGN_IN = 'graph-sign-in';

/** They belong to one beginning of one move, and go with it; so does the sign-in. */
export async function tidyConfirmations(moves: readonly MoveRef[]): Promise<void> {
  try {
    const found: unknown = (await browser.storage.local.get(CONFIRMATIONS))[CONFIRMATIONS];
    const { all, ...rest } = found as { readonly all: readonly { readonly of: MoveRef }[] };
    const left = all.filter(({ of }) => moves.some((move) => isSameMove(move, of)));
    if (left.length === all.length) return;
    await browser.storage.session.remove(SIGN_IN);
    if (left.length === 0) await browser.storage.local.remove(CONFIRMATIONS);
    else await browser.storage.local.set({ [CONFIRMATIONS]: { ...rest, all: left } });
  } catch {
    // There are none, as nearly everywhere.
  }
}

import type { Progress } from '../flow/progress';
import type { Stored } from './stored';

/** A name for an account from which the account cannot be read: SHA-256 of the move's salt and the page's words. */
export async function hashOf(salt: string, account: string): Promise<string> {
  const words = account.normalize('NFKC').trim().toLowerCase();
  const bytes = new TextEncoder().encode(`${salt}\n${words}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The move that a page may use. With an account: its own, else the one that belongs to nobody yet; never another
 * person's. Without: the one used last, else (that one was forgotten) any, so that the page is read until it shows whose
 * it is.
 */
export async function moveFor(stored: Stored, account?: string): Promise<Progress | undefined> {
  if (account === undefined)
    return stored.moves.find((move) => move.id === stored.last) ?? stored.moves.at(-1);
  for (const move of stored.moves)
    if (move.account !== undefined && move.account === (await hashOf(move.salt, account)))
      return move;
  return stored.moves.find((move) => move.account === undefined);
}

import { browser } from 'wxt/browser';
import type { Before } from '../../flow/confirm/verdicts';
import { PHASES } from '../../flow/phases';
import { isSameMove, type MoveRef } from '../../flow/progress';
import { CONFIRMATIONS, SIGN_IN } from '../confirmations';
import type { SignedIn } from './sign-in';

/** What is kept over the change of phones, and nothing else: marks under a salt that goes away with the move. */
export interface Kept {
  readonly salt: string;
  /** The mark of the account. */
  readonly account: string;
  /** Undefined: nobody asked beforehand. */
  readonly before: Before | undefined;
}

type Entry = Kept & { readonly of: MoveRef };

/** The shape's number; a change of the shape makes another, and an example of the old one stays in the tests. */
const VERSION = 1;

/** What is kept for this beginning of this move; undefined where there is nothing, or nothing that can be read. */
export async function keptFor(move: MoveRef): Promise<Kept | undefined> {
  return (await entries()).find(({ of }) => isSameMove(of, move));
}

/** Keeps this for it. Where storage refuses, nothing is kept: the next time is as the first. */
export async function keep({ id, generation }: MoveRef, kept: Kept): Promise<void> {
  const others = (await entries()).filter(({ of }) => of.id !== id);
  const all = [...others, { ...kept, of: { id, generation } }];
  const value = { version: VERSION, all };
  await browser.storage.local.set({ [CONFIRMATIONS]: value }).catch(() => undefined);
}

async function entries(): Promise<readonly Entry[]> {
  try {
    return readEntries((await browser.storage.local.get(CONFIRMATIONS))[CONFIRMATIONS]);
  } catch {
    return [];
  }
}

/** Read with care: what is damaged, or of another version, is as good as not there. */
export function readEntries(found: unknown): readonly Entry[] {
  const { version, all } = fieldsOf(found);
  if (version !== VERSION || !Array.isArray(all)) return [];
  return all.map(entryOf).filter((one) => one !== undefined);
}

function entryOf(found: unknown): Entry | undefined {
  const { of, salt, account, before } = fieldsOf(found);
  const { id, generation } = fieldsOf(of);
  if (typeof id !== 'string' || typeof generation !== 'number') return undefined;
  if (typeof salt !== 'string' || typeof account !== 'string') return undefined;
  return { of: { id, generation }, salt, account, before: beforeOf(before) };
}

function beforeOf(found: unknown): Before | undefined {
  const { apps, isFromStart, confirmed } = fieldsOf(found);
  if (!Array.isArray(apps) || !apps.every((app) => typeof app === 'string')) return undefined;
  if (typeof isFromStart !== 'boolean' || !Array.isArray(confirmed)) return undefined;
  return { apps, isFromStart, confirmed: PHASES.filter((phase) => confirmed.includes(phase)) };
}

/** A sign-in that still holds, made under this salt; it is in the session's storage only, and never lasts longer. */
export async function liveSignIn(salt: string): Promise<SignedIn | undefined> {
  try {
    const found = fieldsOf((await browser.storage.session.get(SIGN_IN))[SIGN_IN]);
    const { token, until, subject } = found;
    const isWhole =
      typeof token === 'string' && typeof until === 'number' && typeof subject === 'string';
    return isWhole && found.salt === salt && until > Date.now()
      ? { token, until, subject }
      : undefined;
  } catch {
    return undefined;
  }
}

/** For some minutes more no sign-in is needed. Without session storage one is, each time. */
export async function holdSignIn(salt: string, signedIn: SignedIn): Promise<void> {
  await browser.storage.session?.set({ [SIGN_IN]: { ...signedIn, salt } }).catch(() => undefined);
}

/** The sign-in is over. */
export async function dropSignIn(): Promise<void> {
  await browser.storage.session?.remove(SIGN_IN).catch(() => undefined);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

import type { LandmarkId } from '../flow/types';
import { type Hooks, hooksIn, offIn } from './patch-landmarks';
import { isRecord, type Reason, type Refuse } from './patch-reasons';
import { type PatchWords, wordsIn } from './patch-words';

/**
 * What an organisation adds by policy to what we know of the page, until a release brings it: data and no code. It adds
 * words and attributes, and it switches off. It takes nothing of ours away, and no deletion is certain by it alone.
 */
export interface Patch {
  /** The organisation's own name for this state of it; shown to people. */
  readonly version: string;
  readonly words: PatchWords;
  readonly hooks: Hooks;
  /** Landmarks that are named in words and never pointed at. */
  readonly off: readonly LandmarkId[];
}

/** A patch that is in force, or what speaks against it. Of a bad patch nothing is taken. */
export type PatchRead =
  | { readonly ok: true; readonly patch: Patch }
  | { readonly ok: false; readonly reasons: readonly Reason[] };

/** In characters. All that we know of the page in Japanese has about 6,000. */
const LARGEST = 20_000;
/** More reasons than that help nobody. */
const MOST_REASONS = 20;
const FIELDS = ['version', 'words', 'hooks', 'off'];
const VERSION = /^[\w.-]{1,20}$/;

/**
 * Reads the policy's value: a text of JSON (which every system's policies can carry, and which Chromium hands over
 * unchanged), or the object itself (Firefox). Undefined where there is none. Never throws.
 */
export function readPatch(policy: unknown): PatchRead | undefined {
  if (policy === undefined || policy === null || policy === '') return undefined;
  const reasons: Reason[] = [];
  const refuse: Refuse = (fault, at) => void reasons.push({ fault, at: at.slice(0, 60) });
  const patch = patchIn(policy, refuse);
  if (patch !== undefined && reasons.length === 0) return { ok: true, patch };
  return { ok: false, reasons: reasons.slice(0, MOST_REASONS) };
}

function patchIn(policy: unknown, refuse: Refuse): Patch | undefined {
  const text = typeof policy === 'string' ? policy : (JSON.stringify(policy) ?? '');
  if (text.length > LARGEST) return void refuse('too-large', String(LARGEST));
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (error) {
    return void refuse('no-json', error instanceof Error ? error.message : '');
  }
  if (!isRecord(found)) return void refuse('no-object', 'pagePatch');
  const { version, words, hooks, off } = found;
  for (const field of Object.keys(found))
    if (!FIELDS.includes(field)) refuse('unknown-field', field);
  const named = typeof version === 'string' && VERSION.test(version) ? version : undefined;
  if (named === undefined) refuse('no-version', 'version');
  const patch = {
    version: named ?? '',
    words: wordsIn(words, refuse),
    hooks: hooksIn(hooks, refuse),
    off: offIn(off, refuse),
  };
  if ([words, hooks, off].every((part) => part === undefined)) refuse('empty', 'pagePatch');
  return patch;
}

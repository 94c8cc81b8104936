import type { MapData } from '../page/map';
import type { Patch, PatchRead } from '../page/patch';
import type { Around } from '../page/report';
import type { Seen } from '../page/seen';

/** What is known of the page; handed in, since no other room may be asked for it. */
export interface PageKnowledge {
  /** By what a page in one of these languages is read. */
  mapFor(langs: readonly string[], patch?: Patch, dialCode?: string): MapData;
  /** The languages of which the page's words are known. */
  readonly langs: readonly string[];
  readPatch(policy: unknown): PatchRead | undefined;
  reportOf(seen: Seen | undefined, around: Around): string;
}

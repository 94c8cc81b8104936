import type { MapData } from './map';
import type { Patch } from './patch';
import { wordingsFor } from './wording/languages';

/** What a page in one of these languages is given; `patch`, `dialCode`: what its organisation added. */
export function mapFor(langs: readonly string[], patch?: Patch, dialCode?: string): MapData {
  return {
    wordings: wordingsFor(langs, patch?.words),
    hooks: patch?.hooks ?? {},
    off: patch?.off ?? [],
    ...(dialCode && { dialCode }),
  };
}

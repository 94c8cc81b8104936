import type { MapData } from './map';
import type { Patch } from './patch';
import { landmarksWith } from './patch-landmarks';
import { SCREENS } from './screens';
import { wordingsFor } from './wording/languages';

/** What a page in one of these languages is given; `patch`, `dialCode`: what its organisation added. */
export function mapFor(langs: readonly string[], patch?: Patch, dialCode?: string): MapData {
  return {
    wordings: wordingsFor(langs, patch?.words),
    landmarks: landmarksWith(patch?.hooks ?? {}),
    screens: SCREENS,
    off: patch?.off ?? [],
    ...(dialCode && { dialCode }),
  };
}

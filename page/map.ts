import type { LandmarkId } from '../flow/types';
import type { Landmarks } from './landmark';
import type { Screen } from './screens';
import type { Wording } from './wording/keys';
import { createWords, type Words } from './words';

/**
 * What a page is given of what we know, and of what its organisation added; plain data. A page without a move gets nothing
 * of it, and its script carries none: what a script carries is read with every visit (docs/decisions.md, 2026-11-29).
 */
export interface MapData {
  /** The words of its languages. */
  readonly wordings: readonly Wording[];
  readonly landmarks: Landmarks;
  readonly screens: readonly Screen[];
  /** The landmarks that its organisation has switched off. */
  readonly off: readonly LandmarkId[];
  /** The dialling code of the number's country, where it is not Japan's. */
  readonly dialCode?: string | undefined;
}

/** By what a page is read, ready for use. */
export interface PageMap extends Omit<MapData, 'wordings' | 'dialCode'> {
  readonly words: Words;
}

/** Makes a map of what was given. */
export function createMap({ wordings, dialCode, ...known }: MapData): PageMap {
  return { ...known, words: createWords(wordings, dialCode) };
}

import type { LandmarkId } from '../flow/types';
import type { Hooks } from './patch-landmarks';
import type { Wording } from './wording/keys';
import { createWords, type Words } from './words';

/** What a page is given of what we know, and of what its organisation added; plain data. */
export interface MapData {
  /** The words of its languages. */
  readonly wordings: readonly Wording[];
  readonly hooks: Hooks;
  readonly off: readonly LandmarkId[];
  /** The dialling code of the number's country, where it is not Japan's. */
  readonly dialCode?: string | undefined;
}

/** By what a page is read, ready for use. */
export interface PageMap extends Omit<MapData, 'wordings' | 'dialCode'> {
  readonly words: Words;
}

/** Makes a map of what was given. */
export function createMap({ wordings, hooks, off, dialCode }: MapData): PageMap {
  return { words: createWords(wordings, dialCode), hooks, off };
}

import type { LandmarkId } from '../flow/types';
import { LANDMARKS } from './landmarks';
import type { WordKey } from './wording/keys';
import type { Words } from './words';

/** What a landmark is called in the page's own language; undefined where that is not known. */
export function wordOf(landmark: LandmarkId, words: Words): string | undefined {
  const key = keyOf(landmark);
  return key && words.wordOf(key);
}

function keyOf(landmark: LandmarkId): WordKey | undefined {
  if (landmark === 'row.delete') return 'delete';
  for (const guise of LANDMARKS[landmark])
    for (const signal of guise.signals) if (signal.by === 'words') return signal.key;
  return undefined;
}

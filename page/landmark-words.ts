import type { LandmarkId } from '../flow/types';
import type { PageMap } from './map';
import type { WordKey } from './wording/keys';

/** What a landmark is called in the page's own language; undefined where that is not known. */
export function wordOf(landmark: LandmarkId, map: PageMap): string | undefined {
  const key = keyOf(landmark, map);
  return key && map.words.wordOf(key);
}

function keyOf(landmark: LandmarkId, { landmarks }: PageMap): WordKey | undefined {
  if (landmark === 'row.delete') return 'delete';
  for (const guise of landmarks[landmark])
    for (const signal of guise.signals) if (signal.by === 'words') return signal.key;
  return undefined;
}

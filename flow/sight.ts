import { hasSameCounts, methodsSeen } from './methods';
import type { Progress } from './progress';
import type { View } from './view';

/** What one look at a list adds up to, for telling whether a page shows the same list as before. */
export function sightOf(progress: Progress, view: View): string | undefined {
  return view.screen === 'list'
    ? JSON.stringify([progress.id, progress.generation, methodsSeen(view.methods)])
    : undefined;
}

/** Does the page show another account state than the one seen last (by another tab, after this page was loaded)? */
export function isBehind({ seen }: Progress, view: View): boolean {
  if (seen === undefined || view.screen !== 'list') return false;
  return !hasSameCounts(methodsSeen(view.methods), seen);
}

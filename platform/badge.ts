import { browser } from 'wxt/browser';
import { isOpenWindow, nextOf, PHASES, result } from '../flow/phases';
import type { Progress } from '../flow/progress';

/** Vermilion, as the guide's own things on the page. White on it: 5.2 to 1. */
const COLOUR = '#c2410c';

/**
 * The words on the toolbar icon: how many of the four phases are behind the person; a tick at the end, and a call while the
 * account has no second factor.
 */
export function badgeText(move: Progress | undefined): string {
  if (move === undefined) return '';
  if (nextOf(move) === 'end') return '✓';
  if (isOpenWindow(move)) return '!';
  return `${PHASES.filter((phase) => result(move, phase) !== 'open').length}/4`;
}

/** Shows the progress on the toolbar icon, where there is one. */
export async function showBadge(move: Progress | undefined): Promise<void> {
  try {
    // Older browsers for phones have an action without a badge.
    const action: Partial<typeof browser.action> | undefined = browser.action;
    await action?.setBadgeBackgroundColor?.({ color: COLOUR });
    await action?.setBadgeTextColor?.({ color: '#ffffff' });
    await action?.setBadgeText?.({ text: badgeText(move) });
  } catch {
    // The badge is a convenience; the move goes on without it.
  }
}

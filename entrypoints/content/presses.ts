import type { Press } from '../../flow/patience';
import type { Shown } from './leading';

/** The press that this click is, where the person pressed what we pointed at. */
export function pressOf(event: MouseEvent, shown: Shown | undefined): Press | undefined {
  if (!event.isTrusted || shown === undefined) return undefined;
  const { guidance, view, target } = shown;
  if (!event.composedPath().includes(target)) return undefined;
  if (guidance.kind !== 'press' && guidance.kind !== 'choose') return undefined;
  // The browser's own list is open now, and answers when something is picked in it.
  if (target instanceof HTMLSelectElement) return undefined;
  return { guidance, view, at: Date.now() };
}

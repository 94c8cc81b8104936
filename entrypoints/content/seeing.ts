import { pageSeen } from '../../page/dom/seen';
import type { Seen } from '../../page/seen';
import type { Step } from './leading';
import type { Under } from './under';

/** What this page's guide sees, for a report; the last look and what it said. */
export function seenNow(
  doc: Document,
  under: Under | undefined,
  step: Step | undefined,
  host: Element,
): Seen {
  if (under === undefined || step === undefined) return {};
  const { phase, step: id, kind, say, target, named } = step.said;
  return {
    page: pageSeen(doc, step.look, under.map, host),
    said: {
      ...{ phase, step: id, kind, say },
      target: (target ?? named)?.landmark ?? 'none',
      pointed: step.shown !== undefined,
    },
  };
}

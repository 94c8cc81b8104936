import type { Guidance } from './guidance';
import type { LandmarkId } from './types';

/**
 * What the search for a step's target came to. `off`: it is there and cannot be pressed now; `covered`: a message of
 * the page lies over it.
 */
export type Aim = 'found' | 'off' | 'covered' | 'missing' | 'ambiguous';

/**
 * Guidance as it can be said of what was really found: nothing is pointed at that is not sure. `atRest`: the page has
 * stopped changing, so that what is not there now will not come by itself.
 */
export function aimed(guidance: Guidance, aim: Aim, atRest: boolean): Guidance {
  switch (aim) {
    case 'found':
      return guidance;
    case 'off':
      return { ...guidance, kind: 'waiting', say: 'busy', target: undefined };
    case 'covered':
      return { ...guidance, kind: 'waiting', say: 'covered', target: undefined };
    default:
      return atRest ? inWords(guidance) : instead(guidance, 'x.loading', 'waiting');
  }
}

/** What the page leaves out where no more of it can be registered, or the organisation does not allow it. */
const METHODS: ReadonlySet<LandmarkId> = new Set(['picker.phone', 'picker.authenticator']);

/** The same step with nothing pointed at: what to press is only named. */
function inWords(guidance: Guidance): Guidance {
  const { kind, target, phase, step, notes, place, choices, says } = guidance;
  // Where the page does not answer a press, the press on the target itself is the person's word; now they give it.
  const primary = says?.startsWith('did:') ? says : undefined;
  const lost = {
    phase,
    step,
    notes,
    place,
    choices,
    primary,
    kind: 'lost',
    named: target,
  } as const;
  if (target?.row !== undefined) return { ...lost, say: 'missing-row' };
  if (target !== undefined && METHODS.has(target.landmark))
    return { ...lost, say: 'missing-method' };
  if (kind === 'choose') return { ...lost, say: 'missing-choose' };
  if (kind === 'type') return { ...lost, say: 'missing-type' };
  return { ...lost, say: 'missing-press' };
}

/** What is said while the page is at work on the person's last press. */
export function heldBack(guidance: Guidance): Guidance {
  return instead(guidance, 'x.working', 'waiting');
}

/** What is said on a page whose list is older than what another tab has seen since. */
export function outdated(guidance: Guidance): Guidance {
  return instead(guidance, 'x.stale', 'lost');
}

/** The last word of a guide that an update has left behind in this page. */
export function orphaned(guidance: Guidance): Guidance {
  return instead(guidance, 'x.reload', 'lost');
}

/** The same place in the move, with words of ours and nothing to press. */
function instead(
  { phase, notes, place }: Guidance,
  step: 'x.working' | 'x.loading' | 'x.stale' | 'x.reload',
  kind: 'waiting' | 'lost',
): Guidance {
  return { phase, notes, place, step, kind, say: step.slice(2), choices: [] };
}

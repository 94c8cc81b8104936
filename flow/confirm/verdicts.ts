import { PHASES, result } from '../phases';
import { isChanged, type Progress } from '../progress';
import type { Phase } from '../types';
import type { Registered } from './registered';

/**
 * What Microsoft says of one phase, beside what the page has shown:
 * `confirmed` · `unseen`: done on the page, and not visible there yet · `open`: still to be done · `missed`: it cannot be told
 * any more, as nobody asked beforehand · `unasked`: nothing to ask, or the organisation does not have it asked.
 */
export type Verdict = 'confirmed' | 'unseen' | 'open' | 'missed' | 'unasked';

export type Verdicts = Readonly<Record<Phase, Verdict>>;

/** What was registered before the change, and what was confirmed since. Marks, from which no id can be read. */
export interface Before {
  readonly apps: readonly string[];
  /** It was asked before anything was deleted. */
  readonly isFromStart: boolean;
  readonly confirmed: readonly Phase[];
}

/**
 * What was registered beforehand, if this is still beforehand: once the new phone is here, its Authenticator may be among
 * them. `progress`: undefined before a move.
 */
export function beforehand(
  progress: Progress | undefined,
  { apps }: Registered,
): Before | undefined {
  if (progress === undefined) return { apps, isFromStart: true, confirmed: [] };
  if (isChanged(progress)) return undefined;
  return { apps, isFromStart: result(progress, 1) !== 'done', confirmed: [] };
}

/** Microsoft's word on each phase. `now` has marks like `before`; undefined: nothing was asked beforehand. */
export function verdicts(
  progress: Progress,
  before: Before | undefined,
  now: Registered,
): Verdicts {
  const verdict = (phase: Phase): Verdict => {
    if (before?.confirmed.includes(phase)) return 'confirmed';
    const seen = witness(phase, progress, before, now);
    if (typeof seen === 'string') return seen;
    if (seen) return 'confirmed';
    return result(progress, phase) === 'done' ? 'unseen' : 'open';
  };
  return { 1: verdict(1), 2: verdict(2), 3: verdict(3), 4: verdict(4) };
}

/** Is the phase's result there? By ids alone: two phones of one model have the same name, and dates are often missing. */
function witness(
  phase: Phase,
  progress: Progress,
  before: Before | undefined,
  { apps, hasMobile }: Registered,
): boolean | 'open' | 'missed' | 'unasked' {
  const isSkipped = result(progress, phase) === 'skipped';
  switch (phase) {
    case 1:
      if (isSkipped || before?.apps.length === 0) return 'unasked';
      if (before === undefined || !before.isFromStart) return 'missed';
      return before.apps.some((app) => !apps.includes(app));
    case 2:
      if (isSkipped || hasMobile === undefined) return 'unasked';
      // After the change it goes again: that it is away says nothing of whether it was there.
      return hasMobile || (isChanged(progress) ? 'missed' : false);
    case 3:
      if (isSkipped || hasMobile === undefined) return 'unasked';
      return isChanged(progress) ? !hasMobile : 'open';
    case 4:
      if (before === undefined) return 'missed';
      return apps.some((app) => !before.apps.includes(app));
  }
}

/** The phases that are confirmed, to be kept: what was there once need not be there later. */
export function confirmedIn(all: Verdicts): readonly Phase[] {
  return PHASES.filter((phase) => all[phase] === 'confirmed');
}

/** Is it worth asking again? Graph can be behind the page. */
export function isBehind(all: Verdicts): boolean {
  return PHASES.some((phase) => all[phase] === 'unseen');
}

/** When Graph is asked, in seconds since the first time; no figure for its delay is published (2026-11). */
export const TIMES: readonly number[] = [0, 3, 8, 20, 45];

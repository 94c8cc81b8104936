import type { Choice, Guidance, Note } from './guidance';
import { nextOf } from './phases';
import { factorsIn, type Progress } from './progress';
import type { Step } from './step';
import { isSettled, stepsOf } from './steps';
import type { Kind, LandmarkId, OwnStepId, Phase, Target } from './types';
import type { View } from './view';

/** Guidance for a step of our own. */
export type Say = (step: OwnStepId, kind: Kind, target?: Target) => Guidance;

/** Makes guidance for steps of our own. Their texts are found under the id without `x.`. */
export function speaker(progress: Progress): Say {
  return (step, kind, target) => ({
    phase: phaseNow(progress),
    step,
    kind,
    say: step.slice(2),
    target,
    choices: [],
    notes: notesOf(progress),
  });
}

/** The phase of the next press; 2 while the new phone is awaited, 4 at the end. */
export function phaseNow(progress: Progress): Phase {
  const next = nextOf(progress);
  return next === 'change' ? 2 : next === 'end' ? 4 : next;
}

/** Between the last second factor's deletion and the next one's registration. */
function isOpenWindow(progress: Progress): boolean {
  return progress.seen !== undefined && factorsIn(progress.seen) === 0;
}

function notesOf(progress: Progress): readonly Note[] {
  return isOpenWindow(progress) && nextOf(progress) !== 'end' ? ['open-window'] : [];
}

/** The first step of the phase that holds on this screen. */
export function first(progress: Progress, phase: Phase, view: View, row?: string): Guidance {
  const open = stepsOf(phase, progress).find(
    (one) =>
      !one.after &&
      one.on === view.screen &&
      !isSettled(one, progress) &&
      (one.when?.(view, progress) ?? true),
  );
  if (open === undefined) return { ...speaker(progress)('x.lost', 'lost'), phase };
  if (open.target !== undefined && isBusy(open, view))
    return {
      ...asGuidance(progress, phase, open),
      kind: 'waiting',
      say: 'busy',
      target: undefined,
    };
  return asGuidance(progress, phase, open, row);
}

const PRIMARY: ReadonlySet<LandmarkId> = new Set<LandmarkId>([
  'wizard.next',
  'confirm.ok',
  'picker.add',
]);

function isBusy(one: Step, view: View): boolean {
  return one.target !== undefined && PRIMARY.has(one.target) && 'next' in view && !view.next;
}

/** A step of the manual as guidance. */
export function asGuidance(progress: Progress, phase: Phase, one: Step, row?: string): Guidance {
  const asks = one.kind === 'app' || one.kind === 'check';
  const choices: Choice[] = (one.choices ?? []).map((answer) => ({ answer }));
  if (one.ifShown) choices.push({ answer: `not-shown:${one.id}` });
  if (one.offersInstalled) choices.push({ answer: 'installed' });
  return {
    phase,
    step: one.id,
    kind: one.kind,
    say: one.say,
    target: one.target === undefined ? undefined : { landmark: one.target, row },
    primary: asks ? `did:${one.id}` : undefined,
    choices,
    notes: notesOf(progress),
    place: placeOf(one, stepsOf(phase, progress)),
  };
}

function placeOf(one: Step, steps: readonly Step[]): { at: number; of: number } {
  const ids = [...new Set(steps.map((step) => step.id))];
  return { at: ids.indexOf(one.id) + 1, of: ids.length };
}

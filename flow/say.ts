import type { Choice, Guidance, Note } from './guidance';
import { isOpenWindow, nextOf } from './phases';
import { type Progress, said } from './progress';
import type { Step } from './step';
import { isSettled, phaseOfScreen, stepsOf } from './steps';
import type { Answer, Kind, LandmarkId, OwnStepId, Phase, Target } from './types';
import type { Problem, View } from './view';

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

function notesOf(progress: Progress): readonly Note[] {
  return isOpenWindow(progress) ? ['open-window'] : [];
}

/** The first step of the phase that holds on this screen. */
export function first(progress: Progress, phase: Phase, view: View, row?: string): Guidance {
  const open = stepsOf(phase, progress).find(
    (one) =>
      !one.after &&
      one.on === view.screen &&
      !isSettled(one, progress) &&
      isAbout(one, view) &&
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
  const guidance = { ...asGuidance(progress, phase, open, row), back: backFrom(open, progress) };
  return withMessage(guidance, open, view);
}

/** A message of the page that this step's words do not speak of is not to be overlooked. */
function withMessage(guidance: Guidance, one: Step, view: View): Guidance {
  if (problemsIn(view).length === 0 || one.problem !== undefined) return guidance;
  return { ...guidance, notes: [...guidance.notes, 'page-message'] };
}

function isAbout({ problem }: Step, view: View): boolean {
  return problem === undefined || problemsIn(view).some((one) => problem.includes(one));
}

/** What the messages in the dialog are about. */
export function problemsIn(view: View): readonly Problem[] {
  return ('problem' in view ? view.problem : undefined) ?? [];
}

/** The step on the phone that was settled last on this screen, before this one. */
function backFrom(one: Step, progress: Progress): Answer | undefined {
  const phase = phaseOfScreen(one.on, progress);
  if (phase !== 4) return undefined;
  const steps = stepsOf(phase, progress);
  const last = steps
    .slice(0, steps.indexOf(one))
    .findLast(({ on, kind, id }) => on === one.on && kind === 'app' && id !== one.id);
  return last && isSettled(last, progress) ? `back:${last.id}` : undefined;
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
    says: one.says ?? (isRetry(one, progress) ? 'not:waited' : undefined),
    notes: notesOf(progress),
    place: placeOf(one, stepsOf(phase, progress)),
  };
}

/** After a wait that the page asked for: the next message of the kind has to be waited for again. */
function isRetry({ target }: Step, progress: Progress): boolean {
  return target !== undefined && PRIMARY.has(target) && said(progress, 'waited');
}

function placeOf(one: Step, steps: readonly Step[]): { at: number; of: number } {
  const ids = [...new Set(steps.map((step) => step.id))];
  return { at: ids.indexOf(one.id) + 1, of: ids.length };
}

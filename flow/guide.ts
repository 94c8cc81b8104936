import type { Choice, Guidance, Note } from './guidance';
import { nextOf, oldAuthenticator, phaseOrder, result } from './phases';
import { factorsIn, isChanged, orderOf, type Progress, said } from './progress';
import { isSettled, phaseOfScreen, type Step, stepsOf } from './steps';
import type { Answer, Kind, MethodKind, OwnStepId, Phase, Target } from './types';
import type { MethodRow, View } from './view';

/**
 * What to say now: derived from the stored facts and what the page shows in this look, and from nothing else.
 * `progress` has this look recorded already (`record`).
 */
export function guide(progress: Progress, view: View): Guidance {
  const say = speaker(progress);
  switch (view.screen) {
    case 'loading':
      return say('x.loading', 'waiting');
    case 'unknown':
      return say('x.lost', 'lost');
    case 'unknown-dialog':
      return say('x.unknown-dialog', 'lost');
    case 'elsewhere':
      return { ...say('x.lost', 'press'), ...goToSecurityInfo };
    case 'other-dialog':
      return say('x.wrong-dialog', 'press', { landmark: 'dialog.cancel' });
    case 'list':
      return onList(progress, view, say);
    case 'confirm-delete':
      return onConfirm(progress, view, say);
    default:
      return onWizard(progress, view, say);
  }
}

const goToSecurityInfo = {
  step: 'C.3',
  say: 'go-to-security-info',
  target: { landmark: 'nav.security-info' },
} as const;

type Say = (step: OwnStepId, kind: Kind, target?: Target) => Guidance;

/** Makes guidance for steps of our own. Their texts are found under the id without `x.`. */
function speaker(progress: Progress): Say {
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
export function isOpenWindow(progress: Progress): boolean {
  return progress.seen !== undefined && factorsIn(progress.seen) === 0;
}

function notesOf(progress: Progress): readonly Note[] {
  return isOpenWindow(progress) && nextOf(progress) !== 'end' ? ['open-window'] : [];
}

type ListView = Extract<View, { readonly screen: 'list' }>;

function onList(progress: Progress, view: ListView, say: Say): Guidance {
  const asked = question(progress, say);
  if (asked !== undefined) return asked;
  const afterwards = closing(progress);
  if (afterwards !== undefined) return afterwards;
  const next = nextOf(progress);
  if (next === 'change')
    return { ...say('x.device-change', 'waiting'), choices: [{ answer: 'device-changed' }] };
  if (next === 'end') return say('x.done', 'done');
  if (next === 2 || next === 4) return first(progress, next, view);
  return onDeletion(progress, next, view, say);
}

/** Where a browser without stored facts finds the account, the page tells most; the person tells the rest. */
function question(progress: Progress, say: Say): Guidance | undefined {
  const { began } = progress;
  if (began === undefined) return undefined;
  const app = began.authenticators.length > 0;
  const phone = began.phones > 0;
  const ask = (step: OwnStepId, primary: Answer, ...others: readonly Answer[]) => {
    if ([primary, ...others].some((answer) => said(progress, answer))) return undefined;
    const choices = others.map((answer) => ({ answer }));
    return { ...say(step, 'warn'), primary, choices };
  };
  if (app && phone)
    return ask(
      'x.both-there',
      'not-started',
      'registered-first',
      'number-stays',
      'authenticator-there',
    );
  if (phone) return ask('x.new-phone', 'device-changed', 'not-yet');
  if (!app) return ask('x.neither', 'new-phone', 'old-phone');
  return undefined;
}

/** The steps that follow a phase's result: removing the account in the app, and the checks. */
function closing(progress: Progress): Guidance | undefined {
  for (const phase of phaseOrder(progress)) {
    if (result(progress, phase) !== 'done') continue;
    // Said on another device or before a restart of the move: the change itself shows that it was seen.
    if (phase <= 2 && isChanged(progress)) continue;
    const open = stepsOf(phase, progress).find((one) => one.after && !isSettled(one, progress));
    if (open !== undefined) return asGuidance(progress, phase, open);
  }
  return undefined;
}

function onDeletion(progress: Progress, phase: 1 | 3, view: ListView, say: Say): Guidance {
  const kind: MethodKind = phase === 1 ? 'authenticator' : 'phone';
  const rows = view.methods.filter((row) => row.kind === kind);
  const row = phase === 1 ? oldRow(progress, rows) : only(rows);
  if (row === undefined) return whichRow(progress, rows, say);
  const asked = warning(progress, phase, say);
  if (asked !== undefined) return asked;
  const step = first(progress, phase, view, row.key);
  // An Authenticator alone is how the account looks before the move, and after it.
  const fresh = phase === 1 && progress.said.length === 0 && progress.seen?.phones === 0;
  return fresh ? { ...step, choices: [...step.choices, { answer: 'finished-before' }] } : step;
}

function only<T>(many: readonly T[]): T | undefined {
  return many.length === 1 ? many[0] : undefined;
}

function oldRow(progress: Progress, rows: readonly MethodRow[]): MethodRow | undefined {
  if (progress.began?.authenticators.length === 1) return only(rows);
  const key = oldAuthenticator(progress);
  return rows.find((row) => row.key === key);
}

function whichRow(progress: Progress, rows: readonly MethodRow[], say: Say): Guidance {
  const choices = rows.map((row): Choice => ({ answer: `row:${row.key}`, words: row.words }));
  return { ...say('x.which-row', 'warn'), phase: phaseNow(progress), choices };
}

/** Before the account's last second factor goes: what that means, and the other order. */
function warning(progress: Progress, phase: 1 | 3, say: Say): Guidance | undefined {
  const seen = progress.seen;
  if (seen === undefined || factorsIn(seen) > 1 || said(progress, `warned:${phase}`))
    return undefined;
  const choices: Choice[] = [];
  if (orderOf(progress) === 'manual') choices.push({ answer: 'register-first' });
  if (phase === 1 && seen.phones === 0) choices.push({ answer: 'finished-before' });
  const notes: readonly Note[] = seen.unknown > 0 ? ['unknown-rows'] : [];
  const words = { ...say('x.warn', 'warn'), say: phase === 1 ? 'warn' : 'warn-phone', phase };
  return { ...words, primary: `warned:${phase}`, choices, notes };
}

type ConfirmView = Extract<View, { readonly screen: 'confirm-delete' }>;

function onConfirm(progress: Progress, view: ConfirmView, say: Say): Guidance {
  const phase = nextOf(progress);
  if (phase !== 1 && phase !== 3)
    return say('x.wrong-dialog', 'press', { landmark: 'dialog.cancel' });
  switch (agreement(progress, phase, view)) {
    case 'no':
      return say('x.wrong-dialog', 'press', { landmark: 'dialog.cancel' });
    case 'unsure':
      return say('x.unsure', 'lost');
    case 'yes':
      return warning(progress, phase, say) ?? first(progress, phase, view);
  }
}

/**
 * Is this dialog about the row that is to go? Two witnesses: the dialog's own words, and the row whose Delete was
 * pressed. One that speaks against is enough for no; with several rows of the kind only the press can tell.
 */
function agreement(progress: Progress, phase: 1 | 3, view: ConfirmView): 'yes' | 'no' | 'unsure' {
  const kind: MethodKind = phase === 1 ? 'authenticator' : 'phone';
  const { of, pressed } = view;
  if (of !== undefined && of !== kind) return 'no';
  if (pressed !== undefined && pressed.kind !== kind) return 'no';
  if (phase === 1 && (progress.seen?.authenticators.length ?? 0) > 1) {
    if (pressed === undefined) return 'unsure';
    return pressed.key === oldAuthenticator(progress) ? 'yes' : 'no';
  }
  return of === undefined && pressed === undefined ? 'unsure' : 'yes';
}

/** Screens that cannot be left by Cancel without loss, or that are the end already: followed in any phase. */
const FOLLOWED: ReadonlySet<View['screen']> = new Set([
  'phone-call',
  'phone-done',
  'app-number',
  'app-approved',
]);

function onWizard(progress: Progress, view: View, say: Say): Guidance {
  const next = nextOf(progress);
  const own = phaseOfScreen(view.screen, progress);
  const wanted = view.screen === 'picker' ? (next === 2 || next === 4 ? next : undefined) : own;
  if (wanted === undefined || (wanted !== next && !FOLLOWED.has(view.screen)))
    return say('x.wrong-dialog', 'press', { landmark: 'dialog.cancel' });
  return first(progress, wanted, view);
}

/** The first step of the phase that holds on this screen. */
function first(progress: Progress, phase: Phase, view: View, row?: string): Guidance {
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

const PRIMARY: ReadonlySet<string> = new Set(['wizard.next', 'confirm.ok', 'picker.add']);

function isBusy(one: Step, view: View): boolean {
  return one.target !== undefined && PRIMARY.has(one.target) && 'next' in view && !view.next;
}

function asGuidance(progress: Progress, phase: Phase, one: Step, row?: string): Guidance {
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

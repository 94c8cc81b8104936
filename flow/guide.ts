import { onConfirm, onDeletion } from './deletion';
import type { Guidance } from './guidance';
import { nextOf, phaseOrder, result } from './phases';
import { isChanged, type Progress } from './progress';
import { question } from './questions';
import { asGuidance, first, type Say, speaker } from './say';
import { isSettled, phaseOfScreen, stepsOf } from './steps';
import type { View } from './view';

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
      return { ...say('x.lost', 'press'), ...(view.menu === 'shown' ? goThere : openMenu) };
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

const goThere = {
  step: 'C.3',
  say: 'go-to-security-info',
  target: { landmark: 'nav.security-info' },
} as const;
const openMenu = { step: 'C.3', say: 'open-menu', target: { landmark: 'nav.menu' } } as const;

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

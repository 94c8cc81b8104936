import { onConfirm, onDeletion } from './deletion';
import type { Guidance, Note } from './guidance';
import { factorsIn, isFull } from './methods';
import { nextOf, phaseOrder, result } from './phases';
import { isChanged, type Progress, said } from './progress';
import { question } from './questions';
import { asGuidance, first, problemsIn, type Say, speaker } from './say';
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
    case 'page-error':
      return say('x.page-error', 'lost');
    case 'register':
      return onRegister(progress, say);
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
  const asked = question(progress, view, say);
  if (asked !== undefined) return asked;
  const afterwards = closing(progress);
  if (afterwards !== undefined) return afterwards;
  const next = nextOf(progress);
  if (next === 'change') {
    const waiting = withNotes(
      leavingOthers(progress, say('x.device-change', 'waiting')),
      'organisation',
    );
    return { ...waiting, choices: [{ answer: 'device-changed' }] };
  }
  if (next === 'end') return theEnd(progress, say);
  if (next === 4 && isFull(progress.seen)) return say('x.five-devices', 'lost');
  if (next === 2 || next === 4) return first(progress, next, view);
  return onDeletion(progress, next, view, say);
}

/** A code app or a passkey can be on the old phone too; the move does not touch them. */
function leavingOthers({ seen }: Progress, guidance: Guidance): Guidance {
  if (seen === undefined || seen.others === 0) return guidance;
  return withNotes(guidance, 'others-stay');
}

function withNotes(guidance: Guidance, ...notes: readonly Note[]): Guidance {
  return { ...guidance, notes: [...guidance.notes, ...notes] };
}

/** All is verified on the page: what is left is advice, and to forget the move. */
function theEnd(progress: Progress, say: Say): Guidance {
  const alone = progress.seen !== undefined && factorsIn(progress.seen) < 2;
  const notes: Note[] = [];
  if (said(progress, 'not-shown:1.3')) notes.push('remove-old-app');
  if (alone) notes.push('second-method');
  const done = withNotes(leavingOthers(progress, say('x.done', 'done')), ...notes);
  return { ...done, primary: 'forget-move' };
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

/**
 * In the middle of a sign-in the page asks for a method. It begins with the app; to the phone number there is a link. In a
 * phase that registers nothing we can only say what the page is.
 */
function onRegister(progress: Progress, say: Say): Guidance {
  if (nextOf(progress) === 2) return say('x.register', 'press', { landmark: 'register.other' });
  return { ...say('x.register', 'lost'), say: 'register-words' };
}

/** Pictures of letters: after repeated tries the page asks whether a person is there. */
function onCaptcha(view: Extract<View, { readonly screen: 'captcha' }>, say: Say): Guidance {
  if (view.text === 'empty') return say('x.captcha', 'type', { landmark: 'captcha.field' });
  if (!view.next) return { ...say('x.captcha', 'waiting'), say: 'busy' };
  return { ...say('x.captcha', 'press', { landmark: 'wizard.next' }), say: 'captcha-next' };
}

/** Screens that cannot be left by Cancel without loss, or that are the end already: followed in any phase. */
const FOLLOWED: ReadonlySet<View['screen']> = new Set([
  'phone-call',
  'phone-done',
  'app-number',
  'app-approved',
]);

function onWizard(progress: Progress, view: View, say: Say): Guidance {
  if (problemsIn(view).includes('throttled') && !said(progress, 'waited'))
    return { ...say('x.throttled', 'waiting'), choices: [{ answer: 'waited' }] };
  const next = nextOf(progress);
  if (view.screen === 'captcha' && (next === 2 || next === 4)) return onCaptcha(view, say);
  const own = phaseOfScreen(view.screen, progress);
  const wanted = view.screen === 'picker' ? (next === 2 || next === 4 ? next : undefined) : own;
  if (wanted === undefined || (wanted !== next && !FOLLOWED.has(view.screen)))
    return 'isForced' in view && view.isForced
      ? onRegister(progress, say)
      : say('x.wrong-dialog', 'press', { landmark: 'dialog.cancel' });
  return first(progress, wanted, view);
}

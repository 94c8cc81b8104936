import { changesDefault, onDefault } from './default-method';
import { onConfirm, onDeletion } from './deletion';
import type { Guidance, Note } from './guidance';
import { factorsIn, isFull } from './methods';
import { nextOf, phaseOrder, result } from './phases';
import { isChanged, type Progress, said } from './progress';
import { isAppUnknown, question } from './questions';
import { onRegister, phaseAt, registerDone, registerInWords, whichPhone } from './register';
import { asGuidance, first, problemsIn, type Say, speaker } from './say';
import { isSettled, phaseOfScreen, stepsOf } from './steps';
import type { Answer, Phase } from './types';
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
      return registerInWords(say);
    case 'register-done':
      return registerDone(view, say);
    case 'other-dialog':
      return say('x.wrong-dialog', 'press', { landmark: 'dialog.cancel' });
    case 'list':
      return onList(progress, view, say);
    case 'default-dialog':
      return onDefault(progress, view, say);
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
  if (next === 'end') return theEnd(progress, view, say);
  if (next === 4 && isFull(progress.seen)) return say('x.five-devices', 'lost');
  // The page called it done, and this list does not show it: it is from before.
  const end = ENDS[next];
  if (end !== undefined && said(progress, end.says)) return say('x.stale', 'lost');
  if (next === 2 || next === 4) return first(progress, next, view);
  return changesDefault(progress, view, say) ?? onDeletion(progress, next, view, say);
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
function theEnd(progress: Progress, view: ListView, say: Say): Guidance {
  const alone = progress.seen !== undefined && factorsIn(progress.seen) < 2;
  const notes: Note[] = [];
  if (said(progress, 'not-shown:1.3')) notes.push('remove-old-app');
  if (view.default !== undefined && view.default !== 'authenticator') notes.push('other-default');
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

/** Where a wizard says that the registration is done. */
const ENDS: Partial<Record<Phase, { readonly screen: View['screen']; readonly says: Answer }>> = {
  2: { screen: 'phone-done', says: 'registered:2' },
  4: { screen: 'app-approved', says: 'registered:4' },
};

function onWizard(progress: Progress, view: View, say: Say): Guidance {
  const isForced = 'isForced' in view && view.isForced === true;
  if (isForced && progress.began === undefined) {
    const asked = whichPhone(progress, say);
    if (asked !== undefined) return asked;
  }
  if (problemsIn(view).includes('throttled') && !said(progress, 'waited'))
    return { ...say('x.throttled', 'waiting'), choices: [{ answer: 'waited' }] };
  const next = isForced ? phaseAt(progress) : nextOf(progress);
  if (view.screen === 'captcha' && (next === 2 || next === 4)) return onCaptcha(view, say);
  const own = phaseOfScreen(view.screen, progress);
  const wanted = view.screen === 'picker' ? (next === 2 || next === 4 ? next : undefined) : own;
  // With a message on it there is nothing left to be lost.
  const isFollowed = FOLLOWED.has(view.screen) && problemsIn(view).length === 0;
  if (wanted === undefined || (wanted !== next && !isFollowed))
    return isForced
      ? onRegister(next, view, say)
      : say('x.wrong-dialog', 'press', { landmark: 'dialog.cancel' });
  const end = ENDS[wanted];
  const isThere = end !== undefined && view.screen !== end.screen && said(progress, end.says);
  const isUnknown = next === 4 && !isFollowed && isAppUnknown(progress);
  // Who is asked to register has no second factor, whatever was called done before.
  if (!isForced && (isThere || isUnknown))
    return say('x.wrong-dialog', 'press', { landmark: 'dialog.cancel' });
  return first(progress, wanted, view);
}

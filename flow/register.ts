import type { Guidance } from './guidance';
import { type Next, nextOf } from './phases';
import { isChanged, type Progress, said } from './progress';
import type { Say } from './say';
import type { View } from './view';

/**
 * The page of an interrupted sign-in: who has no second factor has to register one before anything else. It begins with
 * the app, and the methods of the account are not shown there.
 */

/** What comes next, also where the list was never seen: the page itself says that a method is missing. */
export function phaseAt(progress: Progress): Next {
  if (progress.began !== undefined) return nextOf(progress);
  return isChanged(progress) ? 4 : 2;
}

/** A browser without stored facts: which phone is at hand decides which method comes now. */
export function whichPhone(progress: Progress, say: Say): Guidance | undefined {
  if (isChanged(progress) || said(progress, 'old-phone') || said(progress, 'handed-over'))
    return undefined;
  return { ...say('x.neither', 'warn'), primary: 'new-phone', choices: [{ answer: 'old-phone' }] };
}

/** The page is at another method than the one that comes next. From the app's steps a link leads to the others. */
export function onRegister(next: Next, { screen }: View, say: Say): Guidance {
  if (next === 2 && screen.startsWith('app-'))
    return say('x.register', 'press', { landmark: 'register.other' });
  return registerInWords(say);
}

/** In a phase that registers nothing, and where nothing on it is known, we can only say what the page is. */
export function registerInWords(say: Say): Guidance {
  return { ...say('x.register', 'lost'), say: 'register-words' };
}

/** Its end: one more press, and the sign-in goes on. */
export function registerDone({ next }: { readonly next: boolean }, say: Say): Guidance {
  if (!next) return { ...say('x.register-done', 'waiting'), say: 'busy' };
  return say('x.register-done', 'press', { landmark: 'wizard.next' });
}

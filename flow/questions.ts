import type { Choice, Guidance, Note } from './guidance';
import { factorsIn, isFull, isSameList } from './methods';
import { nextOf } from './phases';
import { isChanged, type Progress, pickedRow, said } from './progress';
import type { Say } from './say';
import type { Answer, OwnStepId } from './types';
import type { View } from './view';

type ListView = Extract<View, { readonly screen: 'list' }>;

/**
 * What the page alone does not tell, asked on the list before anything else is said. Where a browser without stored facts
 * finds the account, the page tells most; the person tells the rest.
 */
export function question(progress: Progress, view: ListView, say: Say): Guidance | undefined {
  if (progress.isIdle)
    return {
      ...say('x.idle', 'warn'),
      primary: 'go-on',
      choices: [{ answer: 'start-again' }, { answer: 'forget-move' }],
    };
  return whereIsIt(progress, say) ?? whichCodeApp(progress, view, say) ?? readiness(progress, say);
}

/** The four states that an account can be found in: with the app or without it, with a phone number or without one. */
function whereIsIt(progress: Progress, say: Say): Guidance | undefined {
  const { began } = progress;
  if (began === undefined || said(progress, 'handed-over')) return undefined;
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
  // A code app may be the old phone's: that is asked first.
  if (
    !app &&
    pickedRow(progress) === undefined &&
    (began.totps.length === 0 || isNoneOld(progress))
  )
    return ask('x.neither', 'new-phone', 'old-phone');
  return undefined;
}

function isNoneOld(progress: Progress): boolean {
  return said(progress, 'no-old-app');
}

/** No Microsoft Authenticator, but a code app: whose phone it is on only the person knows. */
function whichCodeApp(progress: Progress, view: ListView, say: Say): Guidance | undefined {
  const { began } = progress;
  if (began === undefined || began.authenticators.length > 0 || isChanged(progress))
    return undefined;
  const rows = view.methods.filter(({ kind }) => kind === 'totp');
  if (rows.length === 0 || isNoneOld(progress) || pickedRow(progress) !== undefined)
    return undefined;
  const choices = rows.map((row): Choice => ({ answer: `row:${row.key}`, words: row.words }));
  return { ...say('x.totp', 'warn'), phase: 1, choices: [...choices, { answer: 'no-old-app' }] };
}

/** Before the first press: what to have at hand, and what would fail later. */
function readiness(progress: Progress, say: Say): Guidance | undefined {
  const { began, seen } = progress;
  if (began === undefined || seen === undefined || isChanged(progress)) return undefined;
  const hasBegun = progress.said.some((word) => BEGUN.test(word));
  if (hasBegun || nextOf(progress) === 'change' || !isSameList(began, seen)) return undefined;
  const full: readonly Note[] = isFull(seen) ? ['five-devices'] : [];
  const there: readonly Note[] = began.phones > 0 ? ['phone-there'] : [];
  // An Authenticator alone is how the account looks before the move, and after it. The warning asks that too.
  const fresh = seen.authenticators.length > 0 && seen.phones === 0 && factorsIn(seen) > 1;
  const choices: Choice[] = fresh ? [{ answer: 'finished-before' }] : [];
  if (said(progress, 'register-first') && !progress.isOrderFixed && seen.phones === 0)
    choices.push({ answer: 'manual-order' });
  return {
    ...say('x.ready', 'check'),
    primary: 'ready',
    choices,
    notes: [...there, ...full, 'backup', 'organisation'],
  };
}

/** Words that only a move under way has. */
const BEGUN = /^(?:ready|handed-over|warned:|fresh:|did:|not-shown:|tried:|old-phone$)/;

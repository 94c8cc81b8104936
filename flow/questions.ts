import type { Choice, Guidance, Note } from './guidance';
import { isFull, type MethodsSeen } from './methods';
import { nextOf, result } from './phases';
import { isChanged, type Progress, pickedRow, said } from './progress';
import type { Say } from './say';
import type { Answer, OwnStepId } from './types';
import type { MethodRow, View } from './view';

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
  return (
    whereIsIt(progress, say) ??
    appAgain(progress, say) ??
    whoseApp(progress, view, say) ??
    whichCodeApp(progress, view, say) ??
    readiness(progress, view, say)
  );
}

/** Has something to be asked on the list before anything may be deleted? */
export function isAsking(progress: Progress, say: Say): boolean {
  const noRows: ListView = { screen: 'list', methods: [] };
  return [whereIsIt(progress, say), appAgain(progress, say), readiness(progress, noRows, say)].some(
    (asked) => asked !== undefined,
  );
}

/**
 * The old app is gone, or there was none; the new phone has not been spoken of, and there is one app more than should be,
 * or another one: registered in another browser, or before the person said that the new phone is here. Whose it is only they know.
 */
function appAgain(progress: Progress, say: Say): Guidance | undefined {
  const { began, seen } = progress;
  if (began === undefined || seen === undefined || isChanged(progress)) return undefined;
  if (said(progress, 'app-is-other')) return undefined;
  const wasSeenGone = said(progress, 'did:1.4');
  const isOver = wasSeenGone || result(progress, 1) === 'skipped';
  const stay = Math.max(began.authenticators.length - (wasSeenGone ? 1 : 0), 0);
  if (isOver ? seen.authenticators.length <= stay : !mayBeReplaced(progress, began, seen))
    return undefined;
  const there: Answer = seen.phones > 0 ? 'authenticator-there' : 'finished-before';
  return { ...say('x.app-again', 'warn'), primary: there, choices: [{ answer: 'app-is-other' }] };
}

/**
 * A number has come beside the one app, and not here; or the app is another than at the beginning too. (Where only the
 * page's language is another, the row's key is.)
 */
function mayBeReplaced(progress: Progress, began: MethodsSeen, seen: MethodsSeen): boolean {
  const [was, ...others] = began.authenticators;
  const [now, ...more] = seen.authenticators;
  if (was === undefined || now === undefined || others.length > 0 || more.length > 0) return false;
  const hasPhoneCome = began.phones === 0 && seen.phones > 0;
  return hasPhoneCome && (was !== now || !said(progress, 'number-came'));
}

/**
 * After the change one Authenticator, and none of those that stayed: replaced by another one meanwhile, or the same on a page
 * in another language. A row's key cannot tell, so the person does.
 */
function whoseApp(progress: Progress, view: ListView, say: Say): Guidance | undefined {
  if (!isAppUnknown(progress)) return undefined;
  const row = view.methods.find(({ kind }) => kind === 'authenticator');
  return {
    ...{ ...say('x.whose-app', 'warn'), phase: 4, about: row?.words },
    primary: 'app-is-new',
    choices: [{ answer: 'app-is-other' }],
  };
}

/** Has that still to be asked? Until then no other one is registered. */
export function isAppUnknown(progress: Progress): boolean {
  const [key, ...more] = progress.seen?.authenticators ?? [];
  const known = progress.atChange?.authenticators ?? [];
  if (key === undefined || more.length > 0 || known.length === 0 || known.includes(key))
    return false;
  return isChanged(progress) && result(progress, 4) === 'open' && !said(progress, 'app-is-other');
}

/** The four states that an account can be found in: with the app or without it, with a phone number or without one. */
function whereIsIt(progress: Progress, say: Say): Guidance | undefined {
  const { began, seen } = progress;
  if (began === undefined || said(progress, 'handed-over')) return undefined;
  const app = began.authenticators.length > 0;
  // One has come meanwhile: whose that is comes first (`appAgain`).
  if (!app && seen !== undefined && seen.authenticators.length > 0 && !isChanged(progress))
    return undefined;
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
  if (phone && said(progress, 'old-phone')) return undefined;
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
function readiness(progress: Progress, view: ListView, say: Say): Guidance | undefined {
  const { began, seen } = progress;
  if (began === undefined || seen === undefined || isChanged(progress)) return undefined;
  const hasBegun = progress.said.some((word) => BEGUN.test(word));
  if (hasBegun || nextOf(progress) === 'change') return undefined;
  const full: readonly Note[] = isFull(seen) ? ['five-devices'] : [];
  const there: readonly Note[] = began.phones > 0 ? ['phone-there'] : [];
  const old = onlyOld(progress, view);
  const choices: Choice[] = old === undefined ? [] : [...notOld(progress)];
  if (said(progress, 'register-first') && !progress.isOrderFixed && seen.phones === 0)
    choices.push({ answer: 'manual-order' });
  return {
    ...say('x.ready', 'check'),
    primary: 'ready',
    choices,
    notes: [...there, ...full, 'backup', 'organisation'],
    about: old?.words,
  };
}

/** The one row that would be deleted: named, since whose phone it is on only the person knows. */
function onlyOld(progress: Progress, view: ListView): MethodRow | undefined {
  if (result(progress, 1) !== 'open') return undefined;
  const [row, ...more] = view.methods.filter(({ kind }) => kind === 'authenticator');
  return more.length === 0 ? row : undefined;
}

/** What may be in the list instead of the old phone's app: the new one's already, or some other device's alone. */
export function notOld({ seen }: Progress): readonly Choice[] {
  const finished: readonly Choice[] = seen?.phones === 0 ? [{ answer: 'finished-before' }] : [];
  return [...finished, { answer: 'no-old-app' }];
}

/** Words that only a move under way has. */
const BEGUN = /^(?:ready|handed-over|warned:|fresh:|did:|not-shown:|tried:|old-phone$)/;

import { type Progress, without } from './progress';
import type { Answer, Moment } from './types';
import type { ScreenId, View } from './view';

/** A registration that is done shows on the list; until then the wizard may still be open, at any of its steps. */
const WIZARD: readonly ScreenId[] = [
  ...(['picker', 'phone-number', 'phone-call', 'phone-code', 'phone-done', 'captcha'] as const),
  ...(['app-install', 'app-setup', 'app-qr', 'app-link', 'app-number', 'app-approved'] as const),
];

/** Where each of these words holds. What is not one of these screens ends it, but for the `NEUTRAL` ones. */
const HOLDS: Readonly<Record<Moment, readonly ScreenId[]>> = {
  'no-code': ['phone-code'],
  'no-call': ['phone-call', 'phone-number'],
  'wrong-number': ['phone-call', 'phone-code', 'phone-number'],
  'no-push': ['app-number'],
  'new-code': ['app-qr', 'app-link'],
  waited: [
    'phone-number',
    'phone-code',
    'phone-call',
    'captcha',
    'app-qr',
    'app-link',
    'app-number',
  ],
  'tried:add': ['list'],
  'tried:delete': ['list', 'confirm-delete', 'default-dialog'],
  'tried:again': ['list', 'confirm-delete', 'default-dialog'],
  'registered:2': WIZARD,
  'registered:4': WIZARD,
};

/** Screens that tell nothing about where the page is. */
const NEUTRAL: ReadonlySet<ScreenId> = new Set<ScreenId>([
  'loading',
  'unknown',
  'unknown-dialog',
  'elsewhere',
  'page-error',
  'other-dialog',
  'register',
  'register-done',
  'captcha',
]);

/**
 * Steps done on a screen that is made anew each time: a new QR code or link has to be used again, so the word given
 * for the last one does not hold.
 */
const PER_CODE: ReadonlySet<Answer> = new Set<Answer>([
  'did:4p.15',
  'did:4p.16',
  'not-shown:4p.16',
  'did:4p.17',
  'did:4m.10',
  'did:4m.11',
  'did:4m.12',
  'not-shown:4m.12',
  'did:4m.13',
]);

const BEFORE_CODE: ReadonlySet<ScreenId> = new Set<ScreenId>([
  'list',
  'picker',
  'app-install',
  'app-setup',
]);

/** Is this word of the person's over, now that the page shows this? */
export function isOver(word: Answer, view: View): boolean {
  if (PER_CODE.has(word)) return BEFORE_CODE.has(view.screen) || isSpent(view);
  if (!isMoment(word) || NEUTRAL.has(view.screen)) return false;
  if (!HOLDS[word].includes(view.screen)) return true;
  if (word === 'waited') return !('problem' in view && view.problem?.includes('throttled'));
  const typed = view.screen === 'phone-number' && view.number === 'filled';
  return typed && (word === 'no-call' || word === 'wrong-number');
}

/** The code or link on the page can no longer be used. */
function isSpent(view: View): boolean {
  if (view.screen !== 'app-qr' && view.screen !== 'app-link') return false;
  return view.problem?.some((one) => one === 'expired' || one === 'timeout') === true;
}

/** Does this word hold only for what one tab shows just now? A registration that is done is one everywhere. */
export function isOfOneTab(word: Answer): boolean {
  return PER_CODE.has(word) || (isMoment(word) && !word.startsWith('registered:'));
}

/** A change that the page has called done, or that was pressed, and that no list has shown yet. */
export function isAwaited(word: Answer): boolean {
  return /^(?:registered:|tried:(?:delete|again)$)/.test(word);
}

/** The move as a tab has to see it in which none of these words was said. */
export function ofOtherTabs(move: Progress): Progress {
  return without(move, ...move.said.filter(isOfOneTab));
}

/** Is this a word about what goes wrong just now? */
export function isMoment(word: Answer): word is Moment {
  return Object.hasOwn(HOLDS, word);
}

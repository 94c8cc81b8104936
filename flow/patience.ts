import type { Guidance } from './guidance';
import type { View } from './view';

/** A press that the person made where we pointed. */
export interface Press {
  readonly guidance: Guidance;
  readonly view: View;
  /** ms, on the caller's clock. */
  readonly at: number;
}

/** How long the page may take to answer a press before we point again; ms. */
const ANSWER = 4000;
/** A list or a radio button answers at once or not at all; ms. */
const ANSWER_CHOICE = 1500;
/**
 * How long a row may take to come or go after its dialog has closed; ms. Well above the slowest list that was tried (8 s,
 * `tests/stories/bumps`): a row that is about to go must not be pointed at once more.
 */
const RESULT = 12_000;

/** Steps after which the list changes. */
const CHANGES_LIST: ReadonlySet<string> = new Set([
  'confirm-delete',
  'phone-done',
  'approved-next',
  'default-confirm',
]);
/** Where the same phase would start over. */
const STARTS: ReadonlySet<string> = new Set([
  'delete-authenticator',
  'delete-phone',
  'delete-again',
  'add-method',
  'add-again',
  'default',
  'stale',
]);

/**
 * For how many more ms to hold back what we would say, because the page is still at work on the last press. 0: say it.
 * A press is never taken as the result; this only keeps us from asking for it twice.
 */
export function holdBack(
  press: Press | undefined,
  guidance: Guidance,
  view: View,
  now: number,
): number {
  if (press === undefined) return 0;
  const passed = now - press.at;
  const sameStep = guidance.step === press.guidance.step;
  // The button that was pressed is off while the page works on it.
  if (sameStep && guidance.say === 'busy') return Math.max(0, ANSWER - passed);
  // What was said of the press, or of its screen, changes the words for the same thing to press.
  const sameTarget = guidance.target?.landmark === press.guidance.target?.landmark;
  const again = (sameStep && sameTarget) || guidance.step === 'x.throttled';
  if (again && JSON.stringify(view) === JSON.stringify(press.view))
    return Math.max(0, (guidance.kind === 'choose' ? ANSWER_CHOICE : ANSWER) - passed);
  if (
    CHANGES_LIST.has(press.guidance.say) &&
    STARTS.has(guidance.say) &&
    guidance.phase === press.guidance.phase
  )
    return Math.max(0, RESULT - passed);
  return 0;
}

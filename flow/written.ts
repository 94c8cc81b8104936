import { factorsIn } from './methods';
import { nextOf, oldKind, PHASES, phaseOrder, result } from './phases';
import { answer, isChanged, newProgress, orderOf, type Progress } from './progress';
import type { Step } from './step';
import { stepsOf } from './steps';
import type { Answer, Kind, LandmarkId, MethodKind, Order, Phase, Route, Setup } from './types';

/**
 * How a step comes to who reads: `sometimes`: with a screen that not everybody sees; `needed`: where it is not done yet;
 * `amiss`: only where something has gone wrong.
 */
export type Comes = 'always' | 'sometimes' | 'needed' | 'amiss';

/** A step as it is written down. Its sentence is the callout's. */
export interface WrittenStep {
  readonly id: Step['id'];
  readonly kind: Kind;
  readonly say: string;
  readonly comes: Comes;
  readonly target?: LandmarkId | undefined;
  /** In the row of such a method. */
  readonly row?: MethodKind | undefined;
  /** What has happened then, in the words in which the person would say it. */
  readonly upon?: Answer | undefined;
}

/** What is to be read before a row is deleted; keys of the texts, under `guide/say`. */
export type Warning = 'warn' | 'warn-phone' | 'fresh-sign-in';

/** A phase, written down. */
export interface WrittenPhase {
  readonly is: 'phase';
  readonly phase: Phase;
  readonly warnings: readonly Warning[];
  readonly steps: readonly WrittenStep[];
  readonly amiss: readonly WrittenStep[];
}

/** A part of the written guide. `ready`: before the start; `open`, `again`: the way to the page; `change`: of the phones. */
export type WrittenPart =
  | WrittenPhase
  | { readonly is: 'ready' | 'open' | 'change' | 'again' | 'end' };

/** The written guide, and what is left out because it has its result. */
export interface Written {
  readonly parts: readonly WrittenPart[];
  readonly leftOut: readonly Phase[];
}

/** Where the sentence alone does not tell how it comes. What the page has refused (`problem`) is amiss anyway. */
const COMES: Readonly<Record<string, Comes>> = {
  'more-options': 'sometimes',
  'open-picker': 'sometimes',
  'picker-add': 'sometimes',
  'pick-phone': 'always',
  'pick-authenticator': 'always',
  'confirm-delete': 'always',
  country: 'needed',
  'country-option': 'needed',
  number: 'always',
  'call-me': 'always',
  'text-me': 'always',
  code: 'always',
  'app-install': 'needed',
  'app-install-here': 'needed',
  'add-again': 'amiss',
  'delete-again': 'amiss',
  'number-again': 'amiss',
  'call-back': 'amiss',
  'code-back': 'amiss',
  resend: 'amiss',
  'new-code': 'amiss',
  'number-retry': 'amiss',
  'open-app': 'amiss',
};

const UPON: Readonly<Record<string, Answer>> = {
  'number-again': 'wrong-number',
  'call-back': 'no-call',
  'code-back': 'wrong-number',
  resend: 'no-code',
  'new-code': 'new-code',
  'open-app': 'no-push',
};

/** The flow asks first for what is deepest in the page; who reads opens a list before they pick in it. */
const OPENED_BY: Readonly<Record<string, string>> = {
  'pick-phone': 'open-picker',
  'pick-authenticator': 'open-picker',
  'country-option': 'country',
};

/** Has somebody thought of how this step comes on paper? A test asks. */
export function isPlaced({ say, when, problem }: Step): boolean {
  return when === undefined || problem !== undefined || say in COMES;
}

/** A move of which nothing is known but how the person wants to make it. */
export function plannedMove(route: Route, setup: Setup, order: Order): Progress {
  const move = newProgress({ id: '', salt: '', route, setup });
  return order === 'register-first' ? answer(move, 'register-first') : move;
}

/** The guide as it is read from top to bottom: the whole of it, or what this move has still before it. */
export function written(move: Progress, isWhole: boolean): Written {
  const isOpen = (phase: Phase): boolean => isWhole || result(move, phase) === 'open';
  const phases = phaseOrder(move).filter(isOpen);
  const isHalf = !isWhole && isChanged(move);
  // Only after the change is it known whether the last two are open.
  const before = isHalf ? [] : phases.filter((phase) => phase <= 2);
  const after = phases.filter((phase) => phase > 2);
  const half = (way: 'open' | 'again', some: readonly Phase[]): readonly WrittenPart[] =>
    some.length > 0 ? [{ is: way }, ...some.map((phase) => phaseOf(phase, move, isWhole))] : [];
  const parts: readonly WrittenPart[] = [
    ...(before.length > 0 ? [{ is: 'ready' } as const] : []),
    ...half('open', before),
    ...(isHalf ? [] : [{ is: 'change' } as const]),
    ...half('again', after),
    { is: 'end' },
  ];
  const there = [...before, ...after];
  return { parts, leftOut: PHASES.filter((phase) => !there.includes(phase)) };
}

function phaseOf(phase: Phase, move: Progress, isWhole: boolean): WrittenPhase {
  const steps = inReadingOrder(onceEach(stepsOf(phase, move).map((one) => stepOf(one, move))));
  return {
    is: 'phase',
    phase,
    warnings: isLast(phase, move, isWhole)
      ? [phase === 1 ? 'warn' : 'warn-phone', 'fresh-sign-in']
      : [],
    steps: steps.filter(({ comes }) => comes !== 'amiss'),
    amiss: steps.filter(({ comes }) => comes === 'amiss'),
  };
}

/** Does this phase delete what may be the last second factor? Where the list was seen just before it, that tells. */
function isLast(phase: Phase, move: Progress, isWhole: boolean): boolean {
  if (phase === 2 || phase === 4 || orderOf(move) === 'register-first') return false;
  const isKnown = !isWhole && nextOf(move) === phase && move.seen !== undefined;
  return !isKnown || move.seen === undefined || factorsIn(move.seen) < 2;
}

function stepOf(one: Step, move: Progress): WrittenStep {
  const { id, kind, say, target, problem, ifShown } = one;
  const usual: Comes = problem ? 'amiss' : ifShown ? 'sometimes' : 'always';
  const row = target !== 'row.delete' ? undefined : id.startsWith('3') ? 'phone' : oldKind(move);
  return { id, kind, say, target, row, comes: COMES[say] ?? usual, upon: UPON[say] };
}

function onceEach(steps: readonly WrittenStep[]): readonly WrittenStep[] {
  return steps.filter(({ say }, at) => steps.findIndex((one) => one.say === say) === at);
}

function inReadingOrder(steps: readonly WrittenStep[]): readonly WrittenStep[] {
  const picks = new Set(steps.filter(({ say }) => say in OPENED_BY));
  const after = ({ say }: WrittenStep) => [...picks].filter((one) => OPENED_BY[one.say] === say);
  return steps.filter((one) => !picks.has(one)).flatMap((one) => [one, ...after(one)]);
}

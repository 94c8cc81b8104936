import type { Guidance } from '../../flow/guidance';
import { guide } from '../../flow/guide';
import { answer, newProgress, type Progress } from '../../flow/progress';
import { record } from '../../flow/record';
import type { Answer, MethodKind, Route, Setup } from '../../flow/types';
import type { MethodRow, View } from '../../flow/view';

/** A row of the list, as the recogniser reports it. */
export function row(kind: MethodKind, device = ''): MethodRow {
  return { kind, key: `${kind}:${device}`, words: `${kind} ${device}`.trim(), deletable: true };
}

/** A list with these methods. */
export function list(...methods: readonly (MethodKind | MethodRow)[]): View {
  return {
    screen: 'list',
    methods: methods.map((one) => (typeof one === 'string' ? row(one) : one)),
  };
}

export interface Chosen {
  readonly route?: Route;
  readonly setup?: Setup;
}

/** A move in which these things happened, in this order: looks at the page, and the person's words. */
export function moved(chosen: Chosen, ...events: readonly (View | Answer)[]): Progress {
  const start = newProgress({ id: 'move', salt: 'salt', route: 'voice', setup: 'pc', ...chosen });
  return events.reduce<Progress>(
    (progress, event) =>
      typeof event === 'string' ? answer(progress, event) : record(progress, event),
    start,
  );
}

/** Everything said that a check or a phone step of these phases asks for. */
const AFTER_STEP_1: readonly Answer[] = ['did:1.3', 'did:1.4'];

/** What is said of this page after these things happened. */
export function said(view: View, chosen: Chosen, ...events: readonly (View | Answer)[]): Guidance {
  return guide(moved(chosen, ...events, view), view);
}

/** Up to the warning and its answer. */
export const BEGUN: readonly (View | Answer)[] = [
  list('password', 'authenticator'),
  'ready',
  'warned:1',
  'fresh:1',
];

/** Up to the end of STEP 1. */
export const DELETED: readonly (View | Answer)[] = [...BEGUN, list('password'), ...AFTER_STEP_1];

/** Up to the new phone. */
export const CHANGED: readonly (View | Answer)[] = [
  ...DELETED,
  list('password', 'phone'),
  'did:2v.7',
  'device-changed',
];

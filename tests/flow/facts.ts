import { answer, newProgress, type Progress, record } from '../../flow/progress';
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
export const AFTER_STEP_1: readonly Answer[] = ['did:1.3', 'did:1.4'];

import { phaseOrder } from '../flow/phases';
import { answer, type Progress } from '../flow/progress';
import { record } from '../flow/record';
import { stepsOf } from '../flow/steps';
import type { Answer, Phase } from '../flow/types';
import type { MethodRow, View } from '../flow/view';

type ListView = Extract<View, { readonly screen: 'list' }>;

/** What was answered on the way to a later phase: that all is at hand, and the warnings before the last factor goes. */
const ON_THE_WAY: readonly Answer[] = ['ready', 'warned:1', 'fresh:1'];

/**
 * A new move as if it had come to this phase by itself: the lists before are recorded and the words said in their order,
 * up to the list that is in sight now. `move` is new; `now`: that list.
 */
export function broughtTo(phase: Phase, move: Progress, now: ListView): Progress {
  const order = phaseOrder(move);
  const before = order.slice(0, order.indexOf(phase));
  if (before.length === 0) return move;
  const app = now.methods.find(({ kind }) => kind === 'authenticator');
  const hasOld = !before.includes(1);
  const old = (hasOld ? app : undefined) ?? row('authenticator');
  const fresh = app ?? row('authenticator');
  let rows: readonly MethodRow[] = [old];
  let then = record(move, { screen: 'list', methods: rows });
  for (const word of ON_THE_WAY) then = answer(then, word);
  for (const [at, one] of before.entries()) {
    if (one === 1) rows = rows.filter((held) => held !== old);
    if (one === 2) rows = [...rows, row('phone')];
    if (one === 3) rows = rows.filter(({ kind }) => kind !== 'phone');
    if (one === 4) rows = [...rows, fresh];
    if (one === 2) then = record(then, { screen: 'phone-done', next: true });
    if (one === 4) then = record(then, { screen: 'app-approved', next: true });
    then = record(then, { screen: 'list', methods: rows });
    for (const step of stepsOf(one, then)) if (step.after) then = answer(then, `did:${step.id}`);
    if (at === 1) then = answer(then, 'device-changed');
  }
  return then;
}

/** A row that stood there before. Its key is like no other: the salt of a real one is random. */
function row(kind: MethodRow['kind']): MethodRow {
  return { kind, key: `${kind}:before:0`, words: '', deletable: true };
}

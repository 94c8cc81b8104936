import type { ScreenId } from '../flow/view';
import type { DialogFacts, Screen, Signal } from './screens';

/** Which screen a dialog shows: the one with the heaviest signals; undefined where none or two are sure. */
export function recogniseDialog(
  facts: DialogFacts,
  screens: readonly Screen[],
): ScreenId | undefined {
  const weighed = screens.map(({ id, signals }) => ({ id, weight: sum(id, signals, facts) }));
  const best = Math.max(...weighed.map(({ weight }) => weight));
  const winners = weighed.filter(({ weight }) => weight === best);
  return best >= 2 && winners.length === 1 ? winners[0]?.id : undefined;
}

function sum(id: ScreenId, signals: readonly Signal[], facts: DialogFacts): number {
  return signals.reduce(
    (total, [weight, test]) => total + (holds(id, test, facts) ? weight : 0),
    0,
  );
}

function holds(id: ScreenId, test: Signal[1], facts: DialogFacts): boolean {
  // A screen that was recognised may be looked at again.
  const follows = facts.after === id || (test.after ?? []).some((one) => one === facts.after);
  return (
    (test.says === undefined || facts.says.has(test.says)) &&
    (test.title === undefined || facts.titles.has(test.title)) &&
    (test.testid === undefined || hasTestid(facts.testids, test.testid)) &&
    (test.after === undefined || follows) &&
    (test.all ?? []).every((thing) => facts.has.has(thing)) &&
    !(test.none ?? []).some((thing) => facts.has.has(thing))
  );
}

function hasTestid(testids: ReadonlySet<string>, wanted: string): boolean {
  if (!wanted.endsWith('*')) return testids.has(wanted);
  return [...testids].some((testid) => testid.startsWith(wanted.slice(0, -1)));
}

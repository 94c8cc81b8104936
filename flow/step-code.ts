import type { MethodsSeen } from './methods';
import { nextOf, PHASES, result } from './phases';
import { orderOf, type Progress } from './progress';

/**
 * Where a move stands, to be read out to the help desk: `2VP-312`. How to read it is told in docs/help-desk.md. Made of
 * the stored facts alone, so that it is the same whichever page is open, and nothing in it is about a person. Letters
 * that sound alike never stand in the same place.
 */
export function stepCode(move: Progress | undefined): string {
  if (move === undefined) return '0';
  const next = nextOf(move);
  const letters = [
    next === 'change' ? 5 : next === 'end' ? 9 : next,
    move.route === 'voice' ? 'V' : 'S',
    move.setup === 'pc' ? 'P' : 'M',
    orderOf(move) === 'register-first' ? 'R' : '',
  ];
  return `${letters.join('')}-${results(move)}${account(move.seen)}`;
}

const RESULTS = ['open', 'done', 'skipped'] as const;

/** A digit for STEP 1 and 2 together, and one for STEP 3 and 4. */
function results(move: Progress): string {
  const [one = 0, two = 0, three = 0, four = 0] = PHASES.map((phase) =>
    RESULTS.indexOf(result(move, phase)),
  );
  return `${one * 3 + two}${three * 3 + four}`;
}

/** What the account had when its list was seen last: 1 the app, 2 a phone, 4 another second factor, added up. */
function account(seen: MethodsSeen | undefined): number {
  if (seen === undefined) return 8;
  const { authenticators, phones, others } = seen;
  return (authenticators.length > 0 ? 1 : 0) + (phones > 0 ? 2 : 0) + (others > 0 ? 4 : 0);
}

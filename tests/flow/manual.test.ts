import { expect, test } from 'vitest';
import { newProgress } from '../../flow/progress';
import { stepsOf } from '../../flow/steps';
import type { Phase, Route, Setup } from '../../flow/types';

// How many rows the manual has in each of its parts (read off the manual, 2026-11). C.1 to C.3 are no steps of a
// phase: the popup opens the page (C.1), its text speaks of the sign-in screens (C.2), and C.3 is said anywhere.
const PARTS: readonly [part: string, rows: number, phase: Phase, route: Route, setup: Setup][] = [
  ['1', 4, 1, 'voice', 'pc'],
  ['2v', 7, 2, 'voice', 'pc'],
  ['2s', 7, 2, 'sms', 'pc'],
  ['3', 3, 3, 'voice', 'pc'],
  ['4p', 21, 4, 'voice', 'pc'],
  ['4m', 17, 4, 'voice', 'phone'],
];

for (const [part, rows, phase, route, setup] of PARTS) {
  const steps = stepsOf(phase, newProgress({ id: 'a', salt: 'b', route, setup }));

  test(`part ${part}: every row of the manual is a step, in the manual's order`, () => {
    const ids = [...new Set(steps.map(({ id }) => id))];
    expect(ids).toEqual(Array.from({ length: rows }, (_, at) => `${part}.${at + 1}`));
  });

  test(`part ${part}: what is to be pressed, chosen or typed into is pointed at, and nothing else`, () => {
    for (const { kind, target, id } of steps)
      expect(['press', 'choose', 'type'].includes(kind), id).toBe(target !== undefined);
  });
}

import { expect, test } from 'vitest';
import { newProgress } from '../../flow/progress';
import { stepsOf } from '../../flow/steps';
import type { ManualStepId, Phase, Route, Setup } from '../../flow/types';
import { MANUAL_PARTS, MANUAL_ROWS, rowsOfPart } from './manual-rows';

// C.1 to C.3 are no steps of a phase: the popup opens the page (C.1), its text speaks of the sign-in screens (C.2), and
// C.3 is said anywhere.
const PARTS: readonly [
  part: Exclude<keyof typeof MANUAL_PARTS, 'C'>,
  phase: Phase,
  route: Route,
  setup: Setup,
][] = [
  ['1', 1, 'voice', 'pc'],
  ['2v', 2, 'voice', 'pc'],
  ['2s', 2, 'sms', 'pc'],
  ['3', 3, 'voice', 'pc'],
  ['4p', 4, 'voice', 'pc'],
  ['4m', 4, 'voice', 'phone'],
];

test('every row is an id of the flow, and every part is looked at', () => {
  const ids: readonly ManualStepId[] = [
    'C.1',
    'C.2',
    'C.3',
    '1.1',
    '2v.7',
    '2s.7',
    '4p.21',
    '4m.17',
  ];
  expect(MANUAL_ROWS).toEqual(expect.arrayContaining([...ids]));
  expect(['C', ...PARTS.map(([part]) => part)].sort()).toEqual(Object.keys(MANUAL_PARTS).sort());
  expect(new Set(MANUAL_ROWS).size).toBe(3 + 4 + 7 + 7 + 3 + 21 + 17);
});

for (const [part, phase, route, setup] of PARTS) {
  const steps = stepsOf(phase, newProgress({ id: 'a', salt: 'b', route, setup }));

  test(`part ${part}: every row of the manual is a step, in the manual's order`, () => {
    const ids = [...new Set(steps.map(({ id }) => id))];
    expect(ids).toEqual(rowsOfPart(part));
  });

  test(`part ${part}: what is to be pressed, chosen or typed into is pointed at, and nothing else`, () => {
    for (const { kind, target, id } of steps)
      expect(['press', 'choose', 'type'].includes(kind), id).toBe(target !== undefined);
  });
}

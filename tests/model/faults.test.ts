import { expect, test } from 'vitest';
import { FAULTS } from './faults.ts';
import { DRAWN } from './faults-drawn.ts';
import { Run } from './run.ts';

test.each([...FAULTS, ...DRAWN])('mended: $name', async ({ course }) => {
  const run = new Run(course);
  expect(await run.all(course.actions), run.trace.join('\n')).toMatch(/^(?:done|help-desk)$/);
});

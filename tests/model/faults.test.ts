import { expect, test } from 'vitest';
import { FAULTS } from './faults.ts';
import { Run } from './run.ts';

const open = FAULTS.filter(({ is }) => is !== undefined);
const mended = FAULTS.filter(({ is }) => is === undefined);

test.each(open)('not mended yet: $name', async ({ name, course }) => {
  const run = new Run(course);
  expect(await run.all(course.actions), run.trace.join('\n')).toBe('known');
  expect([...run.seen]).toContain(`known ${name}`);
});

test.runIf(mended.length > 0).each(mended)('mended: $name', async ({ course }) => {
  const run = new Run(course);
  expect(await run.all(course.actions), run.trace.join('\n')).not.toBe('known');
});

import { expect } from '@playwright/test';
import type { ClosedRoot, Snapshot } from './closed-root.ts';
import { until } from './until.ts';

/** Waits until this step is what is read. */
export async function reads(root: ClosedRoot, step: string): Promise<Snapshot> {
  const seen = await until(
    () => root.snapshot(),
    ({ callout }) => callout?.step === step,
    15_000,
  );
  expect(seen.met, `${step}, not ${JSON.stringify(seen.value)}`).toBe(true);
  return seen.value;
}

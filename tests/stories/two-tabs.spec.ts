import { expect, test } from '@playwright/test';
import { ClosedRoot } from '../harness/closed-root.ts';
import { Move } from '../harness/move.ts';
import { until } from '../harness/until.ts';

test('a second tab with an older list undoes nothing, and says that it is to be reloaded', async () => {
  const move = await Move.prepare({ generation: 'g3', lang: 'en', route: 'sms', setup: 'pc' });
  try {
    const first = await move.start();
    const root = new ClosedRoot(first);
    const begun = await until(
      () => root.snapshot(),
      ({ callout }) => callout?.step === 'x.ready',
      15_000,
    );
    expect(begun.met).toBe(true);

    const second = await move.browser.context.newPage();
    await second.goto(first.url());
    const end = await move.person(second).follow(({ step }) => step === 'x.device-change');
    expect(end.step).toBe('x.device-change');

    const stale = await until(
      () => root.snapshot(),
      ({ callout }) => callout?.step === 'x.stale',
      15_000,
    );
    expect(stale.met, JSON.stringify(stale.value)).toBe(true);
    expect(stale.value.spotlight).toBeUndefined();
    await first.reload();
    const fresh = await until(
      () => root.snapshot(),
      ({ callout }) => callout?.step === 'x.device-change',
      15_000,
    );
    expect(fresh.met, JSON.stringify(fresh.value)).toBe(true);
    expect(move.replica.judge.wrong()).toEqual([]);
  } finally {
    await move.close();
  }
});

import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { allSteps } from '../../flow/steps';
import { announceSeed } from '../stories/seed.ts';
import { type Action, BUMPS, course } from './actions.ts';
import { Run } from './run.ts';

const FULL = Boolean(process.env.NORIKAE_FULL);
const RUNS = FULL ? 2500 : 300;

/** How many runs came by each thing. */
const counts = new Map<string, number>();
/** How often each thing was done, and how many steps were followed. */
const done = new Map<string, number>();

function count(into: Map<string, number>, what: string, many = 1): void {
  into.set(what, (into.get(what) ?? 0) + many);
}

function numberOf(seed: string): number {
  let state = 0x811c9dc5;
  for (const char of seed) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return state | 0;
}

// The seed of the run, as the stories have it: the commit, or what was asked for. It is in the message of a failure.
const line = announceSeed();
const seed = numberOf(process.env.NORIKAE_SEED ?? line);

/** The usual end of a test; more where there is more to do. */
const timeout = FULL ? 900_000 : 60_000;

const ACTIONS: readonly Action['do'][] = [
  ...(['follow', 'press', 'answer', 'cancel', 'back', 'aside', 'reload', 'closeTab'] as const),
  ...(['closeBrowser', 'newTab', 'tabBehind', 'beside', 'loseSession', 'newPhone'] as const),
  ...(['restart', 'switchOrder', 'otherDevice', 'switchTab', 'phone', 'choose'] as const),
  ...(['killWorker', 'bump'] as const),
];

/** Where the runs together have to have been. */
const PLACES = [
  ...ACTIONS.map((name) => `do ${name}`),
  ...BUMPS.map((name) => `bump ${name}`),
  ...[1, 2, 3, 4].map((phase) => `phase ${phase}`),
  ...allSteps().map(({ id }) => `step ${id}`),
  ...['manual order', 'register first', 'open window', 'no factor left, warned'],
  ...['screen register', 'forced', 'step x.register', 'step x.stale', 'two in sight'],
  ...['other device', 'restarted in the middle', 'step x.totp', 'step x.keep-number'],
  ...['step x.ready', 'step x.fresh-sign-in'],
];

test('whatever a person does: nothing wrong is pointed at, nothing is forgotten, and there is an end', {
  timeout,
}, async () => {
  const property = fc.asyncProperty(course, async (one) => {
    const run = new Run(one);
    const end = await run.all(one.actions);
    for (const what of [...run.seen, `end ${end}`]) count(counts, what);
    for (const action of one.actions) count(done, `times ${action.do}`);
    count(done, 'times a step was followed', run.steps);
  });
  await fc.assert(property, { numRuns: RUNS, seed, interruptAfterTimeLimit: timeout * 0.8 });
  expect(PLACES.filter((place) => !counts.has(place))).toEqual([]);
  expect(counts.get('end done')).toBeGreaterThan(RUNS * 0.85);
});

afterAll(() => {
  if (!FULL) return;
  const table = [...counts, ...done].sort(([a], [b]) => (a < b ? -1 : 1));
  console.info(`${line}\n${table.map(([what, many]) => `${what}: ${many}`).join('\n')}`);
});

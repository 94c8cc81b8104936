import { defineConfig } from '@playwright/test';
import { drawn } from './draw.ts';
import { announceSeed } from './stories/seed.ts';

// The workers load this file too, with the seed in their environment already. Not to stdout: a report may go there.
if (process.env.TEST_WORKER_INDEX === undefined) console.error(announceSeed());

/** What goes wrong on the replica by itself, which no other test needs to be green: one of them in each sampled run. */
const OF_THE_REPLICA = ['bumps', 'page-bumps', 'deviations'];
const now = drawn(OF_THE_REPLICA, 1, 'of the replica');
const later = OF_THE_REPLICA.filter((name) => !now.includes(name));

// With 20 for all of `npm test`.
const minutes = process.env.NORIKAE_FULL ? 120 : 18;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  testIgnore: later.map((name) => `**/replica/${name}.spec.ts`),
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  globalTimeout: minutes * 60_000,
  reporter: [['list']],
  // A trace films and copies every page: with it everything takes half as long again (41 s to 33 s for one complete story,
  // 2026-11-25).
  use: { trace: process.env.NORIKAE_TRACE ? 'retain-on-failure' : 'off', video: 'off' },
});

import { defineConfig } from '@playwright/test';
import { announceSeed } from './stories/seed.ts';

// The workers load this file too, with the seed in their environment already. Not to stdout: a report may go there.
if (process.env.TEST_WORKER_INDEX === undefined) console.error(announceSeed());

const minutes = process.env.NORIKAE_FULL ? 120 : 17;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  globalTimeout: minutes * 60_000,
  reporter: [['list']],
  use: { trace: 'retain-on-failure', video: 'off' },
});

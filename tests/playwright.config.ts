import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  globalTimeout: 17 * 60_000,
  reporter: [['list']],
  use: { trace: 'retain-on-failure', video: 'off' },
});

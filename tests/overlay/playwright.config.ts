import { defineConfig } from '@playwright/test';

/** The overlay's own tests alone: `npx playwright test -c tests/overlay`. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../.cache/overlay/results',
  retries: 0,
  reporter: 'list',
  workers: 2,
});

import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Their tests put something of their own in the place of what all files of a process share: the browser, the clock. */
const OWN_BROWSER = ['graph', 'overlay', 'platform'].map(
  (room) => `tests/${room}/**/*.test.{ts,tsx}`,
);

export default defineConfig({
  test: {
    allowOnly: false,
    passWithNoTests: false,
    sequence: { shuffle: true },
    projects: [
      {
        plugins: [WxtVitest()],
        test: { name: 'own browser', include: OWN_BROWSER },
      },
      {
        test: {
          name: 'pure',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...OWN_BROWSER],
          // A process of its own for each of these files was a third of the whole run (2026-11-29).
          isolate: false,
        },
      },
    ],
  },
});

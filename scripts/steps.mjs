import { node } from './run.mjs';

const tsc = (...args) => ['tsc', args];

export const chromiumBuild = { name: 'build for Chromium', command: ['wxt', ['build']] };
export const firefoxBuild = {
  name: 'build for Firefox',
  command: ['wxt', ['build', '-b', 'firefox', '--mv3']],
};

const withoutGraph = {
  name: 'builds without Graph',
  command: ['npm', ['run', '--silent', 'build:no-graph']],
};

/** What `npm run check` runs, in this order; `npm test` runs the same and then the browser. */
export const checks = [
  { name: 'prepare', command: ['wxt', ['prepare']] },
  { name: 'types', command: tsc('--noEmit') },
  { name: 'types of flow (no DOM)', command: tsc('-p', 'flow') },
  { name: 'types of page (no DOM)', command: tsc('-p', 'page') },
  { name: 'types of policy (no DOM)', command: tsc('-p', 'policy') },
  { name: 'types of the replica', command: tsc('-p', 'tests/replica') },
  { name: 'lint and format', command: ['biome', ['check', '.']] },
  { name: 'unused code', command: ['knip', []] },
  chromiumBuild,
  firefoxBuild,
  withoutGraph,
  { name: 'size', command: [node(), ['scripts/size.mjs']] },
];

export const unitTests = ['vitest', ['run', '--config', 'tests/vitest.config.ts']];
export const browserTests = ['playwright', ['test', '--config', 'tests/playwright.config.ts']];
export const storeLint = { name: 'store lint', command: [node(), ['scripts/lint-store.mjs']] };

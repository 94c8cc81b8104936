import { hear } from './run.mjs';

const tsc = (...args) => ['tsc', args];
/** By its name, for the node of node_modules, which on a fresh machine is not there yet when this is read. */
const ours = (script) => ['node', [script]];

export const chromiumBuild = { name: 'build for Chromium', command: ['wxt', ['build']] };
export const firefoxBuild = {
  name: 'build for Firefox',
  command: ['wxt', ['build', '-b', 'firefox', '--mv3']],
};

const withoutGraph = {
  name: 'builds without Graph',
  command: ['npm', ['run', '--silent', 'build:no-graph']],
};

/**
 * What `npm run check` runs; `npm test` runs the same and then the browser. The lists side by side, each in its order, on
 * two cores. The build without Graph writes other types than the compiler is to read: it comes after it.
 */
const prepare = { name: 'prepare', command: ['wxt', ['prepare']] };
const sideBySide = [
  [
    { name: 'types', command: tsc('--noEmit') },
    { name: 'types of flow (no DOM)', command: tsc('-p', 'flow') },
    { name: 'types of page (no DOM)', command: tsc('-p', 'page') },
    { name: 'types of policy (no DOM)', command: tsc('-p', 'policy') },
    { name: 'types of the replica', command: tsc('-p', 'tests/replica') },
    { name: 'lint and format', command: ['biome', ['check', '.']] },
    { name: 'unused code', command: ['knip', []] },
    withoutGraph,
  ],
  [chromiumBuild, firefoxBuild, { name: 'size', command: ours('scripts/size.mjs') }],
];

/** Runs one step; `did` hears its name and whether it was good. What steps side by side say is shown when each has ended. */
async function runStep({ name, command: [tool, args] }, did) {
  const { code, said } = await hear(tool, args);
  console.log(`\n— ${name}`);
  process.stdout.write(said);
  did(name, code === 0);
}

/** Runs all of them, and goes on after a failure, so that one run shows all. */
export async function runChecks(did) {
  await runStep(prepare, did);
  await Promise.all(
    sideBySide.map(async (list) => {
      for (const step of list) await runStep(step, did);
    }),
  );
}

export const unitTests = ['vitest', ['run', '--config', 'tests/vitest.config.ts']];
export const browserTests = ['playwright', ['test', '--config', 'tests/playwright.config.ts']];
export const storeLint = { name: 'store lint', command: ours('scripts/lint-store.mjs') };

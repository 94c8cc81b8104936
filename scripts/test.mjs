import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureAll } from './ensure.mjs';
import { ensureFirefox } from './ensure-firefox.mjs';
import { ensurePython } from './ensure-python.mjs';
import { node, root, run } from './run.mjs';
import {
  browserTests,
  chromiumBuild,
  firefoxBuild,
  runChecks,
  storeLint,
  unitTests,
} from './steps.mjs';

/**
 * Everything, on a fresh machine too. Its very last line is `N passed, N failed`. `--full`: every complete story instead
 * of a sample, and the figures to `docs/`. What else is said goes to Playwright (`--grep …`): then only that part of the
 * browser tests runs, and its figures are printed.
 */
const full = process.argv.includes('--full');
const part = process.argv.slice(2).filter((arg) => arg !== '--full');
const results = join(root, '.cache', 'results');
const total = { passed: 0, failed: 0 };
const red = [];

function count(name, passed, failed) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) red.push(name);
}

/** A step that is no test counts as one. */
async function step({ name, command: [tool, args] }) {
  console.log(`\n— ${name}`);
  const isGood = (await run(tool, args)) === 0;
  count(name, isGood ? 1 : 0, isGood ? 0 : 1);
}

function reportOf(name) {
  return join(results, `${name.replaceAll(' ', '-')}.json`);
}

/** A runner tells its counts in a file; when it fails without a failed test (a file that does not load), that is one. */
async function tests(name, [tool, args], env, countsOf) {
  console.log(`\n— ${name}`);
  const file = reportOf(name);
  const code = await run(tool, args(file), { env: env(file) });
  const { passed, failed } = existsSync(file)
    ? countsOf(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0 };
  count(name, passed, code !== 0 && failed === 0 ? 1 : failed);
}

async function all() {
  console.log('— setup');
  const chromium = await ensureAll();
  process.env.CHROMIUM = chromium;
  process.env.FIREFOX = await ensureFirefox();
  await ensurePython();
  count('setup', 1, 0);
  if (part.length > 0) {
    await step(chromiumBuild);
    await step(firefoxBuild);
    await inBrowser();
    await figures();
    return;
  }
  await runChecks((name, isGood) => count(name, isGood ? 1 : 0, isGood ? 0 : 1));
  await step(storeLint);
  await units();
  await inBrowser();
  const rows = ['scripts/report/rows.ts', reportOf('browser tests')];
  await step({ name: 'rows of the manual', command: [node(), rows] });
  if (full) await figures('docs/test-figures.md', 'docs/language-figures.md');
}

async function figures(...pages) {
  const [browser, unit] = ['browser tests', 'unit tests'].map(reportOf);
  const command = [node(), ['scripts/report/write.ts', browser, unit, ...pages]];
  await step({ name: 'figures', command });
}

async function units() {
  const [vitest, vitestArgs] = unitTests;
  const byVitest = (file) => [
    ...vitestArgs,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  await tests(
    'unit tests',
    [vitest, byVitest],
    () => ({ NORIKAE_FULL: full ? '1' : '' }),
    (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
    }),
  );
}

async function inBrowser() {
  const [playwright, playwrightArgs] = browserTests;
  await tests(
    'browser tests',
    [playwright, () => [...playwrightArgs, '--reporter=list,json', ...part]],
    (file) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: file, NORIKAE_FULL: full ? '1' : '' }),
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky }),
  );
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const began = Date.now();
await all().catch((error) => {
  console.error(error.message);
  count('setup', 0, 1);
});
const minutes = ((Date.now() - began) / 60_000).toFixed(1);
console.log(`\n${red.length === 0 ? 'all well' : `red: ${red.join(', ')}`} (${minutes} min)`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

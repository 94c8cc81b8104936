import { ensureAll } from './ensure.mjs';
import { node, run } from './run.mjs';

/** The 22 behaviours, on a page like the target. */
const BEHAVIOURS = 'tests/bench/behaviours/run.ts';

/**
 * Measures the extension beside seven other guides and writes docs/benchmarks. Not part of the tests: it takes minutes, and
 * its figures are of the machine that it ran on. `--only latency,idle`, `--guide driver`, `--runs 5`, `--quick`,
 * `--report-only` (the tables and pictures again, from the figures that are there).
 */
async function main() {
  process.env.CHROMIUM = await ensureAll();
  const given = process.argv.slice(2);
  if ((await run('wxt', ['build'], { quiet: true })) !== 0)
    throw new Error('the build failed: npm run build');
  const isWhole = !given.some((one) => /^--(only|guide|report-only)/.test(one));
  if (given.includes('behaviours')) {
    const [option, name, ...rest] = given.filter((one) => !['--only', 'behaviours'].includes(one));
    if (rest.length > 0 || (option !== undefined && option !== '--guide') || (option && !name))
      throw new Error('the behaviours are asked alone: --only behaviours [--guide driver]');
    return await run(node(), [BEHAVIOURS, ...(option ? [option, name] : [])]);
  }
  if (isWhole) {
    const code = await run(node(), [BEHAVIOURS]);
    if (code !== 0) return code;
  }
  return await run(node(), ['tests/bench/run.ts', ...given]);
}

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 1;
});

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureAll } from './ensure.mjs';
import { node, root, run } from './run.mjs';

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
  if ((isWhole || given.includes('behaviours')) && existsSync(join(root, BEHAVIOURS))) {
    const code = await run(node(), [BEHAVIOURS]);
    if (code !== 0 || !isWhole) return code;
  }
  return await run(node(), ['tests/bench/run.ts', ...given]);
}

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 1;
});

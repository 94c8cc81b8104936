import { ensureAll } from './ensure.mjs';
import { node, run } from './run.mjs';

/** Adds a saved page to the recorded ones; `docs/add-a-page.md` tells how. What follows `--` is passed on. */
async function main() {
  process.env.CHROMIUM = await ensureAll();
  return await run(node(), ['scripts/add-page/add.ts', ...process.argv.slice(2)]);
}

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 1;
});

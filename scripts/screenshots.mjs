import { ensureAll } from './ensure.mjs';
import { node, run } from './run.mjs';

/**
 * Makes the README's pictures anew, from the extension on the replica. With `all`: every callout with a drawing and one of
 * each kind, in both languages and schemes. With `languages`: popup and callouts in every language. With `store`: those that the
 * stores want.
 */
async function main() {
  process.env.CHROMIUM = await ensureAll();
  if (process.argv[2] === 'all') return await run(node(), ['scripts/demo/sheets.ts']);
  if ((await run('wxt', ['build'], { quiet: true })) !== 0)
    throw new Error('the build failed: npm run build');
  if (process.argv[2] === 'store') return await run(node(), ['scripts/demo/store.ts']);
  if (process.argv[2] === 'languages') return await run(node(), ['scripts/demo/languages.ts']);
  return await run(node(), ['scripts/demo/pictures.ts']);
}

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 1;
});

import { ensureAll } from './ensure.mjs';
import { node, run } from './run.mjs';

/** Shows the main job: by hand where there is a display, else played. What follows `--` is passed on. */
async function main() {
  process.env.CHROMIUM = await ensureAll();
  console.log('build: the extension');
  if ((await run('wxt', ['build'], { quiet: true })) !== 0)
    throw new Error('the build failed: npm run build');
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
  const script = hasDisplay ? 'scripts/demo/by-hand.ts' : 'scripts/demo/play.ts';
  return await run(node(), [script, ...process.argv.slice(2)], { stdin: 'inherit' });
}

process.exitCode = await main().catch((error) => {
  console.error(error.message);
  return 1;
});

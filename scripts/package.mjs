import { node, run } from './run.mjs';

/** Makes what is handed to stores and to IT; what follows `--` is passed on (`--key key.pem --base https://… --out dist`). */
process.exitCode = await run(node(), ['scripts/package/package.ts', ...process.argv.slice(2)]);

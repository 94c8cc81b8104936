import { run } from './run.mjs';
import { checks, unitTests } from './steps.mjs';

/** Everything that needs no browser, in under a minute. Goes on after a failure, so that one run shows all. */
const began = Date.now();
const failed = [];
for (const { name, command } of [...checks, { name: 'unit tests', command: unitTests }]) {
  console.log(`\n— ${name}`);
  const [tool, args] = command;
  if ((await run(tool, args)) !== 0) failed.push(name);
}
const seconds = Math.round((Date.now() - began) / 1000);
console.log(
  `\ncheck: ${failed.length === 0 ? 'all well' : `failed: ${failed.join(', ')}`} (${seconds} s)`,
);
process.exit(failed.length === 0 ? 0 : 1);

import { run } from './run.mjs';
import { runChecks, unitTests } from './steps.mjs';

/** Everything that needs no browser, in under a minute. */
const began = Date.now();
const failed = [];
await runChecks((name, isGood) => {
  if (!isGood) failed.push(name);
});
console.log('\n— unit tests');
if ((await run(...unitTests)) !== 0) failed.push('unit tests');
const seconds = Math.round((Date.now() - began) / 1000);
console.log(
  `\ncheck: ${failed.length === 0 ? 'all well' : `failed: ${failed.join(', ')}`} (${seconds} s)`,
);
process.exit(failed.length === 0 ? 0 : 1);

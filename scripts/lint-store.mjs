import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { read, root } from './run.mjs';

/** What Mozilla's store says about the Firefox build: errors fail, warnings are told (Preact's own code causes two). */
const build = join(root, '.output/firefox-mv3');
if (!existsSync(build)) throw new Error('build first: npm run build');

const text = await read('web-ext', ['lint', '--self-hosted', '--output=json', '-s', build], {
  failing: true,
});
const { errors, warnings, summary } = JSON.parse(text);
for (const { code, message, file } of errors)
  console.log(`error    ${code} ${file ?? ''} ${message}`);
for (const { code, file } of warnings) console.log(`warning  ${code} ${file ?? ''}`);
console.log(`store lint: ${summary.errors} errors, ${summary.warnings} warnings`);
process.exit(summary.errors > 0 ? 1 : 0);

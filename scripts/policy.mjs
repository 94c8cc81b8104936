import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from './run.mjs';

/** Makes the files of `policy/settings.ts` anew; a test finds out when somebody forgot to. */
const { module } = await runnerImport(join(root, 'scripts/policy/files.ts'), { configFile: false });
const files = module.policyFiles((path) => readFileSync(join(root, path), 'utf8'));
for (const [path, content] of Object.entries(files)) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  console.log(path);
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/**
 * Does node_modules hold what the lock asks for? npm keeps its own copy of the lock inside; entries for other platforms
 * are missing there, so only what is there and what must be there is compared.
 */
function isCurrent() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const found = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const there = found[path];
    return there === undefined ? entry.optional === true : there.version === entry.version;
  });
}

/** Installs the packages of the lock file, unless they are there. */
export async function ensurePackages() {
  if (isCurrent()) {
    console.log('packages: up to date');
    return;
  }
  console.log('packages: installing what package-lock.json names (npm ci)');
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Error('npm ci failed; is the package registry reachable?');
}

import { read, run } from './run.mjs';

/** May this process install packages of the system? */
export function isRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** Installs Debian packages; false where there is no apt or it fails. */
export async function withApt(what, packages) {
  if ((await read('apt-get', ['--version'])) === undefined) return false;
  console.log(`${what}: installing ${packages.join(' ')} (apt-get)`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  if ((await run('apt-get', install, { env, quiet: true })) === 0) return true;
  // A fresh image has no package lists.
  await run('apt-get', ['update', '-qq'], { env, quiet: true });
  return (await run('apt-get', install, { env })) === 0;
}

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repo's root, wherever the script was started from. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const bin = join(root, 'node_modules', '.bin');

/** The environment in which `node` and every tool are those of node_modules. */
function environment(extra = {}) {
  return { ...process.env, ...extra, PATH: [bin, process.env.PATH].join(delimiter) };
}

/** The node that runs what comes after the setup: the pinned one where the platform has it. */
export function node() {
  const pinned = join(bin, 'node');
  return existsSync(pinned) ? pinned : process.execPath;
}

/** Runs a command to its end; resolves to its exit code. Nothing is asked from the keyboard unless `stdin` says so. */
export function run(command, args = [], { env = {}, stdin = 'ignore', quiet = false } = {}) {
  const output = quiet ? 'ignore' : 'inherit';
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: environment(env),
      stdio: [stdin, output, output],
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a command and returns what it wrote; undefined when it is not there, or failed without `failing`. */
export function read(command, args = [], { failing = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: environment(),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let text = '';
    child.stdout.on('data', (part) => {
      text += part;
    });
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve(code === 0 || failing ? text : undefined));
  });
}

/** Runs a command to its end; resolves to its exit code and to all that it wrote. */
export function hear(command, args = []) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part) => {
        said += part;
      });
    child.on('error', ({ message }) => resolve({ code: 127, said: `${command}: ${message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

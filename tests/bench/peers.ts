import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Peer } from './peers/peer.ts';

export const ROOT = resolve(import.meta.dirname, '../..');
export const PEERS = join(import.meta.dirname, 'peers');
export const CACHE = join(ROOT, '.cache/bench');

/** In the order of the tables. */
export const PEER_NAMES = [
  'driver',
  'shepherd',
  'joyride',
  'reactour',
  'intro',
  'tourguide',
  'nextstep',
] as const;
export type PeerName = (typeof PEER_NAMES)[number];

/** The package that a peer is. */
export const PACKAGES: Readonly<Record<PeerName, string>> = {
  driver: 'driver.js',
  shepherd: 'shepherd.js',
  joyride: 'react-joyride',
  reactour: '@reactour/tour',
  intro: 'intro.js',
  tourguide: '@sjmc11/tourguidejs',
  nextstep: 'nextstepjs',
};

declare global {
  interface Window {
    peer: Peer;
  }
}

const lock = (): string => readFileSync(join(PEERS, 'package-lock.json'), 'utf8');

/** Installs what the peers' own lock names, unless it is there. Nothing of it comes near the product's packages. */
export function ensurePeers(): void {
  const mark = join(PEERS, 'node_modules/.of-this-lock');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock()) return;
  console.log('peers: installing what tests/bench/peers/package-lock.json names (npm ci)');
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', options, {
    cwd: PEERS,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci of the peers failed; is the registry reachable?');
  writeFileSync(mark, lock());
}

/** Each peer's version, as it is locked. */
export function versionOf(name: string): string {
  return JSON.parse(lock()).packages[`node_modules/${name}`].version;
}

/** A peer as one classic script that leaves `window.peer` behind: minified, for production, kept until its sources change. */
export async function peerScript(name: PeerName): Promise<string> {
  ensurePeers();
  const hash = createHash('sha256').update(lock());
  for (const file of ['peer.ts', 'no-router.ts', ...entriesOf(name)])
    hash.update(readFileSync(join(PEERS, file)));
  const file = join(CACHE, `peer-${name}-${hash.digest('hex').slice(0, 12)}.js`);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const code = await bundled(join(PEERS, entriesOf(name)[0] ?? ''));
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, code);
  return code;
}

function entriesOf(name: PeerName): string[] {
  return readdirSync(join(PEERS, 'entries'))
    .filter((file) => file.replace(/\.tsx?$/, '') === name)
    .map((file) => join('entries', file));
}

/** One script of the benchmark with all that it imports. `external` stays out, for weighing one part. */
export async function bundled(entry: string, external: readonly RegExp[] = []): Promise<string> {
  const globals = (id: string) => id.replaceAll(/\W/g, '_');
  const result = await build({
    root: PEERS,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    // As NextStep's documentation advises for Vite.
    resolve: { alias: { 'next/navigation': join(PEERS, 'no-router.ts') } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
    build: {
      write: false,
      target: 'es2022',
      rollupOptions: {
        input: entry,
        external: [...external],
        output: { format: 'iife', name: 'part', globals },
      },
    },
  });
  const [first] = [result].flat();
  if (!first || !('output' in first)) throw new Error(`nothing built of ${entry}`);
  const [chunk] = first.output;
  return chunk.code;
}

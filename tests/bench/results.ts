import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Bytes } from './bytes.ts';
import type { HeapRun } from './heap.ts';
import type { IdleRun } from './idle.ts';
import type { LatencyRun } from './latency.ts';
import type { LookRun } from './look.ts';
import { PACKAGES, ROOT, versionOf } from './peers.ts';
import type { Startup } from './startup.ts';
import type { Tracked } from './tracking.ts';

export const DOCS = join(ROOT, 'docs/benchmarks');

/** By the guide's name: what came of each run, in the order of the runs. */
export type Runs<T> = Record<string, T[]>;

export interface About {
  date: string;
  machine: string;
  browser: string;
  node: string;
  versions: Record<string, string>;
}

/** How often each was measured, and when: parts may be of different days. */
export interface Made {
  date: string;
  rounds: number;
  seconds: number;
}

export interface Results {
  about: About;
  made: Record<string, Made>;
  bytes?: Bytes[];
  latency?: Runs<LatencyRun>;
  tracking?: Runs<Tracked[]>;
  idle?: Runs<IdleRun>;
  heap?: Runs<HeapRun>;
  look?: LookRun[];
  startup?: Startup[];
  /** To compile and run the code once, ms. */
  evaluated?: Runs<number>;
}

/** The machine, the browser and the peers. */
export function about(browser: string): About {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${memory} GB, ${platform()} ${arch()}`,
    browser,
    node: process.version,
    versions: Object.fromEntries(
      Object.values(PACKAGES).map((name) => [name, versionOf(name)] as const),
    ),
  };
}

const file = join(DOCS, 'results.json');

/** What was measured before, for a run of one part alone. */
export function before(): Partial<Results> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : {};
}

/** Lengths and times to a thousandth: more was not measured. */
export function keep(results: Results): void {
  mkdirSync(DOCS, { recursive: true });
  const rounded = (_key: string, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? Math.round(value * 1000) / 1000 : value;
  // A line per guide and run: short, and readable in a diff.
  const text = JSON.stringify(results, rounded).replaceAll(/("(?:[^"\\]|\\.)*":\[?\{)/g, '\n$1');
  writeFileSync(file, `${text}\n`);
}

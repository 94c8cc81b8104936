import { parseArgs } from 'node:util';
import { launchPlain } from '../chromium.ts';
import { bytes, whole } from './bytes.ts';
import { AS_DELIVERED, BARE, type Guide, LEAST, OURS, STILL } from './guides.ts';
import { heap } from './heap.ts';
import { idle } from './idle.ts';
import { type LatencyRun, walk } from './latency.ts';
import { looks } from './look.ts';
import { ensurePeers } from './peers.ts';
import { write } from './report.ts';
import { about, before, keep, type Results, type Runs } from './results.ts';
import { ASKS_ONLY, evaluated, startup } from './startup.ts';
import { track } from './tracking.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    runs: { type: 'string', default: '2' },
    guide: { type: 'string', multiple: true },
    'report-only': { type: 'boolean', default: false },
  },
});
const many = values.quick ? 1 : Number(values.runs);

/** Ours is always there: the others are told in its terms. */
const chosen = (guides: readonly Guide[]): readonly Guide[] =>
  values.guide
    ? guides.filter(({ name, isOurs }) => isOurs || values.guide?.some((one) => name.includes(one)))
    : guides;

/** Guide by guide, round by round, each round beginning with another one: whatever the machine does meets all. */
async function interleaved<T>(
  guides: readonly Guide[],
  rounds: number,
  measure: (guide: Guide) => Promise<T>,
): Promise<Runs<T>> {
  const runs: Runs<T> = Object.fromEntries(guides.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (let nth = 0; nth < guides.length; nth++) {
      const guide = guides[(nth + round) % guides.length] as Guide;
      console.log(`  ${round + 1}/${rounds} ${guide.name}`);
      const run = await twice(() => measure(guide));
      if (run !== undefined) runs[guide.name]?.push(run);
    }
  return runs;
}

/** A browser that does not come up says nothing about a guide; what fails twice is left out, and all else goes on. */
async function twice<T>(measure: () => Promise<T>): Promise<T | undefined> {
  for (let turn = 0; turn < 2; turn++) {
    try {
      return await measure();
    } catch (error) {
      console.warn(`  failed: ${error}`);
    }
  }
  return undefined;
}

/** Where only some guides are measured, the others keep their figures. */
const beside = <T>(old: Runs<T> | undefined, fresh: Runs<T>): Runs<T> =>
  values.guide ? { ...old, ...fresh } : fresh;

async function bothGenerations(guide: Guide): Promise<LatencyRun> {
  const runs = [await walk(guide, 'g1'), await walk(guide, 'g3')];
  return {
    steps: runs.flatMap(({ steps }) => steps),
    blocked: runs.reduce((sum, { blocked }) => sum + blocked, 0),
    longTasks: runs.flatMap(({ longTasks }) => longTasks),
  };
}

const all = chosen([OURS, BARE, ...AS_DELIVERED]);
/** Where nothing but noise differs from run to run, fewer runs. */
const fewer = Math.ceil(many / 3);

const measures: Record<string, { rounds: number; run: (results: Results) => Promise<void> }> = {
  bytes: {
    rounds: 1,
    async run(results) {
      results.bytes = await bytes();
    },
  },
  startup: {
    rounds: many,
    async run(results) {
      results.startup = [];
      const peers = chosen(AS_DELIVERED);
      results.evaluated = await interleaved([OURS, LEAST, ...peers], many, async (guide) => {
        if (guide.isOurs) {
          const one = await startup();
          results.startup?.push(one);
          return one.evaluate;
        }
        return evaluated(guide.peer ? await whole(guide.peer) : ASKS_ONLY);
      });
    },
  },
  latency: {
    rounds: many,
    async run(results) {
      const guides = [...all, ...chosen(STILL).filter(({ isOurs }) => !isOurs)];
      results.latency = beside(results.latency, await interleaved(guides, many, bothGenerations));
    },
  },
  tracking: {
    rounds: fewer,
    async run(results) {
      const guides = all.filter((guide) => guide !== BARE);
      results.tracking = beside(results.tracking, await interleaved(guides, fewer, track));
    },
  },
  idle: {
    rounds: fewer,
    async run(results) {
      results.idle = beside(results.idle, await interleaved(all, fewer, idle));
    },
  },
  heap: {
    rounds: fewer,
    async run(results) {
      results.heap = beside(results.heap, await interleaved(all, fewer, heap));
    },
  },
  look: {
    rounds: 1,
    async run(results) {
      results.look = await looks(values.quick);
    },
  },
};

async function main(): Promise<void> {
  ensurePeers();
  const browser = await launchPlain();
  const results: Results = { made: {}, ...before(), about: about(`Chromium ${browser.version()}`) };
  await browser.close();
  const wanted = values.only?.split(',') ?? Object.keys(measures);
  for (const name of values['report-only'] ? [] : wanted) {
    const measure = measures[name];
    if (!measure) throw new Error(`no such measure: ${name} (${Object.keys(measures).join(', ')})`);
    const start = performance.now();
    console.log(`— ${name}`);
    await measure.run(results);
    const seconds = Math.round((performance.now() - start) / 1000);
    results.made[name] = { date: results.about.date, rounds: measure.rounds, seconds };
    keep(results);
    console.log(`  ${seconds} s`);
  }
  write(results);
}

await main();

import { execFileSync } from 'node:child_process';
import { STORIES, type StoryPlan } from './matrix.ts';
import { SAMPLE, sampleOf, shuffled } from './sample.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The seed that is asked for, else the commit (a run of the same state draws the same), else the day. */
export function seedOf(asked: string | undefined, commit: string | undefined, now: Date): string {
  return asked || commit || now.toISOString().slice(0, 10);
}

/** Fixes the seed for this run and all its processes, and returns the line that tells it. */
export function announceSeed(): string {
  const seed = seedOf(process.env.NORIKAE_SEED, commit(), new Date());
  process.env.NORIKAE_SEED = seed;
  const many = `${chosen(process.env).length} of ${STORIES.length}`;
  return `complete stories: ${many}, seed ${seed} (NORIKAE_SEED=${seed} draws the same again)`;
}

/** The complete stories of this run: all, or the sample of its seed. */
export function chosen({ NORIKAE_FULL, NORIKAE_SEED }: Environment): readonly StoryPlan[] {
  if (NORIKAE_FULL) return STORIES;
  if (!NORIKAE_SEED) throw new Error('no NORIKAE_SEED: the configuration of Playwright sets it');
  return sampleOf(STORIES, NORIKAE_SEED, SAMPLE);
}

/** How many of the bumps run in `npm test`. */
const BUMPS = 8;

/** The bumps of this run, in their own order: all, or those that its seed draws. */
export function drawn<T>(
  all: readonly T[],
  { NORIKAE_FULL, NORIKAE_SEED }: Environment,
): readonly T[] {
  if (NORIKAE_FULL) return all;
  if (!NORIKAE_SEED) throw new Error('no NORIKAE_SEED: the configuration of Playwright sets it');
  const some = new Set(shuffled(all, NORIKAE_SEED).slice(0, BUMPS));
  return all.filter((one) => some.has(one));
}

/** The commit; undefined outside of a repository (an archive of the sources). */
function commit(): string | undefined {
  try {
    const said = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return said.trim();
  } catch {
    return undefined;
  }
}

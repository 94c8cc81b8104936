import { execFileSync } from 'node:child_process';
import { STORIES, type StoryPlan } from './matrix.ts';
import { SAMPLE, sampleOf } from './sample.ts';

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

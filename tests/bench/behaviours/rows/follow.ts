import { until } from '../../../harness/until.ts';
import type { Act } from '../page/host.ts';
import { brief, LIMIT, type Seen, type Stage } from '../stage.ts';
import type { Row } from './row.ts';

/** Points at the target, as a beginning. */
async function begins(stage: Stage): Promise<Seen> {
  await stage.begin();
  const seen = await stage.highlights('#t');
  return seen && `at the beginning: ${seen}`;
}

/** Points at the target, lets the page do something to it, and waits for the highlight where it is then. */
async function follows(stage: Stage, what: Act): Promise<Seen> {
  const first = await begins(stage);
  if (first) return first;
  const before = await stage.box('#t');
  await stage.act(what);
  const { value, met } = await until(
    () => stage.box('#t'),
    (now) => !!now && !!before && Math.hypot(now.x - before.x, now.y - before.y) > 50,
    LIMIT,
  );
  if (!met) throw new Error(`${what} moved nothing: ${brief(before)}, ${brief(value)}`);
  // Where it comes to rest.
  await stage.still(() => stage.box('#t'));
  return await stage.highlights('#t');
}

export const following: readonly Row[] = [
  {
    id: 'nested',
    name: 'plain element inside a nested scroller',
    scene: 'nested',
    async run(stage) {
      await stage.begin();
      return await stage.highlights('#t');
    },
  },
  {
    id: 'late',
    name: 'element appears 1.5 s late',
    scene: 'late',
    async run(stage) {
      await stage.act('appear');
      await stage.begin();
      await stage.page.locator('#t').waitFor();
      return await stage.highlights('#t');
    },
  },
  {
    id: 'replaced',
    name: 'element replaced by a re-render and moved',
    run: (stage) => follows(stage, 'replace'),
  },
  {
    id: 'shift',
    name: 'layout shift, no scroll or resize event',
    run: (stage) => follows(stage, 'shift'),
  },
  {
    id: 'inner-scroll',
    name: 'inner container scrolls',
    scene: 'inner',
    run: (stage) => follows(stage, 'scroll'),
  },
  {
    id: 'animation',
    name: 'moves by CSS animation',
    run: (stage) => follows(stage, 'animate'),
  },
  {
    id: 'removed',
    name: 'element removed: no stale highlight left',
    async run(stage) {
      const first = await begins(stage);
      if (first) return first;
      const place = await stage.box('#t');
      await stage.act('remove');
      await stage.page.locator('#t').waitFor({ state: 'detached' });
      const { value, met } = await until(
        () => stage.isStale(place),
        (is) => is === undefined,
        LIMIT,
      );
      return met ? undefined : value;
    },
  },
];

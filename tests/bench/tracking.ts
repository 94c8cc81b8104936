import { begin, type Guide, type Stand, stand } from './guides.ts';
import { MOTIONS, type MotionName } from './motions.ts';
import { ADD, FIRST, SCENARIOS } from './script.ts';

const MOTION_NAMES = Object.keys(MOTIONS) as MotionName[];

/** A motion is followed for so many frames; the animations are over by then. */
const FRAMES = 36;
/** So long the page stands still before and after it, in frames. */
const REST = 12;
/** So long a guide may take to glide to its first target. */
const GLIDES = 60;

export interface Tracked {
  motion: MotionName;
  /** The largest distance of a side from where it should be, px, per painted frame; null: no highlight. */
  errors: (number | null)[];
  /** Of the last frame, a while after the motion is over. */
  atRest: number | null;
}

type Offsets = number[] | null;

/** How a guide's highlight follows its target, motion by motion, on the list of the replica. */
export async function track(guide: Guide): Promise<Tracked[]> {
  const here = await stand(guide, SCENARIOS.g3);
  try {
    await begin(here, FIRST, [ADD]);
    const usual = await atRest(here, GLIDES);
    const found: Tracked[] = [];
    for (const motion of MOTION_NAMES) {
      await here.ask(`bench.prepare(${JSON.stringify(motion)}, ${JSON.stringify(ADD)})`);
      // Whoever is not where it belongs after the last motion begins anew.
      if ((distance(await atRest(here), usual) ?? 9) > 0.5 && guide.peer) {
        await here.page.evaluate(() => window.peer.stop());
        await begin(here, FIRST, [ADD]);
        await atRest(here, GLIDES);
      }
      const all = await follow(here, motion, FRAMES);
      const errors = all.map((one) => distance(one, usual));
      found.push({ motion, errors, atRest: distance(await atRest(here), usual) });
      await here.ask('bench.undo()');
    }
    return found;
  } finally {
    await here.close();
  }
}

function follow({ ask }: Stand, motion: MotionName | '', frames: number): Promise<Offsets[]> {
  return ask(`bench.follow(${JSON.stringify(ADD)}, ${JSON.stringify(motion)}, ${frames})`);
}

/** Where it is after some frames without a motion of the page's. */
async function atRest(here: Stand, frames = REST): Promise<Offsets> {
  return (await follow(here, '', frames)).at(-1) ?? null;
}

function distance(offsets: Offsets, usual: Offsets): number | null {
  if (offsets === null || usual === null) return null;
  return Math.max(...offsets.map((side, nth) => Math.abs(side - (usual[nth] ?? Number.NaN))));
}

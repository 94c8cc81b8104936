import { setTimeout as pause } from 'node:timers/promises';
import { begin, type Guide, type Stand, stand } from './guides.ts';
import type { Asked } from './probe.ts';
import { ADD, FIRST, SCENARIOS } from './script.ts';

/** So long, in ms: a step that has just come · until whatever it began with is over · a step that stands still. */
const FRESH = 2500;
const OVER = 2500;
const STILL = 5000;
const HIDDEN = 1500;
const SETTLES = 700;
/** A wheel's way down and back, px, and its speed, px a second. */
const WAY = 1200;
const SPEED = 1600;

/** Of the page's thread, in ms of its own time per second: whoever else is on the machine does not count. */
export interface Work {
  task: number;
  script: number;
  layouts: number;
  frames: number;
  timers: number;
}

export interface IdleRun {
  /** The first seconds of a step, with whatever it begins with. */
  fresh: Work;
  still: Work;
  scroll: Work;
  hidden: Work;
}

/** What it costs that a step stands there: at rest, while the page is scrolled, and in a hidden tab. */
export async function idle(guide: Guide): Promise<IdleRun> {
  const here = await stand(guide, SCENARIOS.g3);
  try {
    await begin(here, FIRST, [ADD]);
    await here.ask("bench.prepare('window scroll', 'body')");
    const fresh = await during(here, () => pause(FRESH));
    await pause(OVER);
    const still = await during(here, () => pause(STILL));
    const scroll = await during(here, () => wheel(here));
    await pause(SETTLES);
    const front = await here.browser.context.newPage();
    await front.bringToFront();
    await pause(SETTLES);
    const hidden = await during(here, () => pause(HIDDEN));
    const state = await here.page.evaluate(() => document.visibilityState);
    if (state !== 'hidden') throw new Error('the tab is not hidden');
    return { fresh, still, scroll, hidden };
  } finally {
    await here.close();
  }
}

/** There and back, by the browser itself. */
async function wheel({ cdp }: Stand): Promise<void> {
  for (const yDistance of [-WAY, WAY]) {
    await cdp.send('Input.synthesizeScrollGesture', {
      ...{ x: 640, y: 500, yDistance, speed: SPEED },
      gestureSourceType: 'mouse',
    });
  }
}

async function during({ cdp, ask }: Stand, act: () => Promise<unknown>): Promise<Work> {
  const read = async () => {
    const asked = await ask<Asked>('bench.asked()');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    return {
      ...asked,
      task: 1000 * of('TaskDuration'),
      script: 1000 * of('ScriptDuration'),
      layouts: of('LayoutCount'),
    };
  };
  const before = await read();
  const start = performance.now();
  await act();
  const seconds = (performance.now() - start) / 1000;
  const after = await read();
  const per = (name: keyof Work) => (after[name] - before[name]) / seconds;
  return {
    task: per('task'),
    script: per('script'),
    layouts: per('layouts'),
    frames: per('frames'),
    timers: per('timers'),
  };
}

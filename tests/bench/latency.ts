import { begin, type Guide, type Stand, stand } from './guides.ts';
import type { Watched } from './probe.ts';
import { FIRST, SCENARIOS, SCRIPTS, type ScriptStep } from './script.ts';

/** How long a highlight is watched after it was right, and how long it is waited for; ms. */
const AFTER = 200;
const AT_MOST = 1000;

export interface StepSeen extends Watched {
  step: string;
  generation: string;
  /** False: the page never got there, not even at a second press. */
  reached: boolean;
  /** Frames from the change to the right highlight; undefined: never. */
  frames: number | undefined;
  ms: number | undefined;
}

export interface LatencyRun {
  steps: StepSeen[];
  /** Presses that the guide's own layer caught, so that the hand had to go around it. */
  blocked: number;
  longTasks: number[];
}

const NOTHING: Watched = {
  ...{ change: -1, changeAt: 0, right: -1, rightAt: 0 },
  ...{ stays: false, wrong: 0 },
};

/** One walk from the list to the registered number. */
export async function walk(guide: Guide, generation: 'g1' | 'g3'): Promise<LatencyRun> {
  const script = SCRIPTS[generation];
  const here = await stand(guide, SCENARIOS[generation]);
  try {
    await begin(
      here,
      FIRST,
      script.map(({ selector }) => selector),
    );
    await here.page.evaluate(watchLongTasks);
    const isBare = !guide.isOurs && !guide.peer;
    const run: LatencyRun = { steps: [], blocked: 0, longTasks: [] };
    for (const [nth, step] of script.entries()) {
      const next = script[nth + 1];
      if (next === undefined) break;
      const wait = async (press: () => Promise<boolean>): Promise<Watched> => {
        await here.ask(`bench.arm(${JSON.stringify(next.selector)}, ${nth + 1})`);
        if (!(await press())) run.blocked++;
        return here.ask<Watched>(`bench.watched(${AFTER}, ${isBare ? AFTER : AT_MOST})`);
      };
      let seen = await wait(() => act(here, step));
      // Nothing came of it: something was in the way that only took the press.
      if (seen.change < 0) seen = await wait(() => act(here, step, false));
      const isRight = seen.right >= 0;
      run.steps.push({
        ...seen,
        step: next.name,
        generation,
        reached: seen.change >= 0,
        frames: isRight ? Math.max(0, seen.right - seen.change) : undefined,
        ms: isRight ? Math.max(0, seen.rightAt - seen.changeAt) : undefined,
      });
      if (seen.change < 0) {
        for (const { name } of script.slice(nth + 2))
          run.steps.push({
            ...{ ...NOTHING, step: name, generation },
            ...{ reached: false, frames: undefined, ms: undefined },
          });
        break;
      }
    }
    run.longTasks = await here.page.evaluate(() => window.longTasks);
    return run;
  } finally {
    await here.close();
  }
}

/** By mouse and keyboard; where the guide's own layer is in the way, by script, and false. */
async function act(
  { page, ask, replica }: Stand,
  step: ScriptStep,
  byMouse = true,
): Promise<boolean> {
  const at = await page.evaluate(freePoint, step.selector);
  await ask('bench.act()');
  if (at.isFree && byMouse) await page.mouse.click(at.x, at.y);
  else await page.evaluate(pressByScript, step.selector);
  if (step.type === undefined) return at.isFree && byMouse;
  const has = await page.evaluate(
    (selector) => document.activeElement === document.querySelector(selector),
    step.selector,
  );
  if (!has) await page.evaluate(pressByScript, step.selector);
  // In one go: the page changes once.
  await page.keyboard.insertText(
    step.type === 'code' ? (replica.phone.latestSms() ?? '') : step.type,
  );
  return at.isFree && has && byMouse;
}

/** Runs in the page, must stand alone: the middle of the element, and whether a mouse would hit it there. */
function freePoint(selector: string): { x: number; y: number; isFree: boolean } {
  const element = document.querySelector(selector);
  if (element === null) return { x: 0, y: 0, isFree: false };
  // In a list a person would scroll to it.
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const at = { x: x + width / 2, y: y + height / 2 };
  const hit = document.elementFromPoint(at.x, at.y);
  return { ...at, isFree: hit !== null && element.contains(hit) };
}

function pressByScript(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus();
  element?.click();
}

declare global {
  interface Window {
    longTasks: number[];
  }
}

/** Runs in the page, must stand alone. */
function watchLongTasks(): void {
  window.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longTasks.push(duration);
  }).observe({ type: 'longtask' });
}

import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import { buildWith, launchAsIs } from '../cost/browser.ts';
import { startReplica } from '../replica/server.ts';
import { SCENARIOS } from './script.ts';

/** The page has loaded, and asked its server for the list, well within so many ms; as long is looked at it afterwards. */
const SETTLES = 2500;
/** So often a page that is at work changes, once a frame. */
const CHANGES = 100;

/** On the page's own timeline: our element has come. In the same task, and so in the one in which we were answered. */
const CAME = 'norikae-came';

/** What our content script works on the page's thread, in ms of its own time. No move is under way. */
export interface Startup {
  load: number;
  /** Of which: to hear that none is, and to draw the launcher; with what the browser does to hand the answer over. */
  answer: number;
  /** Of which: to compile and run the file once. */
  evaluate: number;
  /** Afterwards, while the page does nothing. */
  rest: number;
  /** Afterwards, per change of the page. */
  change: number;
}

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  tdur?: number;
  tid: number;
  pid: number;
  args: { data?: { url?: string; fileName?: string }; fileName?: string };
}

/** One load of the page by somebody who moves nothing. */
export async function startup(): Promise<Startup> {
  const replica = await startReplica(SCENARIOS.g3);
  const browser = await launchAsIs(replica, buildWith(''));
  try {
    const { page, context } = browser;
    await context.addInitScript((came) => {
      new MutationObserver((_, seen) => {
        if (document.querySelector('norikae-overlay') === null) return;
        seen.disconnect();
        performance.mark(came);
      }).observe(document, { childList: true, subtree: true });
    }, CAME);
    const cdp = (await context.browser()?.newBrowserCDPSession()) as CDPSession;
    const loading = await traced(cdp, async () => {
      await browser.openPage();
      await page.locator('i[data-icon-name="Add"]').waitFor();
      await pause(SETTLES);
    });
    const resting = await traced(cdp, () => pause(SETTLES));
    const changing = await traced(cdp, () => changes(page));
    return {
      load: ours(loading) + answered(loading),
      answer: answered(loading),
      evaluate: ours(loading.filter(({ name }) => /^(v8\.compile|EvaluateScript)$/.test(name))),
      rest: ours(resting),
      change: ours(changing) / CHANGES,
    };
  } finally {
    await browser.close();
    await replica.close();
  }
}

async function changes(page: Page): Promise<void> {
  await page.evaluate(async (many) => {
    const list = document.querySelector('#root') as HTMLElement;
    for (let n = 0; n < many; n++) {
      const line = document.createElement('p');
      line.textContent = `line ${n}`;
      list.append(line);
      await new Promise(requestAnimationFrame);
    }
  }, CHANGES);
}

async function traced(cdp: CDPSession, act: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'v8', 'blink.user_timing', 'toplevel'],
    },
  });
  await act();
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  return events;
}

/** The task in which our element came: it began with an answer, and so in no file. */
function answered(events: readonly TraceEvent[]): number {
  const came = events.find(({ name }) => name === CAME);
  if (came === undefined) throw new Error('no launcher came: nothing was measured');
  const { pid, tid, ts } = came;
  const around = events.filter(
    (one) => one.pid === pid && one.tid === tid && one.ts <= ts && one.ts + (one.dur ?? -1) >= ts,
  );
  const task = Math.max(...around.map(({ tdur = 0 }) => tdur));
  if (!(task > 0)) throw new Error('the task of the answer is not in the trace');
  return task / 1000;
}

/** All work that began in our file; what lies within other work of ours is counted once. */
function ours(events: readonly TraceEvent[]): number {
  const own = events
    .filter(({ args, dur }) => {
      const url = args.data?.url ?? args.data?.fileName ?? args.fileName ?? '';
      return dur !== undefined && /^chrome-extension:.*content\.js/.test(url);
    })
    .sort((a, b) => a.ts - b.ts);
  let sum = 0;
  let end = 0;
  for (const { ts, dur = 0, tdur } of own) {
    if (ts < end) continue;
    end = ts + dur;
    sum += (tdur ?? dur) / 1000;
  }
  return sum;
}

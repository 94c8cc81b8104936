import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import { buildWith, launchAsIs } from '../cost/browser.ts';
import { startReplica } from '../replica/server.ts';
import { SCENARIOS } from './script.ts';

/** The page has loaded, and asked its server for the list, well within so many ms; as long is looked at it afterwards. */
const SETTLES = 2500;
/** So often a page that is at work changes, once a frame. */
const CHANGES = 100;

/** What our content script works on the page's thread, in ms of its own time. No move is under way. */
export interface Startup {
  load: number;
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
    const cdp = (await context.browser()?.newBrowserCDPSession()) as CDPSession;
    const loading = await traced(cdp, async () => {
      await browser.openPage();
      await page.locator('i[data-icon-name="Add"]').waitFor();
      await pause(SETTLES);
    });
    const resting = await traced(cdp, () => pause(SETTLES));
    const changing = await traced(cdp, () => changes(page));
    return {
      load: ours(loading),
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
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  await act();
  const complete = new Promise((done) => cdp.once('Tracing.tracingComplete', done));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  return events;
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

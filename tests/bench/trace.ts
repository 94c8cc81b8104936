import type { CDPSession } from '@playwright/test';

/** One thing that a thread of the browser did, as its own trace tells it. Times are µs; `tdur` is the thread's own. */
export interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  tdur?: number;
  tid: number;
  pid: number;
  args: { data?: { url?: string; fileName?: string }; fileName?: string };
}

/** What the browser did while `act` lasted. */
export async function traced(cdp: CDPSession, act: () => Promise<unknown>): Promise<TraceEvent[]> {
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

/** The task in which our element came (`came`: the mark of that): it began with an answer, and so in no file. ms */
export function answered(events: readonly TraceEvent[], mark: string): number {
  const came = events.find(({ name }) => name === mark);
  if (came === undefined) throw new Error('no launcher came: nothing was measured');
  const { pid, tid, ts } = came;
  const around = events.filter(
    (one) => one.pid === pid && one.tid === tid && one.ts <= ts && one.ts + (one.dur ?? -1) >= ts,
  );
  const [task] = around.sort((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0));
  if (!task?.tdur) throw new Error('the task of the answer is not in the trace');
  // What looks out for our element here is the page's, and not ours.
  const others = around.filter((one) => one.name === 'FunctionCall' && !isOurs(one));
  const theirs = Math.max(0, ...others.map(({ tdur = 0 }) => tdur));
  return (task.tdur - theirs) / 1000;
}

function isOurs({ args, dur }: TraceEvent): boolean {
  const url = args.data?.url ?? args.data?.fileName ?? args.fileName ?? '';
  return dur !== undefined && /^chrome-extension:.*content\.js/.test(url);
}

/** All work that began in our file; what lies within other work of ours is counted once. ms */
export function ours(events: readonly TraceEvent[]): number {
  const own = events.filter(isOurs).sort((a, b) => a.ts - b.ts);
  let sum = 0;
  let end = 0;
  for (const { ts, dur = 0, tdur } of own) {
    if (ts < end) continue;
    end = ts + dur;
    sum += (tdur ?? dur) / 1000;
  }
  return sum;
}

import type { CDPSession, Page } from '@playwright/test';
import { until } from '../harness/until.ts';
import type { Counts } from './counters.ts';

/** What the content script did, and what the browser did for the page and us together. */
export interface Cost extends Counts {
  layouts: number;
  styles: number;
}

/** Lets a page draw so many frames: a length that the browser makes, and no clock of ours. */
export async function frames(page: Page, many: number): Promise<void> {
  await page.evaluate(async (left) => {
    for (let i = 0; i < left; i++) await new Promise(requestAnimationFrame);
  }, many);
}

/** Reads the counters of one page's content script. */
export class Meter {
  private readonly cdp: CDPSession;
  private readonly page: Page;
  private world: number | undefined;

  private constructor(page: Page, cdp: CDPSession) {
    this.page = page;
    this.cdp = cdp;
  }

  static async on(page: Page): Promise<Meter> {
    const cdp = await page.context().newCDPSession(page);
    const meter = new Meter(page, cdp);
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) meter.world = context.id;
    });
    await cdp.send('Runtime.enable');
    await cdp.send('Performance.enable');
    return meter;
  }

  async read(): Promise<Cost> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    return {
      ...(await this.counts()),
      layouts: metric('LayoutCount'),
      styles: metric('RecalcStyleCount'),
    };
  }

  /** What was added while `act` went on; what is pending is told as it is afterwards. */
  async during(act: () => Promise<unknown>): Promise<Cost> {
    const before = await this.read();
    await act();
    const after = await this.read();
    return {
      looks: after.looks - before.looks,
      reads: after.reads - before.reads,
      frames: after.frames - before.frames,
      timers: after.timers - before.timers,
      fired: after.fired - before.fired,
      messages: after.messages - before.messages,
      layouts: after.layouts - before.layouts,
      styles: after.styles - before.styles,
      pendingTimers: after.pendingTimers,
      pendingFrames: after.pendingFrames,
    };
  }

  /**
   * Waits until page and guide have come to rest: for half a second of frames nothing done, nothing pending. `pageMoves`:
   * the guide alone, since the page never rests.
   */
  async rest({ pageMoves = false } = {}): Promise<void> {
    const still = await until(
      () => this.during(() => frames(this.page, 30)),
      ({ layouts, styles, ...ours }) =>
        Object.values(ours).every((count) => count === 0) && (pageMoves || layouts + styles === 0),
      40_000,
    );
    if (!still.met) throw new Error(`no rest: ${JSON.stringify(still.value)}`);
  }

  /** Nothing where there is no extension. */
  private async counts(): Promise<Counts> {
    if (this.world === undefined) return NOTHING;
    const { result } = await this.cdp.send('Runtime.evaluate', {
      expression: 'costs()',
      contextId: this.world,
      returnByValue: true,
    });
    return result.value as Counts;
  }
}

const NOTHING: Counts = {
  looks: 0,
  reads: 0,
  frames: 0,
  timers: 0,
  fired: 0,
  messages: 0,
  pendingTimers: 0,
  pendingFrames: 0,
};

import type { Body } from '../body.ts';
import { type Box, readRoot, type Snapshot } from '../closed-root.ts';
import { type Hand, middleOf, underMouse } from '../hand.ts';
import type { Bidi } from './bidi.ts';

interface Evaluated {
  type: 'success' | 'exception';
  result?: { type: string; value?: unknown; sharedId?: string };
  exceptionDetails?: { text: string };
}

interface HostNode {
  shadowRoot?: { sharedId: string } | null;
}

/** One tab: its page is read by the debugger and used by a real mouse and keyboard. */
export class Tab implements Body {
  readonly hand: Hand;
  private readonly bidi: Bidi;
  private readonly context: string;

  private constructor(bidi: Bidi, context: string, view: { width: number; height: number }) {
    this.bidi = bidi;
    this.context = context;
    this.hand = {
      press: async (box, what) => {
        await this.click(middleOf(box));
        return `pressed ${what}`;
      },
      pressOnPage: async (box) => {
        const at = middleOf(box);
        const hit = await this.call(underMouse, { at, box, strict: true });
        if (hit.problem !== undefined) return { did: '', missed: hit.problem };
        if (hit.native !== undefined)
          return { did: '', missed: 'the list is drawn by the browser, out of reach' };
        await this.click(at);
        return { did: `pressed "${hit.name}"` };
      },
      type: (text) => this.type(text),
      reaches: (box) => {
        const { x, y } = middleOf(box);
        return x >= 0 && y >= 0 && x < view.width && y < view.height;
      },
    };
  }

  static async in(bidi: Bidi, context: string): Promise<Tab> {
    const viewport = { width: 1280, height: 800 };
    await bidi.send('browsingContext.setViewport', { context, viewport });
    return new Tab(bidi, context, viewport);
  }

  async goto(url: string): Promise<void> {
    await this.bidi.send('browsingContext.navigate', {
      context: this.context,
      url,
      wait: 'complete',
    });
  }

  async close(): Promise<void> {
    await this.bidi.send('browsingContext.close', { context: this.context });
  }

  /** What lies on the page now; empty where there is no overlay, or the page is just changing. */
  async look(): Promise<Snapshot> {
    try {
      return (await this.ask(readRoot)) ?? {};
    } catch (error) {
      // A navigation takes the page away in the middle of reading; the next look sees the new one.
      if (error instanceof Error && /no such (frame|node)|gone/.test(error.message)) return {};
      throw error;
    }
  }

  /** What this function says of the closed root, which is its `this`; undefined where there is none. */
  async ask<T>(question: (this: ShadowRoot) => T): Promise<T | undefined> {
    const root = await this.root();
    if (root === undefined) return undefined;
    return await this.run<T>(`function () { return JSON.stringify((${question}).call(this)); }`, {
      this: { sharedId: root },
    });
  }

  /** Presses these keys together, the last one while the others are down, by what WebDriver calls them. */
  async chord(...values: readonly string[]): Promise<void> {
    const down = values.map((value) => ({ type: 'keyDown', value }));
    const up = values.toReversed().map((value) => ({ type: 'keyUp', value }));
    await this.act('key', [...down, ...up]);
  }

  /** Runs a function in the page; it must stand alone. What goes in and out is copied. */
  async call<In, Out>(what: (given: In) => Out, given: In): Promise<Out> {
    const value = JSON.stringify(given ?? null);
    return await this.run<Out>(`(given) => JSON.stringify((${what})(JSON.parse(given)))`, {
      arguments: [{ type: 'string', value }],
    });
  }

  /** What an expression of the page comes to, promises waited for; copied. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.bidi.send<Evaluated>('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context: this.context },
      awaitPromise: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return (typeof result?.value === 'string' ? JSON.parse(result.value) : undefined) as T;
  }

  /** Presses the middle of the first element that fits, as a person would. */
  async press(selector: string): Promise<void> {
    const box = await this.call((selector: string): Box | null => {
      const found = document.querySelector(selector);
      found?.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = found?.getBoundingClientRect() ?? new DOMRect();
      return found === null ? null : { x, y, width, height };
    }, selector);
    if (box === null) throw new Error(`there is no ${selector}`);
    await this.click(middleOf(box));
  }

  /** The closed root's handle; page scripts could not get it. */
  private async root(): Promise<string | undefined> {
    const { result } = await this.bidi.send<Evaluated>('script.evaluate', {
      expression: "document.querySelector('norikae-overlay')",
      target: { context: this.context },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    return (result?.value as HostNode | undefined)?.shadowRoot?.sharedId;
  }

  private async run<T>(functionDeclaration: string, more: Record<string, unknown>): Promise<T> {
    const { result, exceptionDetails } = await this.bidi.send<Evaluated>('script.callFunction', {
      functionDeclaration,
      target: { context: this.context },
      awaitPromise: false,
      ...more,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return (typeof result?.value === 'string' ? JSON.parse(result.value) : undefined) as T;
  }

  private async click({ x, y }: { x: number; y: number }): Promise<void> {
    await this.act('pointer', [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  private async type(text: string): Promise<void> {
    const keys = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.act('key', keys);
  }

  private async act(type: 'pointer' | 'key', actions: Record<string, unknown>[]): Promise<void> {
    await this.bidi.send('input.performActions', {
      context: this.context,
      actions: [{ type, id: type, actions }],
    });
  }
}

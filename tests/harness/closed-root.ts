import type { CDPSession, Page } from '@playwright/test';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface ButtonSeen {
  label: string;
  box: Box;
}

/** What a person reads in the callout, and the names under which tests know it. */
export interface CalloutSeen {
  phase: string;
  step: string;
  kind: string;
  title: string;
  text: string;
  notice: string;
  primary?: ButtonSeen | undefined;
  choices: ButtonSeen[];
  /** The way to all steps, to be read. */
  steps?: ButtonSeen | undefined;
}

/** What lies on the page in one moment. */
export interface Snapshot {
  callout?: CalloutSeen | undefined;
  spotlight?: Box | undefined;
  /** The small way to the popup, where no move is under way. */
  launcher?: ButtonSeen | undefined;
}

/** Reads the overlay's closed shadow root from outside, by the debugger: the release build is what is tested. */
export class ClosedRoot {
  private session: CDPSession | undefined;
  private readonly page: Page;
  private readonly host: string;

  /** `host`: an expression for the overlay's element, where it is not in the page itself. */
  constructor(page: Page, host = "document.querySelector('norikae-overlay')") {
    this.page = page;
    this.host = host;
  }

  /** What is there now; empty where there is no overlay, or the page is just changing. */
  async snapshot(): Promise<Snapshot> {
    return (await this.ask(readRoot)) ?? {};
  }

  /** What this function says of the root, which is its `this`; undefined where there is none. It must stand alone. */
  async ask<T>(question: (this: ShadowRoot) => T): Promise<T | undefined> {
    try {
      const root = await this.root();
      if (root === undefined) return undefined;
      const cdp = await this.cdp();
      const { result } = await cdp.send('Runtime.callFunctionOn', {
        objectId: root,
        functionDeclaration: question.toString(),
        returnByValue: true,
      });
      return result.value as T | undefined;
    } catch (error) {
      // A navigation takes the context away in the middle of reading; the next look sees the new page.
      if (this.page.isClosed()) throw error;
      return undefined;
    }
  }

  /** Opens the root to page scripts, so that tools like axe see it. For the page as it is now. */
  async open(): Promise<void> {
    const root = await this.root();
    if (root === undefined) throw new Error('there is no overlay to open');
    const cdp = await this.cdp();
    await cdp.send('Runtime.callFunctionOn', {
      objectId: root,
      functionDeclaration: `function () {
        Object.defineProperty(this.host, 'shadowRoot', { value: this, configurable: true });
      }`,
    });
  }

  private async cdp(): Promise<CDPSession> {
    this.session ??= await this.page.context().newCDPSession(this.page);
    return this.session;
  }

  private async root(): Promise<string | undefined> {
    const cdp = await this.cdp();
    const { result } = await cdp.send('Runtime.evaluate', {
      expression: this.host,
    });
    if (result.objectId === undefined) return undefined;
    const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return undefined;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
    return object.objectId;
  }
}

/** Reads what is in the root. Runs inside the page with the shadow root as `this`; must stand alone. */
export function readRoot(this: ShadowRoot): Snapshot {
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const callout = this.querySelector<HTMLElement>('[data-part="callout"]');
  const spotlight = this.querySelector('[data-part="spotlight"]');
  const launcher = this.querySelector('[data-part="launcher"]');
  const words = (part: string): string => {
    return callout?.querySelector(`[data-part="${part}"]`)?.textContent?.trim() ?? '';
  };
  const buttons = (part: string): ButtonSeen[] => {
    const found = [...(callout?.querySelectorAll(`[data-part="${part}"]`) ?? [])];
    return found.map((one) => ({ label: one.textContent?.trim() ?? '', box: boxOf(one) }));
  };
  return {
    callout: callout
      ? {
          phase: callout.dataset.phase ?? '',
          step: callout.dataset.step ?? '',
          kind: callout.dataset.kind ?? '',
          title: words('title'),
          text: words('text'),
          notice: words('notice'),
          primary: buttons('primary')[0],
          choices: buttons('choice'),
          steps: buttons('steps')[0],
        }
      : undefined,
    spotlight: spotlight ? boxOf(spotlight) : undefined,
    launcher: launcher
      ? { label: launcher.textContent?.trim() ?? '', box: boxOf(launcher) }
      : undefined,
  };
}

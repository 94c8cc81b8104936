import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { until } from './until.ts';

/** What happens to an extension while its pages are open. */

/** The extension is loaded anew, as by an update: what runs in open pages is left behind. */
export async function updateExtension(context: BrowserContext): Promise<void> {
  const settings = await context.newPage();
  await settings.goto('chrome://extensions');
  // What was loaded from a folder comes back only in developer mode.
  await settings.evaluate(
    'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
  );
  await settings.close();
  const [old] = context.serviceWorkers();
  if (old === undefined) throw new Error('no service worker to begin with');
  const isGone = new Promise((resolve) => old.once('close', resolve));
  // The answer is lost together with the worker.
  await old.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await isGone;
  const back = await until(
    async () => context.serviceWorkers().length,
    (count) => count > 0,
    15_000,
  );
  if (!back.met) throw new Error('the extension did not come back');
}

/** The world in which our content script runs in this page. */
export class OurWorld {
  private readonly cdp: CDPSession;
  private readonly id: number;

  private constructor(cdp: CDPSession, id: number) {
    this.cdp = cdp;
    this.id = id;
  }

  static async of(page: Page): Promise<OurWorld> {
    const cdp = await page.context().newCDPSession(page);
    const found: number[] = [];
    cdp.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) found.push(context.id);
    });
    await cdp.send('Runtime.enable');
    const [id] = found;
    if (id === undefined) throw new Error('no content script in this page');
    return new OurWorld(cdp, id);
  }

  /** What we listen for on `document` or `window`, each type once. */
  async listensFor(on: 'document' | 'window'): Promise<string[]> {
    const { result } = await this.cdp.send('Runtime.evaluate', {
      contextId: this.id,
      expression: on,
    });
    const { listeners } = await this.cdp.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    return [...new Set(listeners.map(({ type }) => type))].sort();
  }
}

/** Runs a script as another extension's content script would run: beside ours, on the same document. */
export async function runBeside(page: Page, source: string): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'newer',
  });
  const { exceptionDetails } = await cdp.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: source,
  });
  if (exceptionDetails !== undefined) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
}

/** Takes `no-store` off what this page loads from now on: such pages are not kept for Back. */
export async function letPagesBeKept(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  cdp.on('Fetch.requestPaused', ({ requestId, responseStatusCode, responseHeaders = [] }) => {
    const kept = responseHeaders.filter(({ name }) => name.toLowerCase() !== 'cache-control');
    const answer = { requestId, responseCode: responseStatusCode ?? 200, responseHeaders: kept };
    // A request that the page gave up meanwhile needs no answer.
    cdp.send('Fetch.continueResponse', answer).catch(() => undefined);
  });
  await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*', requestStage: 'Response' }] });
}

/** Everything that the background reads from storage comes so many ms late, until the worker is started anew. */
export async function slowStorage(context: BrowserContext, ms: number): Promise<void> {
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('no service worker');
  const source = (late: number): string => `{
    const get = chrome.storage.local.get.bind(chrome.storage.local);
    chrome.storage.local.get = async (...keys) => {
      await new Promise((resolve) => setTimeout(resolve, ${late}));
      return get(...keys);
    };
  }`;
  await worker.evaluate(source(ms));
}

/** The first question that a page asks for its account's move is lost, as where a worker is stopped over it. */
export async function losesAQuestion(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const expression = `{
    const { runtime } = globalThis.browser ?? chrome;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (message) => {
      if (message.type !== 'hello' || message.account === undefined) return send(message);
      runtime.sendMessage = send;
      return Promise.reject(new Error('lost'));
    };
  }`;
  cdp.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (!origin.startsWith('chrome-extension:')) return;
    // A page that was left meanwhile needs no answer.
    cdp.send('Runtime.evaluate', { contextId: id, expression }).catch(() => undefined);
  });
  await cdp.send('Runtime.enable');
}

/** The browser puts the extension's worker to sleep now; the next message wakes it. `page`: any that is open. */
export async function stopWorker(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  let isStopped = false;
  cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    isStopped ||= versions.some(({ runningStatus }) => runningStatus === 'stopped');
  });
  await cdp.send('ServiceWorker.enable');
  // One that is just starting does not hear it.
  const stopped = await until(
    async () => {
      if (!isStopped) await cdp.send('ServiceWorker.stopAllWorkers');
      return isStopped;
    },
    Boolean,
    5_000,
  );
  await cdp.detach();
  if (!stopped.met) throw new Error('the worker does not stop');
}

/** From now on these areas take nothing from the background, until its worker is started anew. */
export async function refuseWrites(
  context: BrowserContext,
  ...areas: readonly ('local' | 'session')[]
): Promise<void> {
  const [worker] = context.serviceWorkers();
  if (worker === undefined) throw new Error('no service worker');
  const refused = 'async () => { throw new Error("QUOTA_BYTES quota exceeded") }';
  for (const area of areas) await worker.evaluate(`chrome.storage.${area}.set = ${refused}; 0`);
}

import { test as base, type CDPSession, type Locator, type Page } from '@playwright/test';
import { launchPlain } from '../chromium';
import { pageScript } from './bundle';

const ORIGIN = 'https://overlay.test';

/** Lets the tests into the closed root: the product stays as it is, only this page gets a `shadowRoot`. */
async function letIn(page: Page, cdp: CDPSession): Promise<void> {
  await cdp.send('DOM.enable');
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const find = (node: typeof root): typeof root | undefined => {
    if (node.localName === 'norikae-overlay') return node;
    for (const child of node.children ?? []) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  const html = root.children?.find((one) => one.localName === 'html');
  const host = html && find(html);
  const closed = host?.shadowRoots?.[0];
  if (!host || closed?.shadowRootType !== 'closed') throw new Error('no closed root found');
  const contexts = await worlds(page, cdp);
  for (const executionContextId of contexts) {
    const [a, b] = await Promise.all(
      [host, closed].map((node) =>
        cdp.send('DOM.resolveNode', { backendNodeId: node.backendNodeId, executionContextId }),
      ),
    );
    await cdp.send('Runtime.callFunctionOn', {
      objectId: a?.object.objectId ?? '',
      functionDeclaration:
        'function (root) { Object.defineProperty(this, "shadowRoot", { value: root, configurable: true }) }',
      arguments: [{ objectId: b?.object.objectId ?? '' }],
    });
  }
}

/** The main world, and the one in which Playwright's locators look. */
async function worlds(page: Page, cdp: CDPSession): Promise<number[]> {
  // Its locators' world exists only once one has been used.
  await page.locator('html').count();
  const found: number[] = [];
  const url = page.url();
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === new URL(url).origin || context.name) found.push(context.id);
  });
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.disable');
  return found;
}

export interface Stage {
  readonly page: Page;
  readonly cdp: CDPSession;
  part(name: string): Locator;
}

export interface Open {
  readonly html?: string;
  readonly fluent?: boolean;
  /** The guide's real words too: `window.tell`. */
  readonly guide?: boolean;
  readonly headers?: Record<string, string>;
}

export const test = base.extend<
  { open: (what?: Open) => Promise<Stage> },
  { scripts: { engine: string } }
>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of what is asked for
    async ({}, use) => {
      const browser = await launchPlain();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  scripts: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of what is asked for
    async ({}, use) => use({ engine: await pageScript('engine') }),
    { scope: 'worker', timeout: 120_000 },
  ],
  open: async ({ page, scripts }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await use(async (what = {}) => {
      const code = what.fluent ? await pageScript('fluent') : '';
      await page.route('**/*', (route) =>
        new URL(route.request().url()).pathname === '/page.js'
          ? route.fulfill({ contentType: 'text/javascript', body: code })
          : route.fulfill({
              contentType: 'text/html; charset=utf-8',
              headers: what.headers ?? {},
              body: `<!doctype html><html lang="en"><head><title>Test page</title><meta name="viewport" content="width=device-width, initial-scale=1"></head><body>${what.html ?? ''}${code ? '<script src="/page.js"></script>' : ''}</body></html>`,
            }),
      );
      await page.addInitScript({
        content: what.guide ? await pageScript('guide') : scripts.engine,
      });
      await page.goto(`${ORIGIN}/`);
      // It comes to the page with the first thing to show; the tests look into it from the beginning.
      await page.evaluate(() => {
        window.overlay.show({ launcher: { id: 'launcher', label: 'Changing?' } });
        window.overlay.show({});
      });
      const cdp = await page.context().newCDPSession(page);
      await letIn(page, cdp);
      return { page, cdp, part: (name) => page.locator(`norikae-overlay [data-part="${name}"]`) };
    });
    if (!page.isClosed()) errors.push(...(await page.evaluate(() => window.failures)));
    base.expect(errors, 'the page threw nothing').toEqual([]);
  },
});
export const expect = test.expect;

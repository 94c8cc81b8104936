import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';

/** A page at the real address in which one script of the tests runs, and nothing else; no request leaves the machine. */
export async function openWith(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage();
  const body = `<!doctype html><html lang="en"><script>${await bundled(script)}</script><body>`;
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  await page.goto('https://mysignins.microsoft.com/security-info');
  return page;
}

/** A script with all that it imports, as one classic script. */
async function bundled(script: string): Promise<string> {
  const result = await build({
    root: join(import.meta.dirname, '..'),
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(import.meta.dirname, script), formats: ['iife'], name: 'page' },
    },
  });
  const [first] = [result].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`nothing built of ${script}`);
  return chunk.code;
}

import { resolve } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import { ADDRESS } from '../replica/stage.ts';

/** The recogniser and what perturbs a page, as one classic script. */
async function probeScript(): Promise<string> {
  const result = await build({
    root: resolve(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(import.meta.dirname, 'probe.ts'), formats: ['iife'], name: 'page' },
    },
  });
  const [first] = [result].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('nothing built');
  return chunk.code;
}

/** An empty page at the real address, with the recogniser in it. */
export async function openProbe(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>probe</title>' }),
  );
  await page.goto(ADDRESS);
  await page.addScriptTag({ content: await probeScript() });
  return page;
}

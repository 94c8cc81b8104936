import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchPlain } from '../chromium.ts';
import { openProbe } from './bundle.ts';
import { FOLDER } from './recorded.ts';
import { type Stripped, strip } from './strip.ts';

interface Added {
  readonly screen: string;
  readonly one: readonly string[];
  /** Each landmark with what it was found at. */
  readonly marks: readonly string[];
  readonly texts: Stripped['texts'];
}

export interface AddOptions {
  /** Texts that nothing but the person knows to be private: names, device names. */
  readonly secret?: readonly string[];
  /** Where the page was: the list, or another item of the menu. */
  readonly path?: string;
  readonly folder?: string;
}

/**
 * Takes a saved page into the recorded ones: stripped, each landmark marked where the recogniser finds it now, and with the
 * table of that. What it says is a draft: the person reads it, and moves a mark that is wrong.
 */
export async function addPage(
  file: string,
  name: string,
  { secret = [], path = '/security-info', folder = FOLDER }: AddOptions = {},
): Promise<Added> {
  const browser = await launchPlain('--allow-file-access-from-files');
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const saved = await context.newPage();
    await saved.goto(pathToFileURL(resolve(file)).href);
    const { html, lang, texts } = await saved.evaluate(strip, secret);
    const probe = await openProbe(browser);
    const draft = await probe.evaluate(
      async (state) => {
        await window.probe.mount(state);
        return window.probe.draft(state.lang);
      },
      { name, screen: '', lang, path, html },
    );
    const { screen, one, marks } = draft;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name}.html`), `${draft.html}\n`);
    const table = { screen, lang, path, one };
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(table, null, 2)}\n`);
    return { screen, one, marks, texts };
  } finally {
    await browser.close();
  }
}

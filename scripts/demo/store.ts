import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { EXAMPLE } from '../../policy/examples.ts';
import { extension } from '../../tests/harness/launch.ts';
import { Move } from '../../tests/harness/move.ts';
import { Policies } from '../../tests/harness/policies.ts';

/** The pictures for the stores: 1280 × 800, in both languages; where the moves stand that are worth one. */
const folder = resolve(import.meta.dirname, '../../screenshots/store');
const SIZE = { width: 1280, height: 800 };
const WANTED: ReadonlyMap<string, string> = new Map([
  ['x.warn', '1-warning'],
  ['1.1', '2-delete'],
  ['2v.2', '3-choose'],
]);

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  console.log(`${name}.png`);
}

mkdirSync(folder, { recursive: true });
for (const lang of ['ja', 'en'] as const) {
  const policies = new Policies(extension);
  const { organisation, helpDesk } = EXAMPLE;
  policies.set({ organisation, helpDesk, language: lang });
  const move = await Move.prepare({
    ...{ generation: 'g3', lang, route: 'voice', setup: 'pc', window: SIZE, policies },
  });
  const page = await move.start();
  await move
    .person(page, {
      before: async ({ callout }) => {
        const name = WANTED.get(callout?.step ?? '');
        if (name !== undefined) await picture(page, `${lang}-${name}`);
      },
    })
    .follow(({ step }) => step === '2v.3' || step === '2v.4');
  const popup = await move.browser.context.newPage();
  await popup.setViewportSize(SIZE);
  await popup.goto(`chrome-extension://${move.browser.id}/popup.html`);
  await popup.locator('[data-part="organisation"]').waitFor();
  await picture(popup, `${lang}-4-popup`);
  await move.close();
  policies.remove();
}

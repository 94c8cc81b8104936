import { mkdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { Move } from '../../tests/harness/move.ts';
import { Popup } from '../../tests/harness/popup.ts';

const folder = resolve(import.meta.dirname, '../../docs/images');
const LIMIT = 150_000;
/** The steps that are worth a picture: the warning, a press on the list, one in a dialog. */
const wanted: ReadonlyMap<string, string> = new Map([
  ['x.warn', 'warning'],
  ['1.1', 'delete'],
  ['2v.2', 'choose'],
]);

async function picture(page: Page, name: string): Promise<void> {
  const path = join(folder, `${name}.png`);
  // Animations at their end: the same picture each time.
  await page.screenshot({ path, animations: 'disabled' });
  const { size } = statSync(path);
  console.log(`${name}.png  ${Math.round(size / 1000)} kB`);
  if (size > LIMIT) throw new Error(`${name}.png is larger than ${LIMIT / 1000} kB`);
}

async function popupPicture(move: Move, name: string): Promise<void> {
  const popup = await Popup.open(move.browser);
  await popup.page.setViewportSize({ width: 360, height: 560 });
  await popup.speak(move.plan.lang);
  await picture(popup.page, name);
  await popup.page.close();
}

mkdirSync(folder, { recursive: true });
for (const lang of ['ja', 'en'] as const) {
  const move = await Move.prepare({ generation: 'g3', lang, route: 'voice', setup: 'pc' });
  await popupPicture(move, `popup-start-${lang}`);
  const page = await move.start();
  await page.setViewportSize({ width: 1180, height: 720 });
  await move
    .person(page, {
      before: async ({ callout }) => {
        const name = wanted.get(callout?.step ?? '');
        if (name !== undefined) await picture(page, `${name}-${lang}`);
      },
    })
    .follow(({ step }) => step === '2v.3' || step === '2v.4');
  await popupPicture(move, `popup-move-${lang}`);
  await move.close();
}

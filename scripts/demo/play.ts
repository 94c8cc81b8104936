import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { Move, type MovePlan } from '../../tests/harness/move.ts';
import { Popup } from '../../tests/harness/popup.ts';
import { type Line, Story } from '../../tests/harness/story.ts';
import { planFrom } from './options.ts';

const folder = resolve(import.meta.dirname, '../../screenshots');

/** What the person reads, as on a sheet of paper. */
function tell({ phase, step, kind, title, notice, text, did }: Line): void {
  console.log(`\nSTEP ${phase}  ${step}  [${kind}]  ${title}`);
  if (notice !== '') console.log(`        ! ${notice}`);
  if (text !== '') console.log(`        ${text}`);
  console.log(`        → ${did}`);
}

/** Numbered pictures, one before each thing that is done. */
function camera(): (page: Page, name: string) => Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let number = 0;
  return async (page, name) => {
    number += 1;
    const file = `${String(number).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: join(folder, file) });
  };
}

async function popupPicture(move: Move, snap: ReturnType<typeof camera>, name: string) {
  const popup = await Popup.open(move.browser);
  await popup.page.setViewportSize({ width: 360, height: 560 });
  await popup.speak(move.plan.lang);
  await snap(popup.page, name);
  const states = await popup.states();
  await popup.page.close();
  return states;
}

async function play(plan: MovePlan): Promise<number> {
  const began = Date.now();
  const snap = camera();
  const move = await Move.prepare(plan, new Story(tell));
  const before = (page: () => Page) => ({
    before: async (seen: { callout?: { step: string } | undefined }) =>
      await snap(page(), seen.callout?.step ?? 'nothing'),
  });
  try {
    await popupPicture(move, snap, 'popup-start');
    const page = await move.start();
    await move
      .person(
        page,
        before(() => page),
      )
      .follow(({ step }) => step === 'x.device-change');
    await snap(page, 'x.device-change');
    await popupPicture(move, snap, 'popup-change');
    console.log('\n… the browser is closed, the phone is changed, the browser is opened again …');
    await move.restartBrowser();
    await move.after(before(() => move.browser.page));
    await snap(move.browser.page, 'x.done');
    const states = await popupPicture(move, snap, 'popup-end');
    const wrong = move.replica.judge.wrong().length;
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(`\nPhases: ${states.join(', ')}. Wrong presses: ${wrong}. ${seconds} s.`);
    console.log('Pictures of every step: screenshots/');
    return move.replica.judge.finished() && wrong === 0 ? 0 : 1;
  } finally {
    await move.close();
  }
}

process.exitCode = await play(planFrom(process.argv.slice(2))).catch((error: Error) => {
  console.error(`\n${error.message}`);
  return 1;
});

import type { Seen, Stage } from '../stage.ts';
import type { Row } from './row.ts';

type Kind = 'v8' | 'v9' | 'native';
const OPEN = { v8: 'open8', v9: 'open9', native: 'openNative' } as const;

/** Opens the dialog and waits until it has done to the rest of the page what it does. */
async function opens(stage: Stage, kind: Kind): Promise<void> {
  const { page } = stage;
  await stage.act(OPEN[kind]);
  await page.locator(`#t-${kind}`).waitFor();
  if (kind !== 'native')
    await page.locator('#app[aria-hidden="true"]').waitFor({ state: 'attached' });
  await stage.still(() => stage.box(`#t-${kind}`));
}

/** Points at the button in an open dialog. */
async function pointsInto(stage: Stage, kind: Kind): Promise<void> {
  await opens(stage, kind);
  await stage.learn(`#t-${kind}`);
  await stage.begin(`#t-${kind}`, `#other-${kind}`);
}

/** The highlight by pixels, and a picture of it. */
async function looksRight(stage: Stage, kind: Kind): Promise<Seen> {
  const seen = await stage.highlights(`#t-${kind}`);
  await stage.rests();
  await stage.keep(`dialog-${kind}`);
  return seen;
}

/** Focus that a script puts on the card's button has to be there a second later. */
async function keepsFocus(stage: Stage): Promise<Seen> {
  if (!(await stage.hasCard())) return 'no card with a button';
  const stays = await stage.page.evaluate(() => {
    (window.peer.next() as HTMLElement | undefined)?.focus();
    return window.sight.staysInCard(1000);
  });
  return stays ? undefined : 'the focus does not stay in the card';
}

/** From inside the dialog to the card, by Tab, or by the shortcut and back. */
async function reaches(stage: Stage, kind: Kind): Promise<Seen> {
  if (!(await stage.hasCard())) return 'no card with a button';
  const { page, shortcut } = stage;
  // A guide that takes the focus to its card by itself, and keeps it, is there already.
  const isThere = () => page.evaluate(() => window.sight.staysInCard(200));
  if (shortcut === undefined && (await isThere())) return undefined;
  await page.evaluate((css) => document.querySelector<HTMLElement>(css)?.focus(), `#other-${kind}`);
  const isBack = () =>
    page.evaluate(
      (css) =>
        !!document
          .querySelector(css)
          ?.closest('[role=dialog],[role=alertdialog],dialog')
          ?.contains(document.activeElement),
      `#t-${kind}`,
    );
  if (!(await isBack())) return 'the focus cannot be in the dialog at all';
  if (shortcut === undefined) {
    // A trap may take the focus back in a moment.
    const found = await stage.presses(
      'Tab',
      30,
      async () => (await stage.focusInCard()) && (await isThere()),
    );
    return found ? undefined : 'thirty Tabs do not lead to the card';
  }
  await page.keyboard.press(shortcut);
  if (!(await isThere())) return 'the shortcut does not lead to the card';
  await page.keyboard.press(shortcut);
  return (await isBack()) ? undefined : 'the shortcut does not lead back';
}

async function isTold(stage: Stage): Promise<Seen> {
  if (!(await stage.hasCard())) return 'no card with a button';
  const told = await stage.told('next');
  return told?.name ? undefined : 'the card is hidden from assistive technology';
}

/** All of these, in this order; each that fails says so. */
async function all(...parts: (() => Promise<Seen>)[]): Promise<Seen> {
  const seen: string[] = [];
  for (const part of parts) {
    const one = await part();
    if (one) seen.push(one);
  }
  return seen.length ? seen.join('; ') : undefined;
}

export const dialogs: readonly Row[] = [
  {
    id: 'native-dialog',
    name: 'inside `dialog.showModal()`: highlighted, card visible, card clickable',
    async run(stage) {
      await pointsInto(stage, 'native');
      return await all(
        () => looksRight(stage, 'native'),
        () => stage.cardTakesClick(),
      );
    },
  },
  {
    id: 'v8-highlight',
    name: 'Fluent v8 dialog: highlight right',
    async run(stage) {
      await pointsInto(stage, 'v8');
      return await looksRight(stage, 'v8');
    },
  },
  {
    id: 'v8-mouse',
    name: 'Fluent v8 dialog: card button takes a mouse click',
    async run(stage) {
      await pointsInto(stage, 'v8');
      return await stage.cardTakesClick();
    },
  },
  {
    id: 'v8-focus',
    name: 'Fluent v8 dialog: focus placed in card stays',
    async run(stage) {
      await pointsInto(stage, 'v8');
      return await keepsFocus(stage);
    },
  },
  {
    id: 'v8-tab',
    name: 'Fluent v8 dialog: card reachable by Tab (ours: by the shortcut, and back)',
    async run(stage) {
      await pointsInto(stage, 'v8');
      return await reaches(stage, 'v8');
    },
  },
  {
    id: 'v8-opens',
    name: 'v8 dialog opens mid-step: card not hidden from assistive technology',
    async run(stage) {
      await stage.begin();
      if (!(await stage.hasCard())) return 'no card with a button';
      await opens(stage, 'v8');
      return await isTold(stage);
    },
  },
  {
    id: 'v9',
    name: 'Fluent v9 dialog: highlight, mouse, Tab (ours: shortcut), not hidden',
    async run(stage) {
      await pointsInto(stage, 'v9');
      return await all(
        () => looksRight(stage, 'v9'),
        () => isTold(stage),
        () => reaches(stage, 'v9'),
        () => stage.cardTakesClick(),
      );
    },
  },
];

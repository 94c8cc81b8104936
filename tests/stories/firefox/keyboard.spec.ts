import { expect, test } from '@playwright/test';
import { FirefoxMove } from '../../harness/firefox/move.ts';
import type { Tab } from '../../harness/firefox/tab.ts';
import { until } from '../../harness/until.ts';

// As WebDriver calls them: https://www.w3.org/TR/webdriver2/#keyboard-actions
const [ALT, SHIFT, TAB, ESCAPE] = ['\uE00A', '\uE008', '\uE004', '\uE00C'];
const SOON = 5000;

/** What has the focus: a part of ours, or what there is in the page. */
async function focused(tab: Tab): Promise<string> {
  const ours = await tab.ask(function () {
    return (this.activeElement as HTMLElement | null)?.dataset.part ?? '';
  });
  return ours || (await tab.call(inPage, undefined));
}

function inPage(): string {
  const { activeElement: at } = document;
  const where = at?.closest('[role$="dialog"]') ? 'in the dialog' : 'elsewhere';
  return `${where}: ${at?.localName} ${at?.getAttribute('aria-label') ?? at?.textContent}`;
}

const isFolded = (tab: Tab) =>
  tab.ask(function () {
    return this.querySelector<HTMLElement>('[data-part="callout"]')?.dataset.folded === 'true';
  });

/** The dialogs of G3 hold the focus, and close by Escape. */
const dialogs = (tab: Tab) =>
  tab.call(() => document.querySelectorAll('[role$="dialog"]').length, undefined);

type Press = (move: FirefoxMove, tab: Tab) => Promise<void>;

/** What the page hears of the keys, and what the browser does for them: each leads there by itself. */
const SHORTCUT: Readonly<Record<string, Press>> = {
  'the keys': (_move, tab) => tab.chord(ALT, SHIFT, 'G'),
  'the command': async ({ firefox }) => {
    expect(await firefox.command()).toBe('alt,shift G');
  },
};

/** Ten seconds each. */
const NOW = process.env.NORIKAE_FULL === undefined ? [] : Object.entries(SHORTCUT);

for (const [name, press] of NOW)
  test(`Firefox, ${name}: out of a dialog that holds the focus, and back; Tab and Escape in the guide are ours`, async () => {
    const move = await FirefoxMove.prepare({
      ...{ generation: 'g3', lang: 'en', route: 'sms', setup: 'pc' },
      methods: [{ type: 'password' }],
      variants: { dialog: 'fluent' },
    });
    try {
      const tab = await move.start();
      // An account with nothing but a password is led straight to the app, in whose dialog we ask.
      await move.person(tab).follow(({ kind, primary }) => kind === 'app' && Boolean(primary));
      const comesTo = async (what: string): Promise<void> => {
        const { value } = await until(
          () => focused(tab),
          (now) => now === what,
          SOON,
        );
        expect(value).toBe(what);
      };
      await comesTo('in the dialog: button Close');
      await press(move, tab);
      await comesTo('callout');
      for (const part of ['fold', 'primary']) {
        await tab.chord(TAB);
        await comesTo(part);
      }
      await tab.chord(ESCAPE);
      expect((await until(() => isFolded(tab), Boolean, SOON)).met, 'Escape folds it').toBe(true);
      expect(await dialogs(tab), "the page's dialog is still there").toBe(1);
      await press(move, tab);
      await comesTo('in the dialog: button Close');
      await tab.chord(ESCAPE);
      const closed = await until(
        () => dialogs(tab),
        (count) => count === 0,
        SOON,
      );
      expect(closed.met, "outside the guide Escape is the page's").toBe(true);
    } finally {
      await move.close();
    }
  });

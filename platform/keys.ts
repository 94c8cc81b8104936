import { browser } from 'wxt/browser';

/** The keys that lead to the guide and back to the page. */
export interface Keys {
  /** As the browser writes them; undefined where the person has taken them away. */
  readonly keys: string | undefined;
  /** They are the suggested ones: the page's guide listens for them itself. */
  readonly isSuggested: boolean;
}

/** The manifest's command. */
const COMMAND = 'focus-guide';
const SUGGESTED = 'Alt+Shift+G';
/** Chromium writes signs on a Mac. */
const ON_MAC: ReadonlySet<string> = new Set(['⌥⇧G', '⇧⌥G']);

/** The keys as they are bound now. A browser without commands (Firefox on phones) leaves the suggested ones to the page. */
export async function readKeys(): Promise<Keys> {
  try {
    const commands = await browser.commands.getAll();
    const keys = commands.find(({ name }) => name === COMMAND)?.shortcut || undefined;
    return { keys, isSuggested: keys === SUGGESTED || ON_MAC.has(keys ?? '') };
  } catch {
    return { keys: SUGGESTED, isSuggested: true };
  }
}

/** Calls back with the tab in front when somebody pressed the keys, whatever they are. To be called as the worker starts. */
export function onKeys(press: (tab: number | undefined) => void): void {
  browser.commands?.onCommand.addListener(
    (command: string, tab?: { readonly id?: number | undefined }) => {
      if (command === COMMAND) press(tab?.id);
    },
  );
}

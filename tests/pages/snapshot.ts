import type { Page } from '@playwright/test';

/** A page as it stood at one moment: markup and styles, no scripts. */
export interface State {
  /** Where it comes from, for messages. */
  readonly name: string;
  /** The screen that it is. */
  readonly screen: string;
  readonly lang: string;
  readonly path: string;
  readonly html: string;
}

/**
 * Begins to note which elements the replica gives names to. Its page keeps them in a WeakMap of its own, so that nothing
 * of them is in the DOM; here every such map is overheard.
 */
export async function noteNames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted = new Map<WeakKey, string>();
    const set = WeakMap.prototype.set;
    WeakMap.prototype.set = function (key, value) {
      if (key instanceof Element && typeof value === 'string') noted.set(key, value);
      return set.call(this, key, value);
    };
    Object.assign(window, { noted });
  });
}

/** The page as it stands now, each named element marked. */
export function snapshot(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { noted } = window as unknown as { noted: ReadonlyMap<Element, string> };
    const copy = document.documentElement.cloneNode(true) as Element;
    const copies = copy.querySelectorAll('*');
    [...document.documentElement.querySelectorAll('*')].forEach((element, at) => {
      const twin = copies[at];
      if (twin === undefined) return;
      // The library draws the X of its dialogs itself.
      const isX = element.matches('.ms-Dialog-button--close');
      const name = noted.get(element) ?? (isX ? 'wizard.close' : undefined);
      // Some names are noted at a text inside of what is pressed.
      const pressed = twin.closest('a, button, [role="option"]') ?? twin;
      if (name !== undefined) pressed.setAttribute('data-truth', name);
      // What a person has put in is state, not markup.
      if (element instanceof HTMLInputElement) {
        twin.setAttribute('value', element.value);
        twin.toggleAttribute('checked', element.checked);
      }
      if (element instanceof HTMLOptionElement) twin.toggleAttribute('selected', element.selected);
      if (element.matches(':modal')) twin.setAttribute('data-modal', '');
    });
    for (const one of copy.querySelectorAll('script, style, link, base')) one.remove();
    // Fluent writes its rules where the markup does not show them.
    const style = document.createElement('style');
    style.textContent = [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .filter((rule) => !rule.startsWith('@font-face') && !rule.startsWith('@keyframes'))
      .join('\n');
    copy.querySelector('head')?.append(style);
    return copy.outerHTML;
  });
}

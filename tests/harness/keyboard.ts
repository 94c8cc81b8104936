import type { Page } from '@playwright/test';
import { type Box, type ClosedRoot, readRoot } from './closed-root.ts';
import { type Hand, middleOf, mouseOf, underMouse } from './hand.ts';

/** More presses of one key than anything needs. */
const MOST = 300;
const SHORTCUT = 'Alt+Shift+G';

/** Where the focus is, as seen from what is spotlighted. */
type At = 'ours' | 'target' | 'its-list' | 'elsewhere';

/** A hand that has only a keyboard: Tab, arrows, Enter, Space, typing, and the shortcut to the guide and back. */
export function keyboardOf(page: Page, root: ClosedRoot): Hand {
  const { keyboard } = page;
  const { reaches, type } = mouseOf(page);
  const focus = async (box: Box) => await page.evaluate(focusFrom, middleOf(box));
  const at = async (box: Box): Promise<At> => (await focus(box)).at;

  /** Presses a key until it is so; answers whether it came to that. */
  async function until(key: string, is: () => Promise<boolean>): Promise<boolean> {
    for (let presses = 0; presses < MOST; presses += 1) {
      if (await is()) return true;
      await keyboard.press(key);
    }
    return false;
  }

  return {
    reaches,
    type,
    async press(box, what) {
      if ((await at(box)) !== 'ours') await keyboard.press(SHORTCUT);
      const isThere = async (): Promise<boolean> => {
        const focused = await root.ask(focusedBox);
        return focused !== undefined && isSame(focused, box);
      };
      const before = await root.ask(readRoot);
      if (!(await until('Tab', isThere)))
        throw new Error(`no Tab leads to ${what}: ${JSON.stringify(before?.callout)}`);
      await keyboard.press('Enter');
      return `went to ${what}, Enter`;
    },
    async pressOnPage(box) {
      const hit = await page.evaluate(underMouse, { at: middleOf(box), box, strict: true });
      if (hit.problem !== undefined) return { did: '', missed: hit.problem };
      // A dialog that has just opened takes the focus in a moment.
      await page.waitForFunction(isFocusSettled);
      if ((await at(box)) === 'its-list') {
        // The list scrolls with the focus: the option is not looked for where it was.
        const option = await page.evaluateHandle(optionAt, middleOf(box));
        const isThere = () => page.evaluate(hasFocus, option);
        if (!(await until('ArrowDown', isThere)))
          return { did: '', missed: 'no arrow leads to what is spotlighted' };
        await keyboard.press('Enter');
        return { did: `arrows to "${hit.name}", Enter` };
      }
      // To the guide, and from there to what it points at; once more where a new dialog took the focus meanwhile.
      for (let presses = 0; presses < 4; presses += 1) {
        // Nobody presses Enter before they have seen where the focus is.
        await page.waitForFunction(standsStill);
        if ((await at(box)) === 'target') break;
        await keyboard.press(SHORTCUT);
      }
      const { at: now, needs } = await focus(box);
      if (now !== 'target')
        return { did: '', missed: `the shortcut does not lead to "${hit.name}", but ${now}` };
      if (needs === 'arrows') {
        const isRight = async () => (await page.evaluate(chosenInFocus)).includes('+81');
        if (!(await until('ArrowDown', isRight))) return { did: '', missed: 'no +81 in the list' };
        return { did: 'arrows to +81' };
      }
      if (needs !== '') await keyboard.press(needs);
      return { did: `shortcut to "${hit.name}", ${needs || 'there'}` };
    },
  };
}

/** Has the focus been in one place for a quarter of a second? Runs in the page again and again, must stand alone. */
function standsStill(): boolean {
  const memory = window as { held?: { at: Element | null; since: number } };
  const { activeElement: at } = document;
  if (memory.held?.at !== at) memory.held = { at, since: performance.now() };
  return performance.now() - (memory.held?.since ?? 0) > 250;
}

/** Has the dialog on top the focus, or the guide? Runs in the page. */
function isFocusSettled(): boolean {
  const top = [...document.querySelectorAll('[role="dialog"], dialog[open]')].at(-1);
  const focused = document.activeElement;
  return !top || top.contains(focused) || focused?.localName === 'norikae-overlay';
}

/** The option of a list there; runs in the page. */
function optionAt({ x, y }: { x: number; y: number }): Element | null {
  return document.elementFromPoint(x, y)?.closest('[role="option"]') ?? null;
}

/** Whether an option has the focus, or its list says so; runs in the page, must stand alone. */
function hasFocus(option: Element | null): boolean {
  const active = document.activeElement?.getAttribute('aria-activedescendant');
  const current = (active && document.getElementById(active)) || document.activeElement;
  return option !== null && current !== null && (option === current || option.contains(current));
}

/** What a closed list shows as chosen; runs in the page. */
function chosenInFocus(): string {
  const select = document.activeElement as HTMLSelectElement;
  return select.selectedOptions[0]?.label ?? '';
}

function isSame(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < 2 && Math.abs(a.y - b.y) < 2 && Math.abs(a.width - b.width) < 2;
}

/** Runs in the page, must stand alone: the box of the button of ours that has the focus. */
function focusedBox(this: ShadowRoot): Box | undefined {
  const focused = this.activeElement;
  if (focused?.localName !== 'button') return undefined;
  const { x, y, width, height } = focused.getBoundingClientRect();
  return { x, y, width, height };
}

/** Runs in the page, must stand alone: where the focus is, and what key this thing is pressed by. */
function focusFrom({ x, y }: { x: number; y: number }): { at: At; needs: string } {
  const focused = document.activeElement;
  const hit = document.elementFromPoint(x, y);
  const control = hit?.closest(
    'button, a, input, label, select, [role="option"], [role="button"], [role="combobox"], [tabindex="0"]',
  );
  const meant = control instanceof HTMLLabelElement ? (control.control ?? control) : control;
  if (focused?.localName === 'norikae-overlay') return { at: 'ours', needs: '' };
  const active = focused?.getAttribute('aria-activedescendant');
  const current = (active && document.getElementById(active)) || focused;
  const isTarget =
    current !== null &&
    !!meant &&
    (meant === current || meant.contains(current) || current.contains(meant));
  const isSmall = (current?.querySelectorAll('button, a, input').length ?? 0) < 2;
  if (isTarget && isSmall) {
    const role = current?.getAttribute('role');
    if (current?.localName === 'select') return { at: 'target', needs: 'arrows' };
    if (role === 'combobox') {
      const opens = current?.matches('input') ? 'Alt+ArrowDown' : 'Enter';
      return { at: 'target', needs: opens };
    }
    if (current?.matches('input[type="radio"]')) return { at: 'target', needs: 'Space' };
    if (current?.matches('input')) return { at: 'target', needs: '' };
    return { at: 'target', needs: 'Enter' };
  }
  const list = meant?.closest('[role="listbox"]');
  const owns = current?.getAttribute('aria-controls') ?? current?.getAttribute('aria-owns');
  if (list && (list.contains(current) || (owns && list.id === owns)))
    return { at: 'its-list', needs: '' };
  return { at: 'elsewhere', needs: '' };
}

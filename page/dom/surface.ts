import { isVisible } from './visible';

const DIALOGS =
  'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"], .ms-Dialog-main';

/** Hooks of the newer wizard, for a page that shows it without a dialog's role. */
const WIZARD = '[data-testid="reskin-step-title"], [data-testid="reskin-step-next-button"]';

/**
 * The dialog on top of the page; undefined where none is open. Of nested frames the outermost; of several dialogs the
 * one in the browser's top layer, else the last, which the page opened last.
 */
export function topDialog(doc: Document): Element | undefined {
  const open = [...doc.querySelectorAll(DIALOGS)].filter(isOpenDialog);
  const outermost = open.filter(
    (one) => !open.some((other) => other !== one && other.contains(one)),
  );
  const modal = outermost.filter((one) => one.matches(':modal'));
  return (modal.length > 0 ? modal : outermost).at(-1) ?? wizardWithoutDialog(doc);
}

/** A dropdown's list hangs in a frame of its own, on small screens a panel with a dialog's role: no dialog for us. */
function isOpenDialog(element: Element): boolean {
  if (element.closest('.ms-Callout') !== null || isListFrame(element)) return false;
  return isVisible(element) || [...element.children].some(isVisible);
}

function isListFrame(element: Element): boolean {
  if (element.querySelector('[role="listbox"]') === null) return false;
  return element.querySelector('[role="combobox"], select, input, textarea') === null;
}

function wizardWithoutDialog(doc: Document): Element | undefined {
  const parts = [...doc.querySelectorAll(WIZARD)].filter(isVisible);
  let surface = parts.length > 1 ? parts[0]?.parentElement : undefined;
  while (surface && !parts.every((part) => surface?.contains(part)))
    surface = surface.parentElement;
  return surface ?? undefined;
}

/** An open list of options (a dropdown's), wherever the page hung it; undefined where none is open. */
export function openList(doc: Document): Element | undefined {
  const lists = [...doc.querySelectorAll('[role="listbox"]')];
  return lists
    .filter((list) => isVisible(list) && list.querySelector('[role="option"]') !== null)
    .at(-1);
}

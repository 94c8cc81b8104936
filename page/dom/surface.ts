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
  return realDialog(doc) ?? wizardWithoutDialog(doc);
}

function realDialog(doc: Document): Element | undefined {
  const open = [...doc.querySelectorAll(DIALOGS)].filter(isOpenDialog);
  const outermost = open.filter(
    (one) => !open.some((other) => other !== one && other.contains(one)),
  );
  const modal = outermost.filter((one) => one.matches(':modal'));
  return (modal.length > 0 ? modal : outermost).at(-1);
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

/** The page that a sign-in can be interrupted by. */
const REGISTER = /\/register\/?$/;

/** Is it the page of an interrupted sign-in, where the wizard is no dialog but the page itself? */
export function isRegister({ location }: Document): boolean {
  return REGISTER.test(location.pathname);
}

/**
 * What a step of the wizard stands in: the dialog on top; on the page of an interrupted sign-in the page's own content.
 * Undefined where neither is there.
 */
export function surfaceOf(doc: Document): Element | undefined {
  if (!isRegister(doc)) return topDialog(doc);
  const main = doc.querySelector('main, [role="main"]') ?? (doc.body as HTMLElement | null);
  return realDialog(doc) ?? main ?? undefined;
}

/** The lists of options (a dropdown's), wherever the page hung them. */
export interface OptionLists {
  /** Undefined where none is open. */
  readonly open: Element | undefined;
  /** One is said to be open and not to be seen: Fluent draws it transparent or far away, and puts it in its place later. */
  readonly comes: boolean;
}

export function optionLists(doc: Document): OptionLists {
  const lists = [...doc.querySelectorAll('[role="listbox"]')].filter(
    (list) => list.querySelector('[role="option"]') !== null,
  );
  const isSeen = (list: Element) =>
    isVisible(list) && list.checkVisibility({ opacityProperty: true });
  const says = doc.querySelector('[role="combobox"][aria-expanded="true"]') !== null;
  return { open: lists.filter(isVisible).at(-1), comes: says && !lists.every(isSeen) };
}

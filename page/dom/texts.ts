import type { WordKey } from '../wording/keys';
import type { Words } from '../words';
import { remembered } from './memory';
import { nameOf, textOf } from './name';
import { isVisible } from './visible';

const HEADINGS =
  'h1, h2, h3, h4, h5, h6, [role="heading"], .ms-Dialog-title, [data-testid="reskin-step-title"]';

/**
 * The visible elements of a surface that carry text of their own, each with all the text it holds (a sentence is cut
 * by bold words and masked numbers). `skip`: parts that are somebody else's.
 */
export function textElements(surface: Element, skip?: (element: Element) => boolean): Element[] {
  return (skip ? withText(surface, skip) : elementsWithText(surface)).filter(isVisible);
}

/** The same, seen or not: whether one is seen costs more than to read it. */
export const elementsWithText = remembered((surface) => withText(surface));

function withText(surface: Element, skip?: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const collect = (parent: Element): void => {
    for (let one = parent.firstElementChild; one !== null; one = one.nextElementSibling) {
      if (SILENT.has(one.localName) || skip?.(one)) continue;
      if (hasOwnText(one)) found.push(one);
      collect(one);
    }
  };
  collect(surface);
  return found;
}

const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'svg', 'noscript']);

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? '')) return true;
  return false;
}

/** The pieces of text that stand directly in an element, between its other parts ("Name<br>small print"). */
export function ownTexts(element: Element): string[] {
  const texts: string[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    const text = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').trim() : '';
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** Keys of all words that stand in the surface as a whole text, or name one of its controls. */
export function saidIn(surface: Element, words: Words): Set<WordKey> {
  const keys = new Set<WordKey>();
  const add = (element: Element, text: string) => {
    const said = words.keysOf(text);
    if (said.size > 0 && isVisible(element)) for (const key of said) keys.add(key);
  };
  for (const element of elementsWithText(surface)) add(element, textOf(element));
  for (const control of surface.querySelectorAll('[aria-label], [placeholder], input')) {
    add(control, nameOf(control));
    add(control, control.getAttribute('placeholder') ?? '');
  }
  return keys;
}

/** Keys of the words among a dialog's headings and in its own name. */
export function titlesOf(dialog: Element, words: Words): Set<WordKey> {
  const keys = new Set<WordKey>();
  for (const heading of dialog.querySelectorAll(HEADINGS))
    for (const key of words.keysOf(textOf(heading))) keys.add(key);
  const named = [dialog, ...dialog.querySelectorAll('[role="dialog"], .ms-Dialog-main')];
  for (const frame of named)
    if (frame.hasAttribute('aria-label') || frame.hasAttribute('aria-labelledby'))
      for (const key of words.keysOf(nameOf(frame))) keys.add(key);
  return keys;
}

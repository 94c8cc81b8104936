import type { WordKey } from '../wording/keys';
import type { Words } from '../words';
import { nameOf, textOf } from './name';
import { isVisible } from './visible';

const HEADINGS =
  'h1, h2, h3, h4, h5, h6, [role="heading"], .ms-Dialog-title, [data-testid="reskin-step-title"]';

/**
 * The visible elements of a surface that carry text of their own, each with all the text it holds (a sentence is cut
 * by bold words and masked numbers). `skip`: parts that are somebody else's.
 */
export function textElements(surface: Element, skip?: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const walker = surface.ownerDocument.createTreeWalker(
    surface,
    NodeFilter.SHOW_ELEMENT,
    (node) => {
      const element = node as Element;
      if (skip?.(element) || element.matches('script, style, template, svg, noscript'))
        return NodeFilter.FILTER_REJECT;
      return ownTexts(element).length > 0 ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
    },
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (isVisible(node as Element)) found.push(node as Element);
  return found;
}

/** The pieces of text that stand directly in an element, between its other parts ("Name<br>small print"). */
export function ownTexts(element: Element): string[] {
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => (node.nodeValue ?? '').trim())
    .filter((text) => text !== '');
}

/** Keys of all words that stand in the surface as a whole text, or name one of its controls. */
export function saidIn(surface: Element, words: Words): Set<WordKey> {
  const keys = new Set<WordKey>();
  const add = (text: string) => {
    for (const key of words.keysOf(text)) keys.add(key);
  };
  for (const element of textElements(surface)) add(textOf(element));
  for (const control of surface.querySelectorAll('[aria-label], [placeholder], input'))
    if (isVisible(control)) {
      add(nameOf(control));
      add(control.getAttribute('placeholder') ?? '');
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

import { MARK } from '../truth';
import type { Random } from './random';

/** What a perturbation may use besides the page. */
export interface Means {
  readonly random: Random;
  /** The page is in a language whose words are known whole. */
  readonly areWordsKnown: boolean;
  /** The page's texts in its own language and in English. */
  readonly leaks: readonly (readonly [own: string, english: string])[];
}

/** A change that a redesign could make to the page. */
export type Perturbation = (means: Means) => void;

/** Texts of the page with something to read in them; no styles. */
export function textNodes(root: Node = document.body): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.nodeValue?.trim() && !node.parentElement?.matches('style, script'))
      found.push(node as Text);
  return found;
}

/** The elements that the guide could have to point at. */
export function marked(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[${MARK}]`)];
}

/** What lies on top, where a dialog is open. */
export function dialogs(): HTMLElement[] {
  return [
    ...document.querySelectorAll<HTMLElement>('dialog[open], [role="dialog"], .ms-Dialog-main'),
  ];
}

/** A copy that stands for nothing: pointing at it is wrong. */
export function copyOf(element: HTMLElement): HTMLElement {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const one of [copy, ...copy.querySelectorAll(`[${MARK}]`)])
    if (one.hasAttribute(MARK)) one.setAttribute(MARK, 'copy');
  copy.removeAttribute('id');
  return copy;
}

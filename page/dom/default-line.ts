import type { Words } from '../words';
import { textOf } from './name';
import { ownTexts } from './texts';

/** So many boxes around a method's name may be of the line alone. */
const LEVELS = 2;

/**
 * Does this method's name stand in the line above the list that says which method is the default? It is no row, whatever
 * there is to press beside it. The line's words stand in a text of their own, right before the name.
 */
export function isDefaultLine(name: Element, words: Words): boolean {
  let up: Element | null = name;
  for (let level = 0; level <= LEVELS && up !== null; level += 1, up = up.parentElement) {
    const before = up.previousElementSibling;
    const texts = [...ownTexts(up), ...(before ? [textOf(before)] : [])];
    if (texts.some((text) => words.is('defaultLine', text))) return true;
  }
  return false;
}

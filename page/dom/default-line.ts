import type { MethodKind } from '../../flow/types';
import type { Words } from '../words';
import { textOf } from './name';
import { elementsWithText, ownTexts } from './texts';
import { isVisible } from './visible';

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

/** The box of that line; undefined where the page has none, or several. */
export function defaultLineIn(page: Element, words: Words): Element | undefined {
  const labels = elementsWithText(page).filter(
    (one) => ownTexts(one).some((text) => words.is('defaultLine', text)) && isVisible(one),
  );
  const [label, ...more] = labels;
  if (label === undefined || more.length > 0) return undefined;
  const isAlone = words.is('defaultLine', textOf(label));
  return (isAlone ? label.parentElement : label) ?? undefined;
}

const KINDS = ['authenticator', 'totp', 'alternatePhone', 'officePhone', 'phone'] as const;

/** The kind of method that a text names at its beginning or end ("Phone - text +81 …"). */
export function kindNamed(text: string, words: Words): MethodKind | undefined {
  return KINDS.find((kind) => words.isAbout(`method.${kind}`, text));
}

/** The default method by its line. */
export function defaultIn(line: Element, words: Words): MethodKind | undefined {
  const texts = elementsWithText(line).flatMap((one) => [textOf(one), ...ownTexts(one)]);
  for (const text of texts) {
    const kind = words.is('defaultLine', text) ? undefined : kindNamed(text, words);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

import type { MethodKind } from '../../flow/types';
import type { Words } from '../words';
import { textOf } from './name';
import { namedTexts } from './named-texts';
import { elementsWithText, ownTexts } from './texts';
import { isVisible } from './visible';

/**
 * The box of the line above the list that says which method is the default; undefined where the page has none, or
 * several. `verbs`: the list's own Deletes: what holds one of them is no line.
 */
export function defaultLineIn(
  page: Element,
  words: Words,
  verbs: readonly Element[] = [],
): Element | undefined {
  const [label, ...more] = namedTexts(page, words)
    .filter(({ keys }) => keys.includes('defaultLine'))
    .map(({ element }) => element)
    .filter(isVisible);
  if (label === undefined || more.length > 0) return undefined;
  const isAlone = words.is('defaultLine', textOf(label));
  const box = (isAlone ? label.parentElement : label) ?? undefined;
  return verbs.some((verb) => box?.contains(verb)) ? undefined : box;
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

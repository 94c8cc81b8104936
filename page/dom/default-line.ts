import type { MethodKind } from '../../flow/types';
import type { Words } from '../words';
import { rememberedFor } from './memory';
import { textOf } from './name';
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
  const [label, ...more] = labelsIn(page, words).filter(isVisible);
  if (label === undefined || more.length > 0) return undefined;
  const isAlone = words.is('defaultLine', textOf(label));
  const box = (isAlone ? label.parentElement : label) ?? undefined;
  return verbs.some((verb) => box?.contains(verb)) ? undefined : box;
}

/** By the browser itself: a long page has many texts, and to read each would cost half a look. */
const labelsIn = rememberedFor((page, words: Words): readonly Element[] => {
  const found = new Set<Element>();
  for (const word of words.textsOf('defaultLine')) {
    const path = `.//text()[contains(., "${word}")]`;
    const texts = page.ownerDocument.evaluate(path, page, null, IN_ORDER);
    for (let at = 0; at < texts.snapshotLength; at++) {
      const element = texts.snapshotItem(at)?.parentElement;
      if (element && ownTexts(element).some((text) => words.is('defaultLine', text)))
        found.add(element);
    }
  }
  return [...found];
});

/** `XPathResult.ORDERED_NODE_SNAPSHOT_TYPE` */
const IN_ORDER = 7;

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

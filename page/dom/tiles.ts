import type { WordKey } from '../wording/keys';
import type { Words } from '../words';
import { textOf } from './name';
import { ROLES } from './roles';
import { ownTexts, textElements } from './texts';

/** Elements whose own text is a method's name. */
export function methodNames(scope: Element, words: Words): { element: Element; keys: WordKey[] }[] {
  return textElements(scope).flatMap((element) => {
    const texts = [textOf(element), ...ownTexts(element)];
    const keys = texts
      .flatMap((text) => [...words.keysOf(text)])
      .filter((key) => key.startsWith('method.'));
    return keys.length > 0 ? [{ element, keys }] : [];
  });
}

/**
 * The tiles that carry this method's name as their title: the thing to press around it, else the largest box around
 * it that holds no other method's name (a tile can be a plain box with a listener).
 */
export function tileOf(key: WordKey, scope: Element, words: Words): Element[] {
  const names = methodNames(scope, words);
  return names
    .filter((name) => name.keys.includes(key))
    .map(({ element }) => {
      const box = around(element, scope, names);
      const pressable = element.closest(ROLES.tile);
      return pressable !== null && box.contains(pressable) ? pressable : box;
    });
}

function around(
  element: Element,
  scope: Element,
  names: readonly { readonly element: Element }[],
): Element {
  let box = element;
  for (
    let up = box.parentElement;
    up !== null && up !== scope && scope.contains(up);
    up = up.parentElement
  ) {
    if (names.some((other) => other.element !== element && up.contains(other.element))) break;
    if (up.querySelector('h1, h2, h3, [role="heading"]') !== null) break;
    box = up;
  }
  return box;
}

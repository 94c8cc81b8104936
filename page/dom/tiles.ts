import type { WordKey } from '../wording/keys';
import type { Words } from '../words';
import { type Group, groupOf } from './group';
import { remembered, rememberedFor } from './memory';
import { type Named, namedTexts } from './named-texts';
import { ROLES } from './roles';
import { isVisible } from './visible';

/** The visible elements whose own text is a method's name. */
export const methodNames = rememberedFor((scope, words: Words): readonly Named[] =>
  namedTexts(scope, words).flatMap(({ element, keys }) => {
    const methods = keys.filter((key) => key.startsWith('method.'));
    return methods.length > 0 && isVisible(element) ? [{ element, keys: methods }] : [];
  }),
);

/**
 * The tiles that carry this method's name as their title: the thing to press around it, else the largest box around
 * it that holds no other method's name (a tile can be a plain box with a listener).
 */
export function tileOf(key: WordKey, scope: Element, words: Words): Element[] {
  const names = methodNames(scope, words);
  const titles = groupOf(names.map(({ element }) => element));
  return names
    .filter((name) => name.keys.includes(key))
    .map(({ element }) => {
      const box = around(element, scope, titles);
      const pressable = element.closest(ROLES.tile);
      return pressable !== null && box.contains(pressable) ? pressable : box;
    });
}

function around(element: Element, scope: Element, titles: Group): Element {
  let box = element;
  for (
    let up = box.parentElement;
    up !== null && up !== scope && scope.contains(up);
    up = up.parentElement
  ) {
    if (titles.in(up) > 1 || hasHeading(up)) break;
    box = up;
  }
  return box;
}

const hasHeading = remembered(
  (part) => part.querySelector('h1, h2, h3, [role="heading"]') !== null,
);

import type { RoleGroup } from '../landmark';
import type { Words } from '../words';
import { innermost } from './group';
import { textOf } from './name';
import { methodNames } from './tiles';
import { isVisible } from './visible';

/**
 * The things that a test id stands on, stands in, or stands around as the only ones. A test id around several things
 * tells nothing apart: an organisation's patch can name a box as well as a button.
 */
export function hooked(
  values: readonly string[],
  things: readonly Element[],
  scope: Element,
  words: Words,
  roles: readonly RoleGroup[],
): Element[] {
  const boxes = values
    .flatMap((value) => [...scope.querySelectorAll(`[data-testid="${value}"]`)])
    .filter(isVisible);
  // A tile can be a plain box with a listener.
  if (roles.includes('tile')) return boxes.filter((box) => isOneTile(box, things, words));
  return [...new Set(boxes.flatMap((box) => thingAt(box, things)))];
}

function isOneTile(box: Element, things: readonly Element[], words: Words): boolean {
  const names = new Set(methodNames(box, words).map(({ element }) => textOf(element)));
  const inside = things.filter((one) => one !== box && box.contains(one) && isVisible(one));
  return names.size <= 1 && innermost(inside).length <= 1;
}

function thingAt(box: Element, things: readonly Element[]): Element[] {
  const around = things.filter((one) => one.contains(box));
  if (around.length > 0) return innermost(around);
  const inside = things.filter((one) => box.contains(one) && isVisible(one));
  return inside.length === 1 ? inside : [];
}

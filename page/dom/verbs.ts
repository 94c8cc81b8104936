import type { Words } from '../words';
import { allIn } from './all-in';
import { innermost } from './group';
import { nameOf, textOf } from './name';
import { PRESSABLE } from './roles';
import { isVisible } from './visible';

/** The things to press in a part of the page that a person sees; of one inside another the inner. */
export function pressablesIn(part: Element): Element[] {
  return innermost(allIn(part, PRESSABLE).filter(isVisible));
}

/** Delete or Change, by its words. */
export function isVerb(element: Element, words: Words): boolean {
  return says(['delete', 'change'], element, words);
}

export function isDelete(element: Element, words: Words): boolean {
  return says(['delete'], element, words);
}

function isChange(element: Element, words: Words): boolean {
  return says(['change'], element, words);
}

/** "Delete", or a name such as "Delete Phone" on something that shows "Delete" or an icon. */
function says(verbs: readonly ('delete' | 'change')[], element: Element, words: Words): boolean {
  const text = textOf(element);
  if (text !== '') {
    const said = words.keysOf(text);
    return verbs.some((key) => said.has(key));
  }
  const name = nameOf(element);
  return verbs.some((key) => words.isAbout(key, name));
}

/** What may be the Delete of a row, and which of it is so for certain. */
export interface Removal {
  readonly may: readonly Element[];
  readonly sure: Element | undefined;
}

/**
 * A row's Delete has two witnesses, its words and its place: of what the row offers to press it is the one thing that is
 * left when Change is known and left out. Only where both name the same thing it is certain. Without known words all
 * that is left may be it.
 */
export function removalIn(row: Element, words: Words): Removal {
  const things = pressablesIn(row);
  const said = things.filter((one) => isDelete(one, words));
  const left = leftIn(things, words);
  const [only, ...more] = said;
  const sure = more.length === 0 && left.length === 1 && left[0] === only ? only : undefined;
  return { may: said.length > 0 ? said : left, sure };
}

/** What shows a text; where nothing does, what has a name. A row that opens and closes has a button for it. */
function leftIn(things: readonly Element[], words: Words): Element[] {
  const shown = things.filter((one) => textOf(one) !== '');
  const named = things.filter((one) => nameOf(one) !== '' && !one.hasAttribute('aria-expanded'));
  return (shown.length > 0 ? shown : named).filter((one) => !isChange(one, words));
}

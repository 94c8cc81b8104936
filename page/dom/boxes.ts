import type { Group } from './group';
import { textOf } from './name';

/** A method's name as it stands on the page. */
export type Name = { readonly element: Element; readonly keys: readonly string[] };

/** Where names are not known: boxes that stand beside known rows, are of their kind, and offer something to press. */
export function besides(rows: Group, things: Group, ends: Group): Element[] {
  const kinds = new Map<Element, Set<string>>();
  for (const { parentElement, localName } of rows.all)
    if (parentElement !== null)
      kinds.set(parentElement, (kinds.get(parentElement) ?? new Set()).add(localName));
  const beside = [...kinds].flatMap(([parent, kind]) =>
    [...parent.children].filter((one) => kind.has(one.localName)),
  );
  return beside.filter((box) => !rows.has(box) && things.in(box) > 0 && ends.in(box) === 0);
}

/** Methods in the same list that offer neither Delete nor Change. */
export function withoutVerbs(names: readonly Name[], rows: Group): readonly Name[] {
  let list = rows.all[0]?.parentElement;
  while (list && rows.in(list) < rows.all.length) list = list.parentElement;
  return names.filter(({ element }) => list?.contains(element) && rows.around(element) === 0);
}

/** The smallest box around a method's name that holds one of the verbs; none if it holds another method's name too. */
export function boxWith(
  name: Element,
  verbs: Group,
  names: Group,
  ends: Group,
): Element | undefined {
  // What the name stands in is none of the others.
  let [ownNames, ownVerbs] = [1, verbs.has(name) ? 1 : 0];
  for (let up = name.parentElement; up !== null; up = up.parentElement) {
    if (names.has(up)) ownNames += 1;
    if (verbs.has(up)) ownVerbs += 1;
    if (names.in(up) > ownNames || ends.in(up) > 0) return undefined;
    if (verbs.in(up) > ownVerbs) return up;
  }
  return undefined;
}

/** The largest box around a Delete that holds none of the others (itself among them) and no end of the list. */
export function boxOf(verb: Element, others: Group, ends: Group): Element | undefined {
  let box: Element | undefined;
  for (
    let up = verb.parentElement;
    up !== null && up !== verb.ownerDocument.body;
    up = up.parentElement
  ) {
    if (others.in(up) > 1 || ends.in(up) > 0) return box;
    if (textOf(up) !== textOf(verb)) box = up;
  }
  return box;
}

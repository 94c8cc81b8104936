import { textOf } from './name';

/** A method's name as it stands on the page. */
export type Name = { readonly element: Element; readonly keys: readonly string[] };

/** Where names are not known: boxes that stand beside known rows, are of their kind, and offer something to press. */
export function besides(
  rows: readonly Element[],
  things: readonly Element[],
  ends: readonly Element[],
): Element[] {
  const beside = rows.flatMap((row) =>
    [...(row.parentElement?.children ?? [])].filter((one) => one.localName === row.localName),
  );
  return [...new Set(beside)].filter(
    (box) =>
      !rows.includes(box) &&
      things.some((thing) => box.contains(thing)) &&
      !ends.some((end) => box.contains(end)),
  );
}

/** Methods in the same list that offer neither Delete nor Change. */
export function withoutVerbs(names: readonly Name[], rows: readonly Element[]): readonly Name[] {
  let list = rows[0]?.parentElement;
  while (list && !rows.every((row) => list?.contains(row))) list = list.parentElement;
  return names.filter(
    ({ element }) => list?.contains(element) && !rows.some((row) => row.contains(element)),
  );
}

/** The smallest box around a method's name that holds one of the verbs; none if it holds another method's name too. */
export function boxWith(
  name: Element,
  verbs: readonly Element[],
  names: readonly { readonly element: Element }[],
  ends: readonly Element[],
): Element | undefined {
  for (let up = name.parentElement; up !== null; up = up.parentElement) {
    const others = names.some(
      ({ element }) => element !== name && up.contains(element) && !element.contains(name),
    );
    if (others || ends.some((end) => up.contains(end))) return undefined;
    if (verbs.some((verb) => up.contains(verb) && !verb.contains(name))) return up;
  }
  return undefined;
}

/** The largest box around a Delete that holds none of the others and no end of the list. */
export function boxOf(
  verb: Element,
  others: readonly Element[],
  ends: readonly Element[],
): Element | undefined {
  const foreign = [...others.filter((one) => one !== verb), ...ends];
  let box: Element | undefined;
  for (
    let up = verb.parentElement;
    up !== null && up !== verb.ownerDocument.body;
    up = up.parentElement
  ) {
    if (foreign.some((one) => up.contains(one))) return box;
    if (textOf(up) !== textOf(verb)) box = up;
  }
  return box;
}

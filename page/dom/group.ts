/** Elements that belong together, and how many of them are where. Counted once, so that a long page costs no more per element. */
export interface Group {
  readonly all: readonly Element[];
  readonly has: (element: Element) => boolean;
  /** How many of them are in this box, itself included. */
  readonly in: (box: Element) => number;
  /** How many of them this element is in, itself included. */
  readonly around: (element: Element) => number;
}

/** The group of these elements. */
export function groupOf(elements: Iterable<Element>): Group {
  const members = new Set(elements);
  const counts = new Map<Element, number>();
  for (const member of members)
    for (let up: Element | null = member; up !== null; up = up.parentElement)
      counts.set(up, (counts.get(up) ?? 0) + 1);
  return {
    all: [...members],
    has: (element) => members.has(element),
    in: (box) => counts.get(box) ?? 0,
    around: (element) => {
      let count = 0;
      for (let up: Element | null = element; up !== null; up = up.parentElement)
        if (members.has(up)) count += 1;
      return count;
    },
  };
}

/** Those that hold none of the others. */
export function innermost(elements: readonly Element[]): Element[] {
  const group = groupOf(elements);
  return group.all.filter((one) => group.in(one) === 1);
}

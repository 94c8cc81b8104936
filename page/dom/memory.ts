/** What has been found out in one look; asked again of the same moment, the answer is the same. */
export type Memory = Map<unknown, Map<Element, unknown>>;

let memory: Memory | undefined;

/** A memory for one look. */
export function createMemory(): Memory {
  return new Map();
}

/** Asks something of the moment that this memory is of. Nothing of the page may run in between, and we change nothing. */
export function inMoment<T>(moment: Memory, ask: () => T): T {
  const before = memory;
  memory = moment;
  try {
    return ask();
  } finally {
    memory = before;
  }
}

/** The same question, asked of each element only once in a look. */
export function remembered<T>(ask: (element: Element) => T): (element: Element) => T {
  return (element) => {
    if (memory === undefined) return ask(element);
    let known = memory.get(ask);
    if (known === undefined) {
      known = new Map();
      memory.set(ask, known);
    }
    const answer = known.get(element) as T | undefined;
    if (answer !== undefined || known.has(element)) return answer as T;
    const found = ask(element);
    known.set(element, found);
    return found;
  };
}

/** The same for a question that is about something else too: the words of the page's language, a selector. */
export function rememberedFor<With, T>(
  ask: (element: Element, about: With) => T,
): (element: Element, about: With) => T {
  const askers = new Map<With, (element: Element) => T>();
  return (element, about) => {
    let asker = askers.get(about);
    if (asker === undefined) {
      asker = remembered((one) => ask(one, about));
      askers.set(about, asker);
    }
    return asker(element);
  };
}

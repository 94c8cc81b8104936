/**
 * What has been found out in one look; asked again of the same moment, the answer is the same. By the question, by what
 * else it is about, by the element.
 */
export type Memory = Map<unknown, Map<unknown, Map<Element, unknown>>>;

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
  const asker = rememberedFor((element, _about: undefined) => ask(element));
  return (element) => asker(element, undefined);
}

/** The same for a question that is about something else too: the words of the page's language, a selector. */
export function rememberedFor<About, T>(
  ask: (element: Element, about: About) => T,
): (element: Element, about: About) => T {
  return (element, about) => {
    if (memory === undefined) return ask(element, about);
    const known = answersIn(memory, ask, about);
    const answer = known.get(element) as T | undefined;
    if (answer !== undefined || known.has(element)) return answer as T;
    const found = ask(element, about);
    known.set(element, found);
    return found;
  };
}

function answersIn(all: Memory, ask: unknown, about: unknown): Map<Element, unknown> {
  const asked = all.get(ask) ?? new Map<unknown, Map<Element, unknown>>();
  all.set(ask, asked);
  const answers = asked.get(about) ?? new Map<Element, unknown>();
  asked.set(about, answers);
  return answers;
}

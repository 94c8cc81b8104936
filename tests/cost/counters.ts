/** What the content script has done since its page was loaded. */
export interface Counts {
  /** Calls of `look()`: each asks the document once for open lists, and nothing else of ours does (`page/dom/surface.ts`). */
  looks: number;
  /** Questions to the DOM: of looks and of the overlay's engine. */
  reads: number;
  frames: number;
  /** Timers set, and work put off until the browser is idle. */
  timers: number;
  fired: number;
  messages: number;
  /** Timers that are set now. */
  pendingTimers: number;
  /** Frames that are asked for now. */
  pendingFrames: number;
}

/** Runs in the content script's world, before it; must stand alone. Worlds have prototypes of their own: the page is not counted. */
export function install(): void {
  const timers = new Set<number>();
  const frames = new Set<number>();
  const counts = { looks: 0, reads: 0, frames: 0, timers: 0, fired: 0, messages: 0 };
  const world = globalThis as unknown as Record<string, unknown>;
  type Call = (...args: unknown[]) => unknown;
  const wrap = (owner: object | undefined, name: string, note: () => void): void => {
    const there = owner as Record<string, Call> | undefined;
    const before = there?.[name];
    if (there === undefined || before === undefined) return;
    there[name] = function (this: unknown, ...args: unknown[]) {
      note();
      return before.apply(this, args);
    };
  };
  const later = (name: string, count: 'frames' | 'timers', open: Set<number>): void => {
    const before = (world[name] as Call).bind(globalThis);
    const again = name === 'setInterval';
    world[name] = (run: Call, ...rest: unknown[]): number => {
      counts[count]++;
      const id = before(
        (...args: unknown[]) => {
          if (!again) open.delete(id);
          if (count === 'timers') counts.fired++;
          run(...args);
        },
        ...rest,
      ) as number;
      open.add(id);
      return id;
    };
  };
  const never = (name: string, open: Set<number>): void => {
    const before = (world[name] as Call).bind(globalThis);
    world[name] = (id: number): void => {
      open.delete(id);
      before(id);
    };
  };
  later('requestAnimationFrame', 'frames', frames);
  never('cancelAnimationFrame', frames);
  for (const name of ['setTimeout', 'setInterval', 'requestIdleCallback'])
    later(name, 'timers', timers);
  for (const name of ['clearTimeout', 'clearInterval', 'cancelIdleCallback']) never(name, timers);

  const all = Document.prototype.querySelectorAll;
  Document.prototype.querySelectorAll = function (this: Document, selectors: string) {
    if (selectors === '[role="listbox"]') counts.looks++;
    return all.call(this, selectors);
  } as typeof all;
  const read = (): void => void counts.reads++;
  for (const owner of [Document.prototype, Element.prototype])
    for (const name of ['querySelector', 'querySelectorAll', 'elementFromPoint', 'getClientRects'])
      wrap(owner, name, read);
  for (const name of ['getBoundingClientRect', 'checkVisibility'])
    wrap(Element.prototype, name, read);
  for (const name of ['createTreeWalker', 'elementsFromPoint'])
    wrap(Document.prototype, name, read);
  wrap(world as object, 'getComputedStyle', read);

  // Where both names stand for one object, a message is still one message.
  const apis = [world.chrome, world.browser] as ({ runtime?: object } | undefined)[];
  for (const runtime of new Set(apis.map((api) => api?.runtime)))
    wrap(runtime, 'sendMessage', () => counts.messages++);
  world.costs = (): Counts => ({
    ...counts,
    pendingTimers: timers.size,
    pendingFrames: frames.size,
  });
}

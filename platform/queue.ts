/** Runs one task after the other, whatever becomes of each. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

/** A serial queue: of two changes at once, the second starts from what the first left. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task);
    last = next.catch(() => undefined);
    return next;
  };
}

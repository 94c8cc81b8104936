import { setTimeout as pause } from 'node:timers/promises';

/** Reads again and again until `is` holds; the last reading either way. A wait for a state, not for a time. */
export async function until<T>(
  read: () => Promise<T>,
  is: (value: T) => boolean,
  limit: number,
): Promise<{ value: T; met: boolean }> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await read();
    if (is(value)) return { value, met: true };
    if (Date.now() > end) return { value, met: false };
    await pause(20);
  }
}

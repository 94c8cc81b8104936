import { vi } from 'vitest';

let now = Date.now();

/** A clock that goes on whenever somebody looks at it: of two things that happen, the later one is later. */
export function startClock(): void {
  vi.spyOn(Date, 'now').mockImplementation(() => now++);
}

import type { Failure } from '../../flow/confirm/failures';

/** Thrown where Microsoft could not be asked; says why, in a form that has a sentence. */
export class Trouble extends Error {
  readonly failure: Failure;
  /** With these, one more sign-in may help. */
  readonly claims: string | undefined;

  constructor(failure: Failure, claims?: string) {
    super(failure.kind);
    this.failure = failure;
    this.claims = claims;
  }
}

/** Microsoft's own limit is 60 seconds (authenticationmethods-overview, 2026-11); nobody waits that long. */
const LONGEST = 30_000;

/** `fetch` that gives up in time, and tells a time-out from a lost network. */
export async function fetchInTime(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), LONGEST);
  try {
    const response = await fetch(input, { ...init, cache: 'no-store', signal: late.signal });
    const body = await response.arrayBuffer();
    // These statuses may have no body, not even an empty one.
    const hasBody = ![204, 205, 304].includes(response.status);
    return new Response(hasBody ? body : null, response);
  } catch {
    throw new Trouble({ kind: late.signal.aborted ? 'time-out' : 'network' });
  } finally {
    clearTimeout(timer);
  }
}

/** What was thrown, as trouble; what nobody foresaw is `unexpected`. */
export function troubleOf(error: unknown): Trouble {
  return error instanceof Trouble ? error : new Trouble({ kind: 'unexpected' });
}

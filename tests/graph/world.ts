import { type Account, newAccount } from './account.ts';

/** What Graph answers in place of a list. `challenge`: 401 with the claims that it wants. */
export type GraphFails =
  | 'unauthorized'
  | 'challenge'
  | 'forbidden'
  | 'throttled'
  | 'server'
  | 'html'
  | 'hangs'
  | 'drops'
  | 'nonsense';

/** Everything that the stand-in stands for; a test changes what it wants otherwise. */
export interface World {
  tenant: string;
  client: string;
  /** The registered addresses of single-page applications. */
  redirects: readonly string[];
  /** What the administrator consented to; undefined: whatever is asked for. */
  consents: readonly string[] | undefined;
  account: Account;
  signIn: {
    /** The person presses on a page; without, they are signed in already. */
    hasPage?: boolean;
    /** Sends back this error with this description. */
    refuses?: readonly [error: string, description: string];
    /** The sign-in page cannot be loaded. */
    drops?: boolean;
    tokenFails?: 'html' | 'server';
    otherState?: boolean;
    otherNonce?: boolean;
    otherTenant?: string;
  };
  graph: {
    fails?: GraphFails;
    /** Only to a token that was not asked for with claims: once they are there, it answers. */
    untilClaims?: boolean;
    /** So many answers are still those from before. */
    lag?: { answers: number; account: Account };
  };
}

export const TENANT = '7d8e2a10-3c4b-4f5a-9e6d-0b1c2d3e4f50';
export const CLIENT = '1a2b3c4d-5e6f-4071-8293-a4b5c6d7e8f9';

export function newWorld(): World {
  return {
    tenant: TENANT,
    client: CLIENT,
    redirects: [],
    consents: undefined,
    account: newAccount(),
    signIn: {},
    graph: {},
  };
}

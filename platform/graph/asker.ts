import type { Registered } from '../../flow/confirm/registered';
import type { SigningIn } from '../../flow/confirm/stage';
import type { GraphPolicy } from '../policy-values';
import { marker } from './marks';
import { createGraph } from './port';
import { holdSignIn, type Kept, liveSignIn } from './records';
import { type SignedIn, signIn } from './sign-in';
import { Trouble, troubleOf } from './trouble';

/** What can be asked once somebody has signed in; nothing that comes out of it can be read by anybody. */
export interface Asker {
  /** The mark of the account that signed in. */
  readonly account: string;
  /** What is registered now, marks in place of ids. Throws `Trouble`. */
  registered(): Promise<Registered>;
}

/**
 * Signs in where no earlier sign-in still holds. `known`: with what is kept of the move; another account is refused.
 * `onSignIn`: told before the window opens. Throws `Trouble`.
 */
export async function createAsker(
  policy: GraphPolicy,
  salt: string,
  known: Kept | undefined,
  onSignIn: (which: SigningIn) => void,
): Promise<Asker> {
  const mark = await marker(salt);
  const graph = createGraph(policy);

  async function signInAs(which: SigningIn, claims?: string): Promise<SignedIn> {
    onSignIn(which);
    const signedIn = await signIn(policy, claims);
    const account = await mark(signedIn.subject);
    if (known !== undefined && known.account !== account)
      throw new Trouble({ kind: 'other-account' });
    await holdSignIn(salt, signedIn);
    return signedIn;
  }

  const held = await liveSignIn(salt);
  let isFresh = held === undefined;
  let session = held ?? (await signInAs('sign-in'));

  /** One more sign-in, where that may help: once for what the answer asks for, and where an earlier one has ended. */
  async function secondTry({ failure, claims }: Trouble): Promise<Registered> {
    const isStale = failure.kind === 'unauthorized' && !isFresh;
    if (claims === undefined && !isStale) throw new Trouble(failure);
    session = await signInAs('sign-in-again', claims);
    isFresh = true;
    try {
      return await graph.registered(session.token);
    } catch (error) {
      const again = troubleOf(error);
      const isAsked = again.failure.kind === 'unauthorized' && again.claims !== undefined;
      throw new Trouble(isAsked ? { ...again.failure, kind: 'challenge' } : again.failure);
    }
  }

  return {
    account: await mark(session.subject),
    async registered() {
      const found = await graph
        .registered(session.token)
        .catch((error: unknown) => secondTry(troubleOf(error)));
      return { ...found, apps: await Promise.all(found.apps.map(mark)) };
    },
  };
}

import {
  AuthenticationHandler,
  Client,
  type Middleware,
  ResponseType,
} from '@microsoft/microsoft-graph-client';
import { type Answer, claimsFor, failureOfAnswer } from '../../flow/confirm/failures';
import { appsIn, hasMobileIn, type Registered } from '../../flow/confirm/registered';
import type { GraphPolicy } from '../policy-values';
import { fetchInTime, Trouble } from './trouble';

/** What we want of Microsoft Graph; whatever answers it. */
export interface GraphPort {
  /** What is registered now, ids as they are. Throws `Trouble`. */
  registered(token: string): Promise<Registered>;
}

/** How the port asks: a list's address, below `/me/authentication/`. */
type List = 'microsoftAuthenticatorMethods' | 'phoneMethods' | 'methods';

/**
 * Graph through Microsoft's client, with a chain of our own: its retries would sleep longer than anybody looks on (up to 180
 * seconds), and its telemetry puts headers on every request. Reads only.
 */
export function createGraph({ phones, classicScope }: GraphPolicy): GraphPort {
  async function read(list: List, token: string): Promise<unknown> {
    const middleware = new AuthenticationHandler({ getAccessToken: async () => token });
    const transport = createTransport();
    middleware.setNext(transport);
    const request = Client.initWithMiddleware({ middleware }).api(`/me/authentication/${list}`);
    try {
      return await bodyOf(await request.responseType(ResponseType.RAW).get());
    } catch (error) {
      // What is thrown in the chain comes out as an error of the library's, without its reason.
      throw error instanceof Trouble
        ? error
        : (transport.trouble ?? new Trouble({ kind: 'unexpected' }));
    }
  }

  return {
    async registered(token) {
      if (classicScope) {
        const body = await read('methods', token);
        return sound(appsIn(body, 'all'), phones ? hasMobileIn(body, 'all') : 'unasked');
      }
      const apps = appsIn(await read('microsoftAuthenticatorMethods', token), 'app');
      if (!phones) return sound(apps, 'unasked');
      return sound(apps, hasMobileIn(await read('phoneMethods', token), 'phone'));
    },
  };
}

/** The end of the chain, which waits no longer than we do. */
function createTransport(): Middleware & { trouble?: Trouble } {
  return {
    async execute(context) {
      try {
        context.response = await fetchInTime(context.request, context.options);
      } catch (error) {
        if (error instanceof Trouble) this.trouble = error;
        throw error;
      }
    },
  };
}

function sound(apps: Registered['apps'] | undefined, mobile: boolean | 'unasked' | undefined) {
  if (apps === undefined || mobile === undefined) throw new Trouble({ kind: 'unexpected' });
  return { apps, hasMobile: mobile === 'unasked' ? undefined : mobile };
}

async function bodyOf(response: Response): Promise<unknown> {
  const { status, headers } = response;
  const body: unknown = await response.json().catch(() => undefined);
  const answer: Answer = {
    status,
    isJson: typeof body === 'object' && body !== null,
    retryAfter: headers.get('retry-after'),
    authenticate: headers.get('www-authenticate'),
  };
  const failure = failureOfAnswer(answer);
  if (failure !== undefined) throw new Trouble(failure, claimsFor(answer, atob));
  return body;
}

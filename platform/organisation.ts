import type { Route } from '../flow/types';
import { LANGUAGES, type Lang } from './lang';
import { offeredIn } from './language';
import type { HelpDesk, Policy } from './policy-values';

/** What the popup shows of the organisation's settings, in the language in use. */
export interface Organisation {
  readonly name?: string | undefined;
  readonly announcement?: string | undefined;
  /** The address of its own manual. */
  readonly manual?: string | undefined;
  /** What to do who cannot get in any more. */
  readonly recovery?: string | undefined;
  /** The ways to verify the temporary number that it allows; at least one. */
  readonly routes: readonly Route[];
  readonly languages: readonly { readonly lang: Lang; readonly name: string }[];
  /** May a move go on in another browser by code or link? */
  readonly handOver: boolean;
  /** It has switched the guide off. */
  readonly isOff: boolean;
  readonly helpDesk: HelpDesk | undefined;
}

const ROUTES: readonly Route[] = ['voice', 'sms'];

/** What a policy means for the popup. */
export function organisationIn(policy: Policy, lang: Lang): Organisation {
  return {
    name: policy.organisation?.[lang],
    announcement: policy.announcement?.[lang],
    manual: policy.manual?.[lang],
    recovery: policy.recovery?.[lang],
    routes: policy.routes ?? ROUTES,
    languages: offeredIn(policy).map((one) => ({ lang: one, name: LANGUAGES[one] })),
    handOver: policy.handOver !== false,
    isOff: policy.enabled === false,
    helpDesk: policy.helpDesk,
  };
}

/** The route that is wanted, where the organisation allows it; else the first that it allows. */
export function allowedRoute({ routes = ROUTES }: Policy, wanted: Route): Route {
  return routes.includes(wanted) ? wanted : (routes[0] ?? wanted);
}

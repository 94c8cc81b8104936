import type { Replica } from '../replica/server.ts';
import type { MethodSpec } from '../replica/types.ts';

const FACTORS: ReadonlySet<MethodSpec['type']> = new Set<MethodSpec['type']>([
  ...(['authenticator', 'totp', 'phone', 'alternatePhone', 'officePhone'] as const),
  ...(['passkey', 'passkeyInAuthenticator', 'securityKey', 'hardwareToken'] as const),
]);

/** How many second factors the account has now. */
export function factorsOf(replica: Pick<Replica, 'account'>): number {
  return replica.account().methods.filter(({ type }) => FACTORS.has(type)).length;
}

/** What is registered, in the order of the alphabet. */
export function kindsOf(replica: Pick<Replica, 'account'>): string[] {
  return replica
    .account()
    .methods.map(({ type }) => type)
    .sort();
}

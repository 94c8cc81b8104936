import { randomUUID } from 'node:crypto';

/** A phone with the Authenticator, as Graph lists it. Two of one model have the same name. */
export interface App {
  id: string;
  displayName: string;
}

/** An account's methods as they are now, and what Graph shows of them, which may be behind. */
export interface Account {
  /** Who signs in; pairwise, as Entra's `sub`. */
  subject: string;
  name: string;
  apps: App[];
  /** The mobile number; undefined: none. */
  mobile: string | undefined;
}

/** Planted: these may be found nowhere afterwards. */
export const PLANTED = {
  name: 'Hanako Yamada',
  mail: 'hanako@contoso.example',
  device: "Hanako's iPhone",
  number: '+81 9012345678',
  subject: 'AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ',
  other: 'BBBBBBBBBBBBBBBBBBBBBIkzqFVrSaSaFHy782bbtaQ',
} as const;

/** The account at the beginning of a move: the old phone's Authenticator, and no number. */
export function newAccount(): Account {
  const { subject, name, device } = PLANTED;
  return { subject, name, apps: [{ id: randomUUID(), displayName: device }], mobile: undefined };
}

const TYPE = '#microsoft.graph.';

/** Microsoft's answer to one of the lists below `/me/authentication/`, modelled on its published examples. */
export function listed(account: Account, list: string): unknown {
  const apps = account.apps.map((app) => ({
    '@odata.type': `${TYPE}microsoftAuthenticatorAuthenticationMethod`,
    ...app,
    deviceTag: 'SoftwareTokenActivated',
    phoneAppVersion: '6.8.53',
    createdDateTime: null,
  }));
  const mobile = {
    phoneNumber: account.mobile,
    phoneType: 'mobile',
    smsSignInState: 'notEnabled',
    id: '3179e48a-750b-4051-897c-87b9720928f7',
  };
  const phones = account.mobile === undefined ? [] : [mobile];
  switch (list) {
    case 'microsoftAuthenticatorMethods':
      return context(list, apps);
    case 'phoneMethods':
      return context(list, phones);
    default:
      return context(list, [
        { '@odata.type': `${TYPE}passwordAuthenticationMethod`, id: PASSWORD, password: null },
        { '@odata.type': `${TYPE}somethingNewAuthenticationMethod`, id: 'new' },
        ...apps,
        ...phones.map((one) => ({ '@odata.type': `${TYPE}phoneAuthenticationMethod`, ...one })),
      ]);
  }
}

/** Fixed for every account. */
const PASSWORD = '28c10230-6103-485e-b985-444c60001490';

function context(list: string, value: readonly unknown[]): unknown {
  const at = `https://graph.microsoft.com/v1.0/$metadata#users('me')/authentication/${list}`;
  return { '@odata.context': at, value };
}

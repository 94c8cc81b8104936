import type { MethodList } from './api.ts';
import type { StringKey } from './strings/index.ts';

/** What can be added: its key, the API's key, its icon. */
const choices = [
  { key: 'passkeyInAuthenticator', api: 'passkeyInAuthenticator', icon: 'AuthenticatorApp' },
  { key: 'passkey', api: 'passkey', icon: 'Permissions' },
  { key: 'securityKey', api: 'fido', icon: 'USB' },
  { key: 'authenticatorApp', api: 'authenticatorApp', icon: 'AuthenticatorApp' },
  { key: 'hardwareToken', api: 'hardwareOath', icon: 'Permissions' },
  { key: 'phone', api: 'mobilePhone', icon: 'Phone' },
  { key: 'alternatePhone', api: 'altMobilePhone', icon: 'Phone' },
  { key: 'officePhone', api: 'officePhone', icon: 'Phone' },
  { key: 'email', api: 'email', icon: 'Mail' },
  { key: 'securityQuestions', api: 'securityQuestions', icon: 'Unknown' },
  { key: 'appPassword', api: 'appPassword', icon: 'PasswordField' },
] as const;

export type Choice = (typeof choices)[number];
export type ChoiceKey = Choice['key'];

const dropdownOrder: ChoiceKey[] = [
  'authenticatorApp',
  'phone',
  'alternatePhone',
  'officePhone',
  'email',
  'appPassword',
  'securityKey',
  'securityQuestions',
];

const isFull = (data: MethodList, api: string): boolean =>
  (data[api] as { canAdd?: boolean } | undefined)?.canAdd === false;

/** What a picker offers; a method at its limit is missing. */
export function offeredChoices(picker: 'dropdown' | 'tiles', data: MethodList): Choice[] {
  const free = choices.filter((choice) => !isFull(data, choice.api));
  if (picker === 'tiles') return free.filter((choice) => choice.key !== 'appPassword');
  return dropdownOrder.flatMap((key) => free.find((choice) => choice.key === key) ?? []);
}

/** The key of the name of a choice. */
export function choiceName(key: ChoiceKey): StringKey {
  return key === 'authenticatorApp' ? 'row.authenticator' : `row.${key}`;
}

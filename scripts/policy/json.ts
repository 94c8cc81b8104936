import { EXAMPLE } from '../../policy/examples.ts';
import { GECKO, ID, installed, type PLACES, XPI_URL } from './places.ts';

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The settings alone, for the scripts. */
export function settingsFile(): string {
  return pretty(EXAMPLE);
}

/** A file for Chrome's or Edge's folder of managed policies on Linux. */
export function linuxPolicy(place: (typeof PLACES)[number]): string {
  return pretty({
    ExtensionSettings: { [ID]: installed(place) },
    '3rdparty': { extensions: { [ID]: EXAMPLE } },
  });
}

/** Firefox's `policies.json`, the same on every system. */
export function firefoxPolicies(): string {
  const install = {
    installation_mode: 'force_installed',
    install_url: XPI_URL,
    default_area: 'navbar',
  };
  return pretty({
    policies: {
      ExtensionSettings: { [GECKO]: install },
      '3rdparty': { Extensions: { [GECKO]: EXAMPLE } },
    },
  });
}

/** "Policy for extensions" of the Google Admin console: here, and only here, each value is wrapped. */
export function googleAdmin(): string {
  const wrapped = Object.entries(EXAMPLE).map(([key, Value]) => [key, { Value }]);
  return pretty(Object.fromEntries(wrapped));
}

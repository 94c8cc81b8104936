import { createHash } from 'node:crypto';
import { EXAMPLE } from '../../policy/examples.ts';
import { GECKO, ID, installed, type PLACES, XPI_URL } from './places.ts';
import { type Element, written, xml } from './xml.ts';

const DOCTYPE =
  '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n';

/** The settings of Chrome's and Edge's extension in a configuration profile. Plain values: macOS knows no wrapper. */
export function chromiumProfile(place: (typeof PLACES)[number]): string {
  return profile(`norikae.${place.browser}`, `Norikae (${place.name})`, [
    managed(place.domain, { ExtensionSettings: { [ID]: installed(place) } }),
    managed(`${place.domain}.extensions.${ID}`, EXAMPLE),
  ]);
}

/** Firefox has one domain for everything: this is to be merged into the profile that is there already. */
export function firefoxProfile(): string {
  const install = { installation_mode: 'force_installed', install_url: XPI_URL };
  return profile('norikae.firefox', 'Norikae (Firefox)', [
    managed('org.mozilla.firefox', {
      EnterprisePoliciesEnabled: true,
      ExtensionSettings: { [GECKO]: install },
      '3rdparty': { Extensions: { [GECKO]: EXAMPLE } },
    }),
  ]);
}

/** The values of one domain. */
function managed(domain: string, values: unknown): Readonly<Record<string, unknown>> {
  return {
    PayloadType: 'com.apple.ManagedClient.preferences',
    PayloadVersion: 1,
    PayloadIdentifier: `norikae.${domain}`,
    PayloadUUID: uuidOf(domain),
    PayloadEnabled: true,
    PayloadDisplayName: domain,
    PayloadContent: { [domain]: { Forced: [{ mcx_preference_settings: values }] } },
  };
}

function profile(identifier: string, name: string, content: readonly unknown[]): string {
  const whole = {
    PayloadContent: content,
    PayloadDisplayName: name,
    PayloadIdentifier: identifier,
    PayloadRemovalDisallowed: true,
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: uuidOf(identifier),
    PayloadVersion: 1,
  };
  return written(xml('plist', { version: '1.0' }, plistOf(whole)), DOCTYPE);
}

function plistOf(value: unknown): Element {
  if (typeof value === 'boolean') return xml(`${value}`);
  if (typeof value === 'number') return xml('integer', {}, `${value}`);
  if (typeof value === 'string') return xml('string', {}, value);
  if (Array.isArray(value)) return xml('array', {}, ...value.map(plistOf));
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  return xml('dict', {}, ...entries.flatMap(([key, one]) => [xml('key', {}, key), plistOf(one)]));
}

/** The same name has the same id every time, or each release would look like another profile. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(`norikae ${name}`).digest('hex').toUpperCase();
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`]
    .concat(hex.slice(20, 32))
    .join('-');
}

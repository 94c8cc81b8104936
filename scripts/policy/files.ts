import { firefoxPolicies, googleAdmin, linuxPolicy, settingsFile } from './json.ts';
import { managedSchema } from './managed-schema.ts';
import { PLACES } from './places.ts';
import { chromiumProfile, firefoxProfile } from './profiles.ts';
import { registryFile } from './registry.ts';
import { withTable } from './tables.ts';
import { adml, admx } from './templates.ts';

/**
 * Every file that is made from the one schema, by its path from the root. `read`: a page of the docs as it is, since only
 * its table is made.
 */
export function policyFiles(read: (path: string) => string): Readonly<Record<string, Buffer>> {
  const templates = PLACES.flatMap((place) => {
    const name = `norikae-${place.browser}`;
    return [
      [`deploy/windows/${name}.admx`, admx(place)],
      [`deploy/windows/en-US/${name}.adml`, adml(place, 'en')],
      [`deploy/windows/ja-JP/${name}.adml`, adml(place, 'ja')],
      [`deploy/macos/${name}.mobileconfig`, chromiumProfile(place)],
      [`deploy/linux/${name}.json`, linuxPolicy(place)],
    ] as const;
  });
  const texts = [
    ...templates,
    ['public/managed-schema.json', `${JSON.stringify(managedSchema(), null, 2)}\n`],
    ['deploy/macos/norikae-firefox.mobileconfig', firefoxProfile()],
    ['deploy/settings.json', settingsFile()],
    ['deploy/firefox/policies.json', firefoxPolicies()],
    ['deploy/google-admin/norikae.json', googleAdmin()],
    ['docs/policy.md', withTable(read('docs/policy.md'), 'en')],
    ['docs/policy.ja.md', withTable(read('docs/policy.ja.md'), 'ja')],
  ] as const;
  const all = texts.map(([path, text]) => [path, Buffer.from(text)] as const);
  return Object.fromEntries([...all, ['deploy/windows/norikae.reg', registryFile()]]);
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import diagnosticsAll from '../../locales/ja.json' with { type: 'json' };
import { EXAMPLE } from '../../policy/examples';
import { filesIn, zipped } from '../../scripts/package/zip.ts';
import { Firefox, gecko } from '../harness/firefox/launch.ts';
import { FirefoxPolicies } from '../harness/firefox/policies.ts';
import type { Tab } from '../harness/firefox/tab.ts';
import { newProfile } from '../harness/launch.ts';
import { until } from '../harness/until.ts';
import { below, json } from '../policy/readers';
import { inEtc } from './shelf.ts';

const diagnostics = diagnosticsAll.diagnostics;

const PATIENCE = 15_000;

/** What this part of the page says, as soon as it is there. */
async function says(tab: Tab, selector: string): Promise<string> {
  const read = () =>
    tab.call((one: string) => document.querySelector(one)?.textContent ?? '', selector);
  return (await until(read, (text) => text !== '', PATIENCE)).value;
}

// The policies.json of deploy/; the package lies on this machine, and is not signed by Mozilla, which Firefox ESR lets an
// organisation allow.
test('policies.json installs it in Firefox, with its settings', async () => {
  const before = inEtc();
  const folder = mkdtempSync(join(tmpdir(), 'norikae-xpi-'));
  const profile = newProfile();
  const xpi = join(folder, 'norikae.xpi');
  writeFileSync(xpi, zipped(filesIn(join(import.meta.dirname, '../../.output/firefox-mv3'))));
  const file = below(json('deploy/firefox/policies.json'), 'policies');
  const install = { ...below(file, 'ExtensionSettings', gecko), install_url: `file://${xpi}` };
  const policies = new FirefoxPolicies(below(file, '3rdparty', 'Extensions', gecko), {
    ExtensionSettings: { [gecko]: install },
    Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
  });
  try {
    const firefox = await Firefox.launch({
      ...{ replica: { port: 9 }, profile, program: policies.firefox, isForced: true },
    });
    try {
      const popup = await firefox.openPopup();
      expect(await says(popup, '[data-part="organisation"]')).toContain(EXAMPLE.organisation.ja);
      expect(await says(popup, 'html[lang="ja"] [data-action="start"]')).not.toBe('');
      const page = await firefox.openOurs('diagnostics.html');
      expect(await says(page, '[data-part="facts"]')).toContain(diagnostics.install.admin);
      const at = '[data-setting="helpDesk.ja.name"][data-from="policy"]';
      expect(await says(page, at)).toContain(EXAMPLE.helpDesk.ja.name);
      expect(await says(page, '[data-part="no-refusals"]')).toBe(diagnostics.refused.none);
    } finally {
      await firefox.close();
    }
  } finally {
    policies.remove();
    for (const one of [folder, profile]) rmSync(one, { recursive: true, force: true });
  }
  expect(inEtc()).toEqual(before);
});

import type { Files } from './zip.ts';

interface Update {
  readonly id: string;
  readonly version: string;
  /** Where the signed extension lies. */
  readonly codebase: string;
  /** The oldest Chrome that may have it. */
  readonly minimum: string;
}

/** The manifest at which Chrome and Edge ask for updates (https://developer.chrome.com/docs/apps/autoupdate). */
export function updateManifest({ id, version, codebase, minimum }: Update): string {
  const update = `codebase='${escaped(codebase)}' version='${version}' prodversionmin='${minimum}'`;
  return `<?xml version='1.0' encoding='UTF-8'?>
<gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'>
  <app appid='${id}'>
    <updatecheck ${update} />
  </app>
</gupdate>
`;
}

/**
 * The extension as an organisation hands it out itself. Without this address in it the browser looks for updates nowhere: that
 * of the policy counts for the first installation only, unless the policy says `override_update_url` too. Stores refuse it.
 */
export function selfHosted(files: Files, updates: string): Files {
  const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString());
  const text = JSON.stringify({ ...manifest, update_url: updates });
  return { ...files, 'manifest.json': Buffer.from(text) };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&apos;').replaceAll('<', '&lt;');
}

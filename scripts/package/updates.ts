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

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&apos;').replaceAll('<', '&lt;');
}

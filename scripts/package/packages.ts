import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is built into the extension: its own folder of `node_modules`, by its name. */
interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

/** The packages whose code is in the extension, with their licences; from the lockfile, so nothing is forgotten. */
function bundled(root: string): readonly Bundled[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean; version?: string }>;
  };
  return Object.entries(packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path]) => {
      const folder = join(root, path);
      const { name, version, license } = JSON.parse(
        readFileSync(join(folder, 'package.json'), 'utf8'),
      ) as { name: string; version: string; license: string };
      const file = readdirSync(folder).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
      if (file === undefined) throw new Error(`${name} has no licence file`);
      return { name, version, license, text: readFileSync(join(folder, file), 'utf8').trim() };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The licences of everything in the extension, as they have to go with it. */
export function notices(root: string): string {
  const line = '-'.repeat(72);
  const parts = bundled(root).map(
    ({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`,
  );
  return `Norikae contains these packages of others.\n\n${parts.map((part) => `${line}\n${part}`).join('\n')}`;
}

/**
 * What `npm sbom` says, without the moment, the random number, the machine's npm and the name of its folder: for the same
 * lockfile the same bytes.
 */
export function sbom(given: string, name: string): string {
  const whole = JSON.parse(given);
  const { component } = whole.metadata;
  const same = { ...whole, metadata: { component: { ...component, name } } };
  delete same.serialNumber;
  const hex = createHash('sha256').update(JSON.stringify(same)).digest('hex');
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`]
    .concat(hex.slice(20, 32))
    .join('-');
  return `${JSON.stringify({ ...same, serialNumber: `urn:uuid:${uuid}` }, null, 2)}\n`;
}

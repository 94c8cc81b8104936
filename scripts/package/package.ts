import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { crx3, extensionId } from './crx.ts';
import { filledIn } from './deploy.ts';
import { notices, sbom } from './packages.ts';
import { selfHosted, updateManifest } from './updates.ts';
import { type Files, filesIn, zipped } from './zip.ts';

const { values } = parseArgs({
  options: {
    key: { type: 'string' },
    base: { type: 'string', default: 'https://it.example.ac.jp/norikae' },
    out: { type: 'string', default: 'dist' },
  },
});
const root = resolve(import.meta.dirname, '../..');
const out = resolve(values.out);
const base = values.base.replace(/\/$/, '');
const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** A build of its own, apart from the one that the tests use. */
async function built(browser: 'chrome' | 'firefox'): Promise<Files> {
  const outDir = join(out, 'build');
  await build({ root, browser, manifestVersion: 3, outDir, mode: 'production' });
  return { ...filesIn(join(outDir, `${browser}-mv3`)), 'third-party.txt': licences };
}

/** What Mozilla needs to build the same: every file that git knows. */
function sources(): Files {
  const paths = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '' && !path.startsWith('docs/images/'));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path))]));
}

const licences = Buffer.from(notices(root));
rmSync(out, { recursive: true, force: true });
const chrome = await built('chrome');
const firefox = await built('firefox');
rmSync(join(out, 'build'), { recursive: true });

const label = `${name}-${version}`;
const made: Record<string, Uint8Array | string> = {
  [`${label}-chrome.zip`]: zipped(chrome),
  // Edge takes what Chrome takes; a file of its own, since its store asks for one.
  [`${label}-edge.zip`]: zipped(chrome),
  [`${label}-firefox.zip`]: zipped(firefox),
  [`${label}-firefox-sources.zip`]: zipped(sources()),
  'third-party.txt': licences,
  'sbom.cdx.json': sbom(
    execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev'], {
      cwd: root,
      encoding: 'utf8',
    }),
    name,
  ),
};

if (values.key !== undefined) {
  const pem = readFileSync(values.key, 'utf8');
  const id = extensionId(pem);
  const manifest = JSON.parse(Buffer.from(chrome['manifest.json'] ?? []).toString());
  made[`${label}.crx`] = crx3(zipped(selfHosted(chrome, `${base}/updates.xml`)), pem);
  made['updates.xml'] = updateManifest({
    ...{ id, version: manifest.version, codebase: `${base}/${label}.crx` },
    minimum: manifest.minimum_chrome_version,
  });
  for (const [path, content] of Object.entries(filledIn(join(root, 'deploy'), { id, base })))
    made[`deploy/${path}`] = content;
  console.log(`extension id: ${id}`);
} else console.log('no --key: neither a signed extension nor an update manifest is made');

const sums = Object.keys(made)
  .sort()
  .map(
    (path) =>
      `${createHash('sha256')
        .update(made[path] ?? '')
        .digest('hex')}  ${path}\n`,
  );
made.SHA256SUMS = sums.join('');
for (const [path, content] of Object.entries(made)) {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
console.log(made.SHA256SUMS);

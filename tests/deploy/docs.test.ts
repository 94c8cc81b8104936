import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { root } from '../house/repo';
import { text } from '../policy/readers';
import { BASE, Desk } from './desk';

/** The commands of a page, block by block, without the space that a list puts before them. */
function blocks(page: string, language: string): string[][] {
  const fences = new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)\\n *\`\`\``, 'gm');
  return [...text(page).matchAll(fences)].map(([, , body = '']) =>
    body.split('\n').map((line) => line.trim()),
  );
}

const [packaging = [], scripts = [], ...others] = blocks('docs/deploy.md', 'sh');

test('both languages have the same commands', () => {
  expect(others).toEqual([]);
  expect(blocks('docs/deploy.ja.md', 'sh')).toEqual([packaging, scripts]);
  const powershell = blocks('docs/deploy.md', 'powershell');
  expect(powershell).toHaveLength(1);
  expect(blocks('docs/deploy.ja.md', 'powershell')).toEqual(powershell);
});

test('each script and file that is named is there', () => {
  for (const page of ['docs/deploy.md', 'docs/deploy.ja.md']) {
    const named = [...text(page).matchAll(/(?:\.\\|`… ?|`)([\w-]+\.(?:ps1|sh|json|reg|admx))\b/g)];
    expect(named.length).toBeGreaterThan(5);
    const known = readdirSync(join(root, 'deploy'), { recursive: true }).map(String);
    const elsewhere = ['package.json', 'sbom.cdx.json', 'policies.json'];
    for (const [, name = ''] of named)
      expect(known.some((path) => path.endsWith(name)) || elsewhere.includes(name), name).toBe(
        true,
      );
  }
});

describe('the scripts', () => {
  test('do what the page says, one after the other', () => {
    const desk = new Desk();
    try {
      const codes = scripts.map((line) => {
        const [script, ...args] = line.split(' ');
        expect(script).toBe('deploy/norikae.sh');
        const at = args.indexOf('--base');
        if (at >= 0) expect(args[at + 1]).toBe(BASE);
        return [args[0], desk.run(...args, '--system', 'linux').code, desk.all().length];
      });
      expect(codes).toEqual([
        ['deploy', 0, 0],
        ['deploy', 0, 3],
        ['detect', 0, 3],
        ['remove', 0, 0],
      ]);
    } finally {
      desk.remove();
    }
  });
});

/** Every file below a folder, by its path, as a hash. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = files.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), hash(path)]));
}

// Four builds, eight seconds: in `npm test`, which sets this variable either way, and not in `npm run check`, which is to be quick.
if (process.env.NORIKAE_FULL !== undefined)
  test('the packages are made as the page says; made again elsewhere they are the same byte for byte', () => {
    const folder = mkdtempSync(join(tmpdir(), 'norikae-package-'));
    /** As written, but for where things lie. */
    const run = (line: string, out: string): void => {
      const here = line.replaceAll('key.pem', join(folder, 'key.pem')).replace(/\bdist\b/, out);
      execFileSync('bash', ['-c', here], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    };
    try {
      const [one, other] = [join(folder, 'one'), join(folder, 'other')];
      for (const line of packaging) run(line, one);
      const [making = ''] = packaging.filter((line) => line.startsWith('npm run package'));
      run(making, other);
      const made = hashes(one);
      const label = `norikae-${version}`;
      for (const end of [
        '-chrome.zip',
        '-edge.zip',
        '-firefox.zip',
        '-firefox-sources.zip',
        '.crx',
      ])
        expect(Object.keys(made)).toContain(label + end);
      for (const name of ['updates.xml', 'sbom.cdx.json', 'third-party.txt', 'SHA256SUMS'])
        expect(Object.keys(made)).toContain(name);
      expect(readFileSync(join(one, 'updates.xml'), 'utf8')).toContain(`${BASE}/${label}.crx`);
      expect(existsSync(join(one, 'deploy/windows/Install-Norikae.ps1'))).toBe(true);
      expect(hashes(other)).toEqual(made);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 180_000);

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSettings } from '../../policy/read';
import { below } from '../policy/readers';
import { BASE, Desk, ID } from './desk';

const GECKO = 'norikae@norikae.invalid';
const CHROME = 'etc/opt/chrome/policies/managed/norikae.json';
const CHROMIUM = 'etc/chromium/policies/managed/norikae.json';
const EDGE = 'etc/opt/edge/policies/managed/norikae.json';
const FIREFOX = 'etc/firefox/policies/policies.json';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.remove());

const linux = (action: string, ...args: readonly string[]) =>
  desk.run(action, '--system', 'linux', ...args);
const ours = ['--id', ID, '--base', BASE];
const json = (path: string): unknown => JSON.parse(desk.read(path));

/** What somebody else has put there before. */
function lies(path: string, content: unknown): void {
  const file = join(desk.folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
}

describe('on Linux', () => {
  test('deploy puts the policies where the browsers read them; twice is the same as once', () => {
    expect(linux('deploy', ...ours).code).toBe(0);
    expect(desk.all()).toEqual([CHROME, EDGE, FIREFOX].sort());
    const first = [CHROME, EDGE, FIREFOX].map((path) => json(path));
    expect(linux('deploy', ...ours).code).toBe(0);
    expect([CHROME, EDGE, FIREFOX].map((path) => json(path))).toEqual(first);
    const [chrome, , firefox] = first;
    expect(below(chrome, 'ExtensionSettings', ID)).toMatchObject({
      installation_mode: 'force_installed',
      update_url: `${BASE}/updates.xml`,
    });
    expect(readSettings(below(chrome, '3rdparty', 'extensions', ID)).refusals).toEqual([]);
    expect(below(firefox, 'policies', 'ExtensionSettings', GECKO)).toMatchObject({
      install_url: `${BASE}/norikae-firefox.xpi`,
    });
  });

  test('detect says whether it is there, by its words and its exit code', () => {
    expect(linux('detect', ...ours)).toMatchObject({
      code: 1,
      out: 'not there: chrome\nnot there: edge\nnot there: firefox\n',
    });
    linux('deploy', ...ours, '--browser', 'chromium');
    expect(desk.all()).toEqual([CHROMIUM]);
    expect(linux('detect', ...ours, '--browser', 'chromium')).toMatchObject({
      code: 0,
      out: 'there: chromium\n',
    });
    expect(linux('detect', ...ours).code).toBe(1);
  });

  test('remove leaves nothing of ours, and can be done again', () => {
    linux('deploy', ...ours);
    expect(linux('remove', ...ours).code).toBe(0);
    expect(desk.all()).toEqual([]);
    expect(linux('remove', ...ours).code).toBe(0);
  });

  test('what others have in the one file of Firefox stays, before and after', () => {
    const theirs = {
      policies: {
        DisableTelemetry: true,
        ExtensionSettings: { '*': { installation_mode: 'blocked' } },
      },
    };
    lies(FIREFOX, theirs);
    expect(linux('deploy', ...ours, '--browser', 'firefox').code).toBe(0);
    expect(json(FIREFOX)).toMatchObject(theirs);
    expect(below(json(FIREFOX), 'policies', '3rdparty', 'Extensions')).toHaveProperty([GECKO]);
    expect(linux('remove', '--browser', 'firefox').code).toBe(0);
    expect(json(FIREFOX)).toEqual(theirs);
  });

  test('a file of Firefox that is no JSON is left as it is', () => {
    lies(FIREFOX, '{ broken');
    expect(linux('deploy', ...ours, '--browser', 'firefox').code).not.toBe(0);
    expect(desk.read(FIREFOX)).toBe('{ broken');
  });

  test.each(['deploy', 'remove'])(
    'a dry run of %s changes nothing, and says what it would',
    (action) => {
      if (action === 'remove') linux('deploy', ...ours);
      const before = desk.all();
      const { code, out } = linux(action, ...ours, '--dry-run');
      expect(code).toBe(0);
      expect(desk.all()).toEqual(before);
      expect(out.match(/^would /gm)).toHaveLength(3);
    },
  );

  test('files with the examples still in them are not deployed', () => {
    const file = join(desk.files, 'linux/norikae-chrome.json');
    writeFileSync(file, '{ "mail": "mfa@it.example.ac.jp" }');
    expect(linux('deploy', ...ours, '--browser', 'chrome')).toMatchObject({
      code: 3,
      out: expect.stringContaining('still has the examples'),
    });
    expect(desk.all()).toEqual([]);
  });
});

describe('on macOS', () => {
  const macos = (action: string, ...args: readonly string[]) =>
    desk.run(action, '--system', 'macos', ...args);

  test('deploy makes the profiles ready for the MDM, and puts the file into Firefox', () => {
    const { code, out } = macos('deploy', ...ours);
    expect(code).toBe(0);
    expect(out).toContain('upload it to your MDM');
    const profiles = ['chrome', 'edge'].map(
      (name) => `Library/Norikae/norikae-${name}.mobileconfig`,
    );
    const firefox = 'Applications/Firefox.app/Contents/Resources/distribution/policies.json';
    expect(desk.all()).toEqual([firefox, ...profiles].sort());
    for (const path of profiles) expect(desk.read(path)).toContain(`.extensions.${ID}<`);
    expect(macos('remove', ...ours).code).toBe(0);
    expect(desk.all()).toEqual([]);
  });

  test('detect looks at what the MDM has brought', () => {
    expect(macos('detect', ...ours, '--browser', 'edge').code).toBe(1);
    lies('Library/Managed Preferences/com.microsoft.Edge.plist', `bplist00 ${ID}`);
    expect(macos('detect', ...ours, '--browser', 'edge').code).toBe(0);
  });
});

test.each([
  [[]],
  [['install']],
  [['deploy', '--id']],
  [['deploy', '--id', 'EXTENSION-ID']],
  [['deploy', '--id', ID, '--browser', 'netscape']],
  [['deploy', '--id', ID, '--system', 'plan9']],
])('wrong use changes nothing, and says so: %j', (args) => {
  expect(desk.run(...args).code).toBe(2);
  expect(desk.all()).toEqual([]);
});

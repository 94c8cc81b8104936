import { describe, expect, test } from 'vitest';
import { LANGS } from '../../platform/lang';
import { isLang, leaves } from '../../policy/catalogue';
import { EXAMPLE } from '../../policy/examples';
import { readSettings } from '../../policy/read';
import { policyFiles } from '../../scripts/policy/files';
import {
  below,
  bytes,
  domainOf,
  elements,
  fromRegistry,
  json,
  registry,
  text,
  type Values,
  xmlOf,
} from './readers';

const ID = 'EXTENSION-ID';
const GECKO = 'norikae@norikae.invalid';
const EVERY = leaves('en').map(({ key }) => key);
/** What the example has: of the texts those in two languages, the others are written likewise. */
const ALL = leaves('en')
  .filter(({ path }) => path.every((part) => !isLang(part) || /^(?:ja|en)$/.test(part)))
  .map(({ key }) => key);

/** Every key of these values that has a value of its own: `helpDesk.ja.name`. */
function keysOf(values: unknown, before = ''): string[] {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return [before];
  return Object.entries(values).flatMap(([key, value]) =>
    keysOf(value, before === '' ? key : `${before}.${key}`),
  );
}

describe('the files made from the schema', () => {
  const made = policyFiles(text);

  test.each(Object.keys(made))('%s is as it would be made now', (path) => {
    expect(bytes(path).equals(made[path] ?? Buffer.of()), `${path}: npm run policy`).toBe(true);
  });

  test('the example has a value for every setting, and all are accepted', () => {
    expect(keysOf(EXAMPLE).toSorted()).toEqual(ALL.toSorted());
    expect(readSettings(EXAMPLE)).toEqual({ settings: EXAMPLE, refusals: [] });
  });
});

const reg = () => registry(bytes('deploy/windows/norikae.reg'));
const chromiumKey = (vendor: string) =>
  `Software\\Policies\\${vendor}\\3rdparty\\extensions\\${ID}\\policy`;

/** Each file, and what its system hands to the extension. */
const HANDED_OVER: Readonly<Record<string, () => Values>> = {
  'Chrome on Linux': () =>
    below(json('deploy/linux/norikae-chrome.json'), '3rdparty', 'extensions', ID),
  'Edge on Linux': () =>
    below(json('deploy/linux/norikae-edge.json'), '3rdparty', 'extensions', ID),
  'policies.json of Firefox': () =>
    below(json('deploy/firefox/policies.json'), 'policies', '3rdparty', 'Extensions', GECKO),
  'Google Admin console': () =>
    Object.fromEntries(
      Object.entries(json('deploy/google-admin/norikae.json') as Values).map(([key, wrapped]) => {
        expect(Object.keys(wrapped as Values)).toEqual(['Value']);
        return [key, (wrapped as Values).Value];
      }),
    ),
  'Chrome on macOS': () =>
    domainOf('deploy/macos/norikae-chrome.mobileconfig', `com.google.Chrome.extensions.${ID}`),
  'Edge on macOS': () =>
    domainOf('deploy/macos/norikae-edge.mobileconfig', `com.microsoft.Edge.extensions.${ID}`),
  'Firefox on macOS': () =>
    below(
      domainOf('deploy/macos/norikae-firefox.mobileconfig', 'org.mozilla.firefox'),
      ...['3rdparty', 'Extensions', GECKO],
    ),
  'Chrome in the registry': () => fromRegistry(reg(), chromiumKey('Google\\Chrome')),
  'Edge in the registry': () => fromRegistry(reg(), chromiumKey('Microsoft\\Edge')),
  'Firefox in the registry': () =>
    fromRegistry(reg(), `Software\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${GECKO}`),
};

describe.each(Object.entries(HANDED_OVER))('%s', (_, handedOver) => {
  test('is handed every setting, and each means what was meant', () => {
    const values = handedOver();
    expect(keysOf(values).toSorted()).toEqual(ALL.toSorted());
    expect(readSettings(values)).toEqual({ settings: EXAMPLE, refusals: [] });
  });
});

describe.each(['chrome', 'edge'])('what installs it in %s', (browser) => {
  const linux = json(`deploy/linux/norikae-${browser}.json`);
  const domain = { chrome: 'com.google.Chrome', edge: 'com.microsoft.Edge' }[browser] ?? '';
  const macos = () => domainOf(`deploy/macos/norikae-${browser}.mobileconfig`, domain);

  test('keeps it on the toolbar, in the words of this browser', () => {
    const pin =
      browser === 'chrome' ? { toolbar_pin: 'force_pinned' } : { toolbar_state: 'force_shown' };
    const wanted = { installation_mode: 'force_installed', ...pin };
    expect(below(linux, 'ExtensionSettings', ID)).toMatchObject(wanted);
    expect(below(macos(), 'ExtensionSettings', ID)).toMatchObject(wanted);
  });
});

describe.each([
  ['chrome', 'Google\\Chrome'],
  ['edge', 'Microsoft\\Edge'],
])('the template of %s', (browser, vendor) => {
  const admx = xmlOf(`deploy/windows/norikae-${browser}.admx`);
  const policies = elements(admx, 'policy');

  test('writes every setting where the browser reads it', () => {
    const written = policies.flatMap((policy) => {
      const key = policy.getAttribute('key') ?? '';
      const [list] = elements(policy, 'list');
      const [one] = ['text', 'enum'].flatMap((name) => elements(policy, name));
      const name = (one ?? policy).getAttribute('valueName');
      const whole = list ? list.getAttribute('key') : `${key}\\${name}`;
      return whole?.replace(`${chromiumKey(vendor)}\\`, '').replaceAll('\\', '.');
    });
    expect(written.toSorted()).toEqual(EVERY.toSorted());
  });

  test('each name is there once, and each reference leads somewhere', () => {
    const names = policies.map((policy) => policy.getAttribute('name') ?? '');
    expect(new Set(names).size).toBe(EVERY.length);
    for (const name of names) expect(name).toMatch(/^\w+$/);
    const categories = elements(admx, 'category').map((one) => one.getAttribute('name'));
    for (const parent of elements(admx, 'parentCategory'))
      expect(categories).toContain(parent.getAttribute('ref'));
    // No keyword of Windows that the browsers' readers of the registry do not know.
    expect(elements(admx, 'multiText')).toEqual([]);
  });

  test.each(['en-US', 'ja-JP'])('has all its words in %s', (lang) => {
    const adml = xmlOf(`deploy/windows/${lang}/norikae-${browser}.adml`);
    const asked = (kind: string) =>
      [...text(`deploy/windows/norikae-${browser}.admx`).matchAll(/\$\((\w+)\.(\w+)\)/g)]
        .filter(([, one]) => one === kind)
        .map(([, , name = '']) => name);
    const ids = (name: string) => elements(adml, name).map((one) => one.getAttribute('id') ?? '');
    expect(ids('string').toSorted()).toEqual([...new Set(asked('string'))].toSorted());
    expect(ids('presentation').toSorted()).toEqual(asked('presentation').toSorted());
    for (const one of elements(adml, 'string')) expect(one.textContent?.trim()).not.toBe('');
    const isJapanese = /[ぁ-ん]/.test(adml.textContent ?? '');
    expect(isJapanese).toBe(lang === 'ja-JP');
  });
});

describe('the tables of the docs', () => {
  test.each([
    ['docs/policy.md', '‹language›'],
    ['docs/policy.ja.md', '‹言語›'],
  ])('%s has every key once', (page, tag) => {
    const keys = [...text(page).matchAll(/^\| `([^`]+)` \|/gm)].map(([, key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const shown = ALL.map((key) =>
      key
        .split('.')
        .map((part) => (isLang(part) ? tag : part))
        .join('.'),
    );
    expect(shown.filter((key) => !keys.includes(key))).toEqual([]);
    // And in which languages that can be said.
    expect(LANGS.filter((lang) => !text(page).includes(`\`${lang}\``))).toEqual([]);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './repo.ts';

const PAGE = 'https://mysignins.microsoft.com/*';

interface Manifest {
  permissions?: string[];
  content_scripts?: { matches: string[]; run_at?: string; js?: string[]; css?: string[] }[];
  [key: string]: unknown;
}

/** What the extension may do, and where; everything that would widen it. */
function rights(manifest: Manifest): unknown {
  const { permissions, content_scripts = [] } = manifest;
  const wider = Object.keys(manifest).filter((key) =>
    /permissions|web_accessible|externally_connectable|content_security_policy|chrome_url|devtools/.test(
      key,
    ),
  );
  return {
    permissions,
    wider: Object.fromEntries(
      wider.filter((key) => key !== 'permissions').map((key) => [key, manifest[key]]),
    ),
    scripts: content_scripts.map(({ matches, run_at, js, css }) => ({ matches, run_at, js, css })),
  };
}

/** What the page of Microsoft Graph may ask for when somebody presses its button, and what Firefox gives it at once. */
const graph = {
  'chrome-mv3': {
    permissions: ['storage'],
    wider: {
      optional_permissions: ['identity'],
      optional_host_permissions: [
        'https://graph.microsoft.com/*',
        'https://login.microsoftonline.com/*',
      ],
    },
  },
  'firefox-mv3': {
    permissions: ['storage', 'identity'],
    wider: {
      optional_host_permissions: [
        'https://graph.microsoft.com/*',
        'https://login.microsoftonline.com/*',
      ],
    },
  },
} as const;

const allowed = {
  permissions: ['storage'],
  wider: {},
  scripts: [
    {
      matches: [PAGE],
      run_at: 'document_start',
      js: ['content-scripts/content.js'],
      css: undefined,
    },
  ],
};

/** Where a schema has what Chromium's own kind of schema knows not: names of one type each, in words, and no more. */
function wrongNodes(node: Readonly<Record<string, unknown>>, at = 'policy'): string[] {
  const { type, properties = {}, items, ...rest } = node;
  const isItem = at.endsWith('[]');
  const known = at === 'policy' ? [] : isItem ? ['enum'] : ['title', 'description', 'enum'];
  const children = Object.entries(properties as Record<string, Record<string, unknown>>);
  const isRight =
    typeof type === 'string' &&
    ['object', 'string', 'boolean', 'array'].includes(type) &&
    (type === 'object') === children.length > 0 &&
    (type === 'array') === (items !== undefined) &&
    Object.keys(rest).every((key) => known.includes(key)) &&
    (at === 'policy' || isItem || ('title' in rest && 'description' in rest));
  const inside = children.flatMap(([key, child]) => wrongNodes(child, `${at}.${key}`));
  const item = items === undefined ? [] : wrongNodes(items as Record<string, unknown>, `${at}[]`);
  return [...(isRight ? [] : [at]), ...inside, ...item];
}

test.each([
  [{ type: 'object', properties: { a: { type: 'string', title: 't', description: 'd' } } }, []],
  [
    { type: 'object', properties: { a: { type: ['string'], title: 't', description: 'd' } } },
    ['policy.a'],
  ],
  [{ type: 'object', properties: { a: { type: 'string', title: 't' } } }, ['policy.a']],
  [
    {
      type: 'object',
      properties: {
        a: { type: 'array', title: 't', description: 'd', items: { type: 'string' } },
        b: { type: 'array', title: 't', description: 'd', items: { anyOf: [] } },
        c: { type: 'array', title: 't', description: 'd' },
      },
    },
    ['policy.b[]', 'policy.c'],
  ],
  [
    { type: 'object', additionalProperties: false, properties: { a: { type: 'null' } } },
    ['policy', 'policy.a'],
  ],
])('a schema that Chromium would refuse would be found: %j', (schema, found) => {
  expect(wrongNodes(schema)).toEqual(found);
});

describe.each(['chrome-mv3', 'firefox-mv3'] as const)('the build for %s', (build) => {
  const folder = join(root, '.output', build);

  test('asks for storage and for one page, and for Graph only by a press', () => {
    expect(existsSync(folder), 'build first: npm run build').toBe(true);
    const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
    expect(rights(JSON.parse(text) as Manifest)).toEqual({ ...allowed, ...graph[build] });
  });

  test('without Graph asks for storage and for one page, and for nothing else', () => {
    expect(existsSync(`${folder}-no-graph`), 'build first: npm run build:no-graph').toBe(true);
    const text = readFileSync(join(`${folder}-no-graph`, 'manifest.json'), 'utf8');
    expect(rights(JSON.parse(text) as Manifest)).toEqual(allowed);
  });

  // Chromium hands a policy to nobody without a schema; what breaks it keeps the extension from being loaded (2026-11-28).
  test('takes a policy, where the browser wants to know beforehand', () => {
    const { storage } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
    const isChrome = build.startsWith('chrome');
    expect(storage).toEqual(isChrome ? { managed_schema: 'managed-schema.json' } : undefined);
    const schema = JSON.parse(readFileSync(join(folder, 'managed-schema.json'), 'utf8'));
    expect(schema).toMatchObject({ type: 'object', properties: { pagePatch: { type: 'string' } } });
    expect(wrongNodes(schema)).toEqual([]);
  });

  test('has one command, whose keys can be changed, with words in each language', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
    expect(manifest.commands).toEqual({
      'focus-guide': {
        suggested_key: { default: 'Alt+Shift+G' },
        description: '__MSG_command__',
      },
    });
    for (const lang of readdirSync(join(folder, '_locales'))) {
      const words = JSON.parse(
        readFileSync(join(folder, '_locales', lang, 'messages.json'), 'utf8'),
      );
      expect(words.command.message, lang).not.toBe('');
      expect(words.reopen.message, lang).not.toBe('');
    }
  });

  test('has a content script of one file, in ASCII throughout', () => {
    expect(readdirSync(join(folder, 'content-scripts'))).toEqual(['content.js']);
    const script = readFileSync(join(folder, 'content-scripts/content.js'), 'utf8');
    expect(script.match(/[^\t\n -~]/g)).toBeNull();
  });
});

describe('a manifest that asks for more', () => {
  const script = { matches: [PAGE], run_at: 'document_start', js: ['content-scripts/content.js'] };
  const good: Manifest = { permissions: ['storage'], content_scripts: [script] };

  test('the pin holds what is good', () => {
    expect(rights(good)).toEqual(allowed);
  });

  test.each<[string, Manifest]>([
    ['tabs', { ...good, permissions: ['storage', 'tabs'] }],
    ['a host', { ...good, host_permissions: [PAGE] }],
    ['a host, if asked', { ...good, optional_host_permissions: [PAGE] }],
    ['files for the page', { ...good, web_accessible_resources: [] }],
    [
      'another page',
      { ...good, content_scripts: [{ ...script, matches: ['https://*.microsoft.com/*'] }] },
    ],
    ['a later start', { ...good, content_scripts: [{ ...script, run_at: 'document_end' }] }],
  ])('would be found: %s', (_, manifest) => {
    expect(rights(manifest)).not.toEqual(allowed);
  });
});

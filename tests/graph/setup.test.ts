import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scopesOf } from '../../platform/graph/sign-in';
import { policyValues } from '../../platform/policy-values';
import { redirectFor } from '../../scripts/graph/redirects';
import { root } from '../house/repo';
import { CLIENT, TENANT } from './world';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const script = read('scripts/graph/register-app.ps1');

describe('redirect addresses', () => {
  // Firefox's as computed apart with `sha1sum` (2026-11).
  test.each([
    [
      'abcdefghijklmnopabcdefghijklmnop',
      'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/',
    ],
    [
      'example@example.org',
      'https://f7179b4f5486f3d027d483ac1c11c047a2e204df.extensions.allizom.org/',
    ],
  ])('of %s', (id, address) => {
    expect(redirectFor(id)).toBe(address);
  });

  test.each(['', 'norikae', 'abcdefghijklmnopabcdefghijklmnoq', 'https://x.chromiumapp.org/'])(
    'of %j there is none',
    (id) => {
      expect(() => redirectFor(id)).toThrow('neither');
    },
  );

  test('are of the same form in the script', () => {
    expect(script).toContain('"https://$_.chromiumapp.org/"');
    expect(script).toContain('"https://$Hash.extensions.allizom.org/"');
  });
});

/** Scope and id, as they stand in a text beside each other. */
function scopesIn(text: string): readonly string[] {
  const found = text.matchAll(/['`](User[\w-]+\.Read)['`]\s*[=|]\s*['`]([\da-f-]{36})['`]/g);
  return [...found].map(([, scope, id]) => `${scope} ${id}`);
}

const wanted = new Set(
  [false, true].flatMap((classicScope) =>
    scopesOf({ tenant: TENANT, client: CLIENT, phones: true, classicScope }).map((scope) =>
      scope.replace('https://graph.microsoft.com/', ''),
    ),
  ),
);

describe.each(['docs/graph.md', 'docs/graph.ja.md'])('%s', (path) => {
  const guide = read(path);

  test('and the script have the scopes that are asked for, with the same ids', () => {
    expect(scopesIn(guide).map((line) => line.split(' ')[0])).toEqual([...wanted]);
    expect(scopesIn(guide)).toEqual(scopesIn(script));
  });

  test('has a setting that is read whole', () => {
    const [, json = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
    expect(policyValues(JSON.parse(json)).graph).toMatchObject({ phones: true });
  });

  test('names each part of the setting, and what is asked for', () => {
    for (const word of ['tenant', 'client', 'phones', 'classicScope', 'storage.session', 'openid'])
      expect(guide).toContain(word);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policyValues } from '../../platform/policy-values';
import { leaves } from '../../policy/catalogue';
import { group, type Node, type Nodes } from '../../policy/nodes';
import { readSettings } from '../../policy/read';
import { SETTINGS } from '../../policy/settings';

type Values = { readonly [key: string]: unknown };

const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><b>bold</b>',
  '**bold** {{label}} $1',
  '\u202etxt.exe\u0000\nsecond line',
];
const LINKS = [
  'javascript:alert(1)',
  'https://evil.example/security-info',
  'https://mysignins.microsoft.com@evil.example/security-info',
  'https://mysignins.microsoft.com.evil.example/security-info',
  'https://mysignins.microsoft.com/security-info?domain_hint=univ.example',
  'https://mysignins.microsoft.com\\@evil.example/security-info',
  'https://MYSIGNINS.microsoft.com/security-info/?x#y',
  '//mysignins.microsoft.com/security-info',
  'data:text/html,<script>alert(1)</script>',
];

const deep = fc.integer({ min: 1, max: 3000 }).map((depth) => {
  let value: unknown = 'x';
  for (let at = 0; at < depth; at += 1) value = at % 2 ? [value] : { ja: value };
  return value;
});

/** What somebody may put where a value is expected. */
const anyValue = fc.oneof(
  { weight: 3, arbitrary: fc.anything() },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...MARKUP, ...LINKS) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(true, 0, 1, 'true', 'voice', 'ja', '+81', '') },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 60_000 }).map((long) => 'x'.repeat(long)) },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 60_000 }).map((long) => '['.repeat(long)) },
);

/** A value for a node: by its kind, or anything; sometimes as a text of JSON, as the registry would have it. */
function valueFor(node: Node): fc.Arbitrary<unknown> {
  if (node.kind !== 'group') return anyValue;
  const own = Object.entries(node.of).map(([key, one]) => [key, valueFor(one)] as const);
  const strange = ['__proto__', 'constructor', 'toString', 'xx', '', 'x.y'];
  const whole = fc
    .tuple(
      fc.record(Object.fromEntries(own), { requiredKeys: [] }),
      fc.dictionary(fc.constantFrom(...strange), anyValue, { maxKeys: 2 }),
    )
    .map(([known, unknown]): unknown => ({ ...known, ...unknown }));
  return fc.oneof({ weight: 6, arbitrary: whole }, { weight: 1, arbitrary: anyValue });
}

const policies = valueFor(group(SETTINGS));

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What was given as a text of JSON counts as what it says. */
function opened(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Each key that was given: whether it is a setting of ours. */
function givenKeys(nodes: Nodes, given: unknown, before = ''): { key: string; isKnown: boolean }[] {
  const found = opened(given);
  if (!isObject(found)) return [];
  return Object.entries(found).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const node = Object.hasOwn(nodes, name) ? nodes[name] : undefined;
    const key = before + name;
    const inside = node?.kind === 'group' ? givenKeys(node.of, value, `${key}.`) : [];
    const isEmpty = node?.kind === 'group' && inside.length === 0 && isObject(opened(value));
    return isEmpty
      ? []
      : [{ key, isKnown: node !== undefined && node.kind !== 'group' }, ...inside];
  });
}

function at(values: unknown, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((one, part) => (isObject(one) ? one[part] : undefined), values);
}

/** All texts in what came of it, with their limits. */
function textsIn(settings: unknown): { text: string; longest: number }[] {
  return leaves('en').flatMap(({ key, node }) => {
    const text = at(settings, key);
    return 'longest' in node && typeof text === 'string' ? [{ text, longest: node.longest }] : [];
  });
}

describe('whatever a policy holds', { timeout: 60_000 }, () => {
  const always = (property: (given: unknown) => void): void =>
    fc.assert(
      fc.property(policies, (given) => property(given)),
      { numRuns: process.env.NORIKAE_FULL ? 1000 : 150 },
    );

  test('it is read, and so is the same as one text of JSON', () => {
    always((given) => {
      expect(policyValues(given)).toBeDefined();
      const { refusals } = readSettings(JSON.stringify(given) ?? '');
      expect(Array.isArray(refusals)).toBe(true);
    });
  });

  test('no other page than the known one is opened', () => {
    always((given) => {
      const { entryUrl } = policyValues(given);
      if (entryUrl === undefined) return;
      const { origin, pathname, hash, username, password } = new URL(entryUrl);
      expect([origin, hash, username + password]).toEqual([
        'https://mysignins.microsoft.com',
        '',
        '',
      ]);
      expect(pathname.replace(/\/$/, '')).toBe('/security-info');
    });
  });

  test('what is linked is of the web, and in nobody’s name', () => {
    always((given) => {
      const { helpDesk, manual } = policyValues(given);
      for (const link of [helpDesk?.page, ...Object.values(manual ?? {})]) {
        if (link === undefined) continue;
        const { protocol, username, password } = new URL(link);
        expect([protocol, username, password]).toEqual(['https:', '', '']);
      }
    });
  });

  test('texts are lines, and not longer than they may be', () => {
    always((given) => {
      for (const { text, longest } of textsIn(readSettings(given).settings)) {
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
        expect(text.trim()).toBe(text);
        expect(text.length).toBeGreaterThan(0);
        if (!text.startsWith('https:')) expect(text.length).toBeLessThanOrEqual(longest);
      }
    });
  });

  test('each key that was given has a value now, or its refusal is listed', () => {
    always((given) => {
      const { settings, refusals } = readSettings(given);
      const listed = refusals.map(({ key }) => key);
      for (const { key, isKnown } of givenKeys(SETTINGS, given)) {
        const isListed = listed.some(
          (one) => one === key || one.startsWith(`${key}.`) || (one && key.startsWith(`${one}.`)),
        );
        const isInForce = at(settings, key) !== undefined;
        expect(isListed || isInForce, `${key} of ${listed}`).toBe(true);
        if (!isKnown && !isListed) expect(isObject(at(settings, key)), key).toBe(true);
      }
      if (!isObject(opened(given)) && given !== undefined && given !== null)
        expect(listed).toContain('');
    });
  });

  test('nobody’s prototype is touched', () => {
    always((given) => {
      const { settings } = readSettings(given);
      expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
      expect(Object.keys(Object.prototype)).toEqual([]);
    });
  });
});

describe('a refusal names what is wrong', () => {
  test.each([
    [{ order: 'first' }, { key: 'order', fault: 'no-choice' }],
    [{ routes: ['fax', 'sms'] }, { key: 'routes.0', fault: 'no-choice', limit: 'voice, sms' }],
    [{ routes: [] }, { key: 'routes', fault: 'empty' }],
    [{ routes: 5 }, { key: 'routes', fault: 'no-list', limit: 'voice, sms' }],
    [{ sync: 'no' }, { key: 'sync', fault: 'no-truth' }],
    [{ helpdesk: {} }, { key: 'helpdesk', fault: 'unknown-key' }],
    [{ helpDesk: '{' }, { key: 'helpDesk', fault: 'no-object' }],
    [{ helpDesk: { xx: {} } }, { key: 'helpDesk.xx', fault: 'unknown-key' }],
    [{ manual: { ja: 'http://a.example' } }, { key: 'manual.ja', fault: 'no-link' }],
    [
      { announcement: { en: 'x'.repeat(301) } },
      { key: 'announcement.en', fault: 'too-long', limit: '300' },
    ],
    [{ organisation: { ja: 7 } }, { key: 'organisation.ja', fault: 'no-text' }],
    [{ organisation: { ja: ' \n' } }, { key: 'organisation.ja', fault: 'empty' }],
    [{ entryUrl: 'https://evil.example/' }, { key: 'entryUrl', fault: 'no-entry' }],
    [{ dialCode: '81' }, { key: 'dialCode', fault: 'no-dial-code' }],
    [{ graph: { phones: true } }, { key: 'graph', fault: 'missing', limit: 'tenant, client' }],
    ['[]', { key: '', fault: 'no-object' }],
  ])('%j', (given, refusal) => {
    expect(readSettings(given).refusals).toEqual([expect.objectContaining(refusal)]);
  });

  test('a group without what it needs is left out whole, and each mistake is told', () => {
    const { settings, refusals } = readSettings({ graph: { tenant: 'common', phones: 1 } });
    expect(settings.graph).toBeUndefined();
    expect(refusals.map(({ key, fault }) => [key, fault])).toEqual([
      ['graph.tenant', 'no-guid'],
      ['graph', 'missing'],
    ]);
  });

  test('of a list the rest holds, in its order and once; a text with commas is one too', () => {
    expect(readSettings({ routes: ['sms', 'fax', 'voice', 'sms'] }).settings.routes).toEqual([
      'sms',
      'voice',
    ]);
    expect(readSettings({ routes: ' sms, voice ' }).settings.routes).toEqual(['sms', 'voice']);
    expect(readSettings({ routes: '["voice"]' }).settings.routes).toEqual(['voice']);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { policyValues } from '../../platform/policy-values';
import { root } from '../house/repo';

const guide = readFileSync(join(root, 'docs/policy.md'), 'utf8');

/** The policies in the examples: what stands below the id of the extension. */
function examples(): unknown[] {
  const below = (found: unknown): unknown => {
    if (typeof found !== 'object' || found === null) return undefined;
    const [[key, value] = []] = Object.entries(found);
    return /EXTENSION-ID|@norikae/.test(key ?? '') ? value : below(value);
  };
  const json = [...guide.matchAll(/```json\n([\s\S]*?)```/g)];
  const reg = [...guide.matchAll(/```reg\n([\s\S]*?)```/g)];
  return [
    ...json.map(([, text = '']) => below(JSON.parse(text))),
    ...reg.map(([, text = '']) => fromRegistry(text)),
  ];
}

function fromRegistry(text: string): unknown {
  const texts = [...text.matchAll(/^"(\w+)"="(.*)"$/gm)].map(([, key, value = '']) => [
    key,
    value.replace(/\\(.)/g, '$1'),
  ]);
  const numbers = [...text.matchAll(/^"(\w+)"=dword:([\da-f]{8})$/gm)].map(([, key, value]) => [
    key,
    Number.parseInt(value ?? '', 16),
  ]);
  return Object.fromEntries([...texts, ...numbers]);
}

describe('the examples', () => {
  const all = examples();

  test('are all found', () => {
    expect(all).toHaveLength(3);
  });

  test.each(all.map((policy, at) => [at, policy] as const))('no. %i is read whole', (_, policy) => {
    const read = policyValues(policy);
    expect(read).toMatchObject({ order: 'register-first', sync: false });
    expect(read.helpDesk).toMatchObject({ phone: '03-1234-5678' });
    expect(read.helpDesk?.name?.en).toBe('IT Centre, user support');
    const given = Object.keys(policy as object).length;
    expect(Object.values(read).filter((value) => value !== undefined)).toHaveLength(given);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANDMARKS } from '../../page/landmarks';
import { type PatchRead, readPatch } from '../../page/patch';
import { en } from '../../page/wording/en';
import { root } from '../house/repo';

const guide = readFileSync(join(root, 'docs/page-patch.md'), 'utf8');

/** The guide's examples in one notation. */
function examples(notation: string): string[] {
  const fence = new RegExp(`\`\`\`${notation}\\n([\\s\\S]*?)\`\`\``, 'g');
  return [...guide.matchAll(fence)].map(([, text = '']) => text);
}

/** What a policy's file hands to the extension: `pagePatch` at any depth, else the whole is a patch. */
function handedOver(found: unknown): unknown {
  if (typeof found !== 'object' || found === null) return undefined;
  if ('pagePatch' in found) return unwrapped(found.pagePatch);
  return Object.values(found)
    .map(handedOver)
    .find((one) => one !== undefined);
}

/** Google's console alone wraps each value. */
function unwrapped(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'Value' in value ? value.Value : value;
}

function fromJson(text: string): unknown {
  const found: unknown = JSON.parse(text);
  return handedOver(found) ?? found;
}

const fromRegistry = (text: string) =>
  [...text.matchAll(/^"pagePatch"="(.*)"$/gm)].map(([, value = '']) =>
    value.replace(/\\(.)/g, '$1'),
  );

const fromProfile = (text: string) =>
  [...text.matchAll(/<key>pagePatch<\/key>\s*<string>(.*)<\/string>/g)].map(([, value = '']) =>
    value.replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
  );

const patches: readonly unknown[] = [
  ...examples('json').map(fromJson),
  ...examples('reg').flatMap(fromRegistry),
  ...examples('xml').flatMap(fromProfile),
];

describe('the examples of the guide for IT', () => {
  test('are all found: four in JSON, two of the registry, one of a profile', () => {
    expect(patches).toHaveLength(7);
  });

  test.each(patches.map((patch, at) => [at, patch] as const))('no. %i is in force', (_, patch) => {
    const read: PatchRead | undefined = readPatch(patch);
    expect(read).toMatchObject({ ok: true, patch: { version: '2026-12-01' } });
  });
});

/** The names in the first column of the table below this heading. */
function named(heading: string): string[] {
  const [, section = ''] = guide.split(`## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return [...own.matchAll(/^\| `([\w.-]+)` \|/gm)].map(([, name = '']) => name);
}

describe('the tables of the guide for IT', () => {
  test('name every word once, and no other', () => {
    expect(named('Words').sort()).toEqual(Object.keys(en).sort());
  });

  test('name every part once, and no other', () => {
    expect(named('Parts').sort()).toEqual([...Object.keys(LANDMARKS), 'row.delete'].sort());
  });

  test('give a text that is known for each word', () => {
    const rows = [...guide.matchAll(/^\| `([\w.]+)` \| [^|]* \| ([^|]+) \|$/gm)];
    const wrong = rows.filter(([, key = '', text = '']) => {
      const known = en[key as keyof typeof en] ?? [];
      const texts = known.flatMap((said) => said.texts);
      return !texts.includes(text.replaceAll('\\', ''));
    });
    expect(rows).toHaveLength(Object.keys(en).length);
    expect(wrong.map(([row]) => row)).toEqual([]);
  });
});

test.each([
  ['20,000 characters', { version: '1', off: ['list.add'], x: 'x'.repeat(20_000) }, 'too-large'],
  ['up to 10 texts', { words: { en: { next: Array(11).fill('Go on') } } }, 'no-list'],
  ['up to 120 characters', { words: { en: { next: ['x'.repeat(121)] } } }, 'bad-text'],
  ['up to 5 values', { hooks: { 'list.add': { icons: Array(6).fill('Plus') } } }, 'no-list'],
  ['3 to 64 letters', { hooks: { 'list.add': { icons: ['x'.repeat(65)] } } }, 'bad-hook'],
  ['1 to 20 letters', { version: 'x'.repeat(21) }, 'no-version'],
])('the guide says "%s", and so it is', (said, policy, fault) => {
  expect(guide.replace(/\s+/g, ' ')).toContain(said);
  const read = readPatch({ version: '1', ...policy });
  const faults = read?.ok === false ? read.reasons.map((one) => one.fault) : [];
  expect(faults).toContain(fault);
});

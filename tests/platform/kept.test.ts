import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nextOf, phaseStates } from '../../flow/phases';
import { VERSION } from '../../platform/migrations';
import { parseStored } from '../../platform/stored';

// One example of every shape that was ever stored, as it lay in a browser: after SMS, on the smartphone, phone changed.
const FOLDER = join(import.meta.dirname, 'kept');
const kept = readdirSync(FOLDER);

test('there is an example of every version', () => {
  const all = Array.from({ length: VERSION }, (_, at) => `moves-${at + 1}.json`);
  expect(kept).toEqual(all);
});

describe.each(kept)('%s', (name) => {
  const found: unknown = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));

  test('is read whole, and the move goes on where it was', () => {
    const { stored, sound } = parseStored(found);
    expect(sound).toBe(true);
    const [move] = stored.moves;
    if (move === undefined) throw new Error('no move');
    expect(stored).toMatchObject({ version: VERSION, last: move.id });
    expect(nextOf(move)).toBe(3);
    expect(phaseStates(move)).toEqual({ 1: 'done', 2: 'done', 3: 'current', 4: 'todo' });
    expect(move).toMatchObject({ route: 'sms', setup: 'phone' });
    expect(move.account).toMatch(/^[\da-f]{64}$/);
    expect(move.said).toContain('warned:1');
  });

  test('what is written of it is of today’s version, and read the same', () => {
    const { stored } = parseStored(found);
    expect(parseStored(JSON.parse(JSON.stringify(stored)))).toEqual({ stored, sound: true });
  });
});

import { describe, expect, test } from 'vitest';
import { accountFor } from '../../components/practice/account';
import { guide } from '../../flow/guide';
import { nextOf } from '../../flow/phases';
import { answer, newProgress } from '../../flow/progress';
import { record } from '../../flow/record';
import type { MethodRow } from '../../flow/view';
import { isPractised } from '../../platform/practice';
import { broughtTo } from '../../platform/practice-begin';

const ROWS: Readonly<Record<string, MethodRow>> = {
  'old-app': { kind: 'authenticator', key: 'authenticator:old:0', words: 'old', deletable: true },
  number: { kind: 'phone', key: 'phone:x:0', words: '', deletable: true },
  'new-app': { kind: 'authenticator', key: 'authenticator:new:0', words: 'new', deletable: true },
};

const begun = (order: 'manual' | 'register-first', phase: 1 | 2 | 3 | 4) => {
  const route = 'voice';
  const setup = 'pc';
  const fresh = newProgress({ id: 'i', salt: 's', route, setup });
  const { held } = accountFor({ route, setup, order, phase });
  const methods = held.flatMap((one) => ROWS[one] ?? []);
  const view = { screen: 'list', methods } as const;
  const ordered = order === 'manual' ? fresh : answer(fresh, 'register-first');
  return { view, move: record(broughtTo(phase, ordered, view), view) };
};

const ALL = (['manual', 'register-first'] as const).flatMap((order) =>
  ([1, 2, 3, 4] as const).map((phase) => [order, phase] as const),
);

describe.each(ALL)('%s, phase %d alone', (order, phase) => {
  test('is what comes next, and nothing about the past is asked', () => {
    const { view, move } = begun(order, phase);
    expect(nextOf(move)).toBe(phase);
    const said = guide(move, view);
    expect(said.phase).toBe(phase);
    // Of a move that begins here the check before the start is part, and before a last factor goes its warning.
    expect(said.step).toMatch(/^(?:[1-4][vspm]?\.1|x\.ready|x\.warn)$/);
    expect(isPractised(move, phase)).toBe(false);
  });
});

test('nothing is over before its checks were read', () => {
  const { move } = begun('manual', 4);
  const there = record(move, { screen: 'list', methods: [ROWS['new-app'] as MethodRow] });
  expect(isPractised(there, 4)).toBe(false);
  const read = answer(there, 'did:4p.21');
  expect(isPractised(read, 4)).toBe(true);
  expect(isPractised(read, undefined)).toBe(true);
  expect(isPractised(answer(move, 'did:4p.21'), 4)).toBe(false);
});

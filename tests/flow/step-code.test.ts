import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nextOf, PHASES, result } from '../../flow/phases';
import { orderOf, type Progress } from '../../flow/progress';
import { stepCode } from '../../flow/step-code';
import type { Answer, MethodKind, Route, Setup } from '../../flow/types';
import { root } from '../house/repo';
import { BEGUN, CHANGED, DELETED, list, moved } from './facts';

const ROUTES: readonly Route[] = ['voice', 'sms'];
const SETUPS: readonly Setup[] = ['pc', 'phone'];
const WORDS: readonly (readonly Answer[])[] = [
  [],
  ['register-first'],
  ['device-changed'],
  ['device-changed', 'register-first'],
  ['device-changed', 'number-stays'],
  ['new-phone'],
  ['authenticator-there'],
];
const LISTS: readonly (readonly MethodKind[])[] = [
  [],
  ['authenticator'],
  ['phone'],
  ['passkey'],
  ['authenticator', 'phone'],
  ['authenticator', 'passkey'],
  ['phone', 'passkey'],
  ['authenticator', 'phone', 'passkey'],
];

/** Moves of every kind: two looks at the list, words between them, and the choices. */
const MOVES: readonly Progress[] = ROUTES.flatMap((route) =>
  SETUPS.flatMap((setup) => [
    moved({ route, setup }),
    ...WORDS.flatMap((words) =>
      LISTS.flatMap((before) => [
        moved({ route, setup }, list(...before), ...words),
        ...LISTS.map((after) =>
          moved({ route, setup }, list(...before), 'not-yet', ...words, list(...after)),
        ),
      ]),
    ),
  ]),
);

const guide = readFileSync(join(root, 'docs/help-desk.md'), 'utf8');

/** The rows of the table below a heading that begins so, by the code in their first column. */
function table(heading: string): ReadonlyMap<string, readonly string[]> {
  const section = guide.split(/^## /m).find((one) => one.startsWith(heading)) ?? '';
  const rows = [...section.matchAll(/^\| `(\S+)` \| (.*) \|$/gm)];
  return new Map(rows.map(([, code = '', rest = '']) => [code, rest.split(' | ')]));
}

const NEXT = table('First digit');
const CHOICES = table('Letters');
const RESULTS = table('First and second digit');
const ACCOUNT = table('Last digit');

/** What the guide for help desks makes of a code. */
function read(code: string): readonly (string | undefined)[] {
  const [, next = '', route = '', setup = '', order, one = '', two = '', last = ''] =
    /^(\d)([A-Z])([A-Z])([A-Z])?-(\d)(\d)(\d)$/.exec(code) ?? [];
  return [
    NEXT.get(next)?.[0]?.replace(/:.*/, ''),
    CHOICES.get(route)?.[0],
    CHOICES.get(setup)?.[0],
    order && CHOICES.get(order)?.[0],
    ...(RESULTS.get(one) ?? []),
    ...(RESULTS.get(two) ?? []),
    ...(ACCOUNT.get(last) ?? []),
  ];
}

/** The same in words of its own. */
function told(move: Progress): readonly (string | undefined)[] {
  const next = nextOf(move);
  const names = { change: 'the change of phones', end: 'nothing' } as const;
  const states = { open: 'to do', done: 'done', skipped: 'not needed' } as const;
  const { seen } = move;
  const had = (count: number | undefined) =>
    count === undefined ? 'not seen yet' : count > 0 ? 'yes' : 'no';
  const isFirst = orderOf(move) === 'register-first';
  return [
    typeof next === 'number' ? `STEP ${next}` : names[next],
    move.route === 'voice' ? CHOICES.get('V')?.[0] : CHOICES.get('S')?.[0],
    move.setup === 'pc' ? CHOICES.get('P')?.[0] : CHOICES.get('M')?.[0],
    isFirst ? CHOICES.get('R')?.[0] : undefined,
    ...PHASES.map((phase) => states[result(move, phase)]),
    had(seen?.authenticators.length),
    had(seen?.phones),
    had(seen?.others),
  ];
}

describe('the step code', () => {
  test('is read by the tables of the guide for help desks as what the move is', () => {
    expect(MOVES.length).toBeGreaterThan(1000);
    for (const move of MOVES)
      expect([stepCode(move), ...read(stepCode(move))]).toEqual([stepCode(move), ...told(move)]);
  });

  test('is one for each state, and differs for two', () => {
    const states = new Map<string, Set<string>>();
    for (const move of MOVES) {
      const state = told(move).join();
      states.set(state, (states.get(state) ?? new Set()).add(stepCode(move)));
    }
    expect(states.size).toBeGreaterThan(200);
    expect(new Set(MOVES.map(stepCode)).size).toBe(states.size);
    expect([...states.values()].filter((codes) => codes.size !== 1)).toEqual([]);
  });

  test('comes by every row of the tables', () => {
    const codes = MOVES.map(stepCode);
    const used = (at: RegExp) => [...new Set(codes.flatMap((code) => at.exec(code)?.[0] ?? []))];
    expect(used(/^\d/).toSorted()).toEqual([...NEXT.keys()].toSorted());
    expect(used(/\d$/).toSorted()).toEqual([...ACCOUNT.keys()].toSorted());
    expect([...RESULTS.keys()].join('')).toBe('012345678');
    expect([...CHOICES.keys()].join('')).toBe('VSPMR');
  });

  test('is short, and has no sign that is another one read aloud', () => {
    for (const code of MOVES.map(stepCode)) expect(code).toMatch(/^\d[VS][PM]R?-\d{3}$/);
  });

  test('says nothing of one account that it would not say of another of the same shape', () => {
    const other = { ...moved({}, ...CHANGED), id: 'x', salt: 'y', account: 'z' };
    expect(stepCode(other)).toBe(stepCode(moved({}, ...CHANGED)));
  });

  const REGISTERED_FIRST = [
    list('authenticator'),
    'register-first',
    list('authenticator', 'phone'),
    list('phone'),
    'device-changed',
  ] as const;

  const ENDED = [...CHANGED, list(), list('authenticator')] as const;

  test.each([
    ['1VP-008', moved({})],
    ['2VP-300', moved({}, ...DELETED)],
    ['5SP-402', moved({ route: 'sms' }, ...DELETED, list('phone'))],
    ['4VPR-402', moved({}, ...REGISTERED_FIRST)],
    ['9VM-441', moved({ setup: 'phone' }, ...ENDED)],
  ])('the example %s of the guide', (code, move) => {
    expect(stepCode(move)).toBe(code);
    expect([...table('Examples').keys()]).toContain(code);
  });

  test('without a move there is one code, and the guide says so', () => {
    expect(stepCode(undefined)).toBe('0');
    expect(guide).toContain('`0` alone: no move has begun');
    expect(table('Examples').size).toBe(5);
    expect(stepCode(moved({}, ...BEGUN))).toBe('1VP-001');
  });
});

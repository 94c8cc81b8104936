import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { accountFor, pressed, taskOf } from '../../components/practice/account';
import { SAYS, squares } from '../../components/practice/qr';
import type { Account, Plan, Press } from '../../components/practice/types';

const VOICE: Plan = { route: 'voice', setup: 'pc', order: 'manual', phase: undefined };
const SMS: Plan = { route: 'sms', setup: 'phone', order: 'register-first', phase: undefined };

const played = (account: Account, ...presses: readonly Press[]): Account =>
  presses.reduce(pressed, account);

const NUMBER: readonly Press[] = [
  { on: 'add' },
  { on: 'pick', what: 'phone' },
  { on: 'country', is: 'JP' },
];
const APP: readonly Press[] = [{ on: 'add' }, { on: 'pick', what: 'authenticator' }];
const next: Press = { on: 'next', right: true };

describe('the practice account', () => {
  test('goes through the whole move by call and QR code', () => {
    const changed = played(
      accountFor(VOICE),
      ...([{ on: 'delete', of: 'old-app' }, { on: 'confirm' }] as const),
      ...[...NUMBER, { on: 'way', is: 'voice' } as const, next, { on: 'answer' } as const, next],
      { on: 'changed' },
    );
    expect(changed).toMatchObject({ held: ['number'], at: 'list', isChanged: true, strays: [] });
    const end = played(
      changed,
      ...([{ on: 'delete', of: 'number' }, { on: 'confirm' }] as const),
      ...[...APP, next, next, { on: 'pair' } as const, next],
      { on: 'approve', right: true },
      next,
    );
    expect(end).toMatchObject({ held: ['new-app'], at: 'list', strays: [] });
    expect(taskOf(end)).toBe('end');
  });

  test('and by text message and link, registering first', () => {
    const half = played(accountFor(SMS), ...NUMBER, next, next, next);
    expect(half.held).toEqual(['old-app', 'number']);
    const changed = played(
      half,
      { on: 'delete', of: 'old-app' },
      { on: 'confirm' },
      { on: 'changed' },
    );
    const paired = played(changed, ...APP, next, { on: 'link' }, { on: 'pair' }, next);
    const end = played(
      paired,
      { on: 'approve', right: true },
      next,
      { on: 'delete', of: 'number' },
      { on: 'confirm' },
    );
    expect(end).toMatchObject({ held: ['new-app'], at: 'list', strays: [] });
  });

  test.each<[string, readonly Press[], Partial<Account>]>([
    ['the wrong method', [{ on: 'add' }, { on: 'pick', what: 'other' }], { at: 'other' }],
    ['the way back', [...NUMBER, { on: 'cancel' }], { at: 'list', country: 'US' }],
    ['no number', [...NUMBER, { on: 'next', right: false }], { at: 'number', isRefused: true }],
    [
      'a wrong code',
      [...NUMBER, next, { on: 'next', right: false }],
      { at: 'code', isRefused: true },
    ],
    ['an early deletion', [{ on: 'delete', of: 'old-app' }], { at: 'delete' }],
  ])('notes a press that was not awaited: %s', (_, presses, then) => {
    const now = played(accountFor(SMS), ...presses);
    expect(now).toMatchObject(then);
    expect(now.strays.length).toBe(1);
  });

  test('does not go on with what the phone has not read', () => {
    const now = played(accountFor({ ...VOICE, phase: 4 }), ...APP, next, next, next);
    expect(now).toMatchObject({ at: 'qr', isRefused: true, strays: ['qr: next'] });
    expect(played(now, { on: 'pair' }, next)).toMatchObject({ at: 'match', isRefused: false });
  });

  test.each([
    ['manual', [['old-app'], [], ['number'], []]],
    ['register-first', [['old-app', 'number'], ['old-app'], ['number', 'new-app'], ['number']]],
  ] as const)('begins each phase alone as it would be by then, %s', (order, states) => {
    const begun = ([1, 2, 3, 4] as const).map((phase) => accountFor({ ...VOICE, order, phase }));
    expect(begun.map(({ held }) => held)).toEqual(states);
    expect(begun.map(taskOf)).toEqual([1, 2, 3, 4]);
  });
});

test('the QR code is what the library makes of its words', () => {
  expect(squares()).toEqual(encode(SAYS, { ecc: 'L', border: 0 }).data);
});

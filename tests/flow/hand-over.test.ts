import { describe, expect, test } from 'vitest';
import { guide } from '../../flow/guide';
import { type HandOver, handOverOf, NEXTS, NUMBERS, takenOver } from '../../flow/hand-over';
import { codeIn, codeOf, linkWith, readCode } from '../../flow/hand-over-code';
import { phaseStates } from '../../flow/phases';
import { newProgress } from '../../flow/progress';
import { record } from '../../flow/record';
import type { View } from '../../flow/view';
import { BEGUN, CHANGED, DELETED, list, moved, row } from './facts';

const ALL: readonly HandOver[] = NEXTS.flatMap((next) =>
  NUMBERS.flatMap((number) =>
    [0, 1, 5, 7].flatMap((keeps) =>
      (['voice', 'sms'] as const).flatMap((route) =>
        (['pc', 'phone'] as const).flatMap((setup) =>
          (['manual', 'register-first'] as const).map((order) => ({
            ...{ next, number, keeps, route, setup, order },
          })),
        ),
      ),
    ),
  ),
);
const PLAIN: HandOver = {
  ...{ next: 3, number: 'temporary', keeps: 0, route: 'sms', setup: 'pc', order: 'manual' },
};
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

describe('the code', () => {
  test('every hand-over comes back as it was, and has a code of its own', () => {
    for (const one of ALL) expect(readCode(codeOf(one))).toMatchObject({ ok: true, handOver: one });
    expect(new Set(ALL.map(codeOf)).size).toBe(ALL.length);
  });

  test('is eight signs in two parts', () => {
    for (const one of ALL)
      expect(codeOf(one)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  test('no mistyped sign and no two exchanged neighbours are taken', () => {
    const taken: string[] = [];
    for (const one of ALL.filter((_, at) => at % 5 === 0)) {
      const signs = codeOf(one).replace('-', '');
      for (let at = 0; at < signs.length; at += 1) {
        const [before, sign = '', next = '', after] = [
          signs.slice(0, at),
          signs[at],
          signs[at + 1],
          signs.slice(at + 2),
        ];
        const wrong = [...SIGNS]
          .filter((other) => other !== sign)
          .map((other) => before + other + next + after);
        if (next !== '' && next !== sign) wrong.push(before + next + sign + after);
        taken.push(...wrong.filter((code) => readCode(code).ok));
      }
    }
    expect(taken).toEqual([]);
  });

  test('is read as people type and paste it', () => {
    const code = codeOf(PLAIN);
    const spoken = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replace('-', ' ');
    const wide = code.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    for (const text of [code, spoken, wide, ` ${code} `, linkWith(code)])
      expect(readCode(text), text).toMatchObject({ ok: true, code, handOver: PLAIN });
  });

  test.each([
    ['', 'no-code'],
    ['my name', 'no-code'],
    ['ABCD-EFGU', 'no-code'],
    ['0000-0001', 'damaged'],
    ['https://example.com/#norikae=', 'no-code'],
  ])('%j is refused: %s', (text, why) => {
    expect(readCode(text)).toEqual({ ok: false, why });
  });

  test('one of another version is told apart from a damaged one', () => {
    // All bits 0 have the check 0, and version 0 was never made.
    expect(readCode('0000-0000')).toEqual({ ok: false, why: 'other-version' });
  });

  test('is found in a fragment, wherever it stands', () => {
    expect(codeIn('#norikae=ABCD-EFGH')).toBe('ABCD-EFGH');
    expect(codeIn('https://mysignins.microsoft.com/security-info?x=1#norikae=AB')).toBe('AB');
    expect(codeIn('https://mysignins.microsoft.com/security-info?norikae=AB')).toBeUndefined();
  });
});

describe('in another browser', () => {
  const fresh = newProgress({ id: 'new', salt: 'salt', route: 'voice', setup: 'pc' });
  const goesOn = (facts: Parameters<typeof moved>[1][], page: View) => {
    const handOver = handOverOf(moved({ route: 'sms', setup: 'phone' }, ...facts));
    const read = readCode(codeOf(handOver));
    if (!read.ok) throw new Error(read.why);
    const move = record(takenOver(fresh, read.handOver), page);
    return { move, step: guide(move, page).step };
  };

  test('before anything: the first phase, and the warning is not passed over', () => {
    const page = list('password', 'authenticator');
    expect(goesOn([page], page).step).toBe('x.warn');
    expect(goesOn([...BEGUN], page).step).toBe('x.warn');
  });

  test('the choices come along', () => {
    const { move } = goesOn([...DELETED], list('password'));
    expect(move).toMatchObject({ route: 'sms', setup: 'phone' });
  });

  test('between the deletion and the number: no question which phone is at hand', () => {
    expect(goesOn([...DELETED], list('password')).step).toBe('2s.1');
  });

  test('while the new phone is awaited', () => {
    const before = [...DELETED, list('password', 'phone'), 'did:2s.7'] as const;
    expect(goesOn([...before], list('password', 'phone')).step).toBe('x.device-change');
  });

  test('after the change: the number goes, or has gone already', () => {
    expect(goesOn([...CHANGED], list('password', 'phone')).step).toBe('x.warn');
    expect(goesOn([...CHANGED], list('password')).step).toBe('4m.1');
  });

  test('register-first: the new app there means that the number goes next', () => {
    const { move } = goesOn(
      [...CHANGED, 'register-first'],
      list('password', 'phone', 'authenticator'),
    );
    expect(phaseStates(move)).toMatchObject({ 3: 'current', 4: 'done' });
    expect(goesOn([...CHANGED, 'register-first'], list('password', 'phone')).step).toBe('4m.1');
  });

  test('an app on another device that stays is not taken for the new phone’s', () => {
    const tablet = row('authenticator', 'iPad');
    const old = row('authenticator', 'iPhone');
    const facts = [
      ...[list(tablet, old), 'ready', `row:${old.key}`, list(tablet), 'did:1.3', 'did:1.4'],
      ...[list(tablet, 'phone'), 'did:2s.7', 'device-changed', 'register-first'],
    ] as Parameters<typeof moved>[1][];
    const { move } = goesOn(facts, list(tablet, 'phone'));
    expect(phaseStates(move)[4]).toBe('current');
  });

  test('what the page shows wins: an old app that is still there is deleted first', () => {
    expect(goesOn([...DELETED], list('password', 'authenticator')).step).toBe('x.warn');
  });

  test('a number that was there before is asked about there too', () => {
    const both = list('password', 'authenticator', 'phone');
    const phone = list('password', 'phone');
    const facts = [
      both,
      'not-started',
      'ready',
      phone,
      'did:1.3',
      'did:1.4',
      'device-changed',
    ] as const;
    expect(goesOn([...facts], phone).step).toBe('x.keep-number');
    expect(goesOn([...facts, 'number-goes'], phone).step).toBe('x.warn');
    expect(goesOn([...facts, 'number-stays'], phone).step).toBe('4m.1');
  });
});

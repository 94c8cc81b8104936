import { describe, expect, test } from 'vitest';
import { canChange, nextOf, phaseStates } from '../../flow/phases';
import { list, moved, row } from './facts';

describe('phases follow from what the page showed', () => {
  test('nothing seen yet: the first phase is to come', () => {
    const move = moved({});
    expect(nextOf(move)).toBe(1);
    expect(phaseStates(move)).toEqual({ 1: 'current', 2: 'todo', 3: 'todo', 4: 'todo' });
  });

  test('the whole move in the manual’s order', () => {
    const events = [list('password', 'authenticator'), 'warned:1'] as const;
    expect(nextOf(moved({}, ...events))).toBe(1);
    expect(nextOf(moved({}, ...events, list('password')))).toBe(2);
    const registered = [...events, list('password'), list('password', 'phone')] as const;
    expect(nextOf(moved({}, ...registered))).toBe('change');
    expect(canChange(moved({}, ...registered))).toBe(true);
    const changed = [...registered, 'device-changed'] as const;
    expect(nextOf(moved({}, ...changed))).toBe(3);
    expect(nextOf(moved({}, ...changed, list('password')))).toBe(4);
    const end = moved({}, ...changed, list('password'), list('password', 'authenticator'));
    expect(nextOf(end)).toBe('end');
    expect(phaseStates(end)).toEqual({ 1: 'done', 2: 'done', 3: 'done', 4: 'done' });
  });

  test('register first: 2 before 1, and 4 before 3', () => {
    const events = [list('authenticator'), 'register-first'] as const;
    expect(nextOf(moved({}, ...events))).toBe(2);
    expect(nextOf(moved({}, ...events, list('authenticator', 'phone')))).toBe(1);
    const changed = [
      ...events,
      list('authenticator', 'phone'),
      list('phone'),
      'device-changed',
    ] as const;
    expect(nextOf(moved({}, ...changed))).toBe(4);
    expect(nextOf(moved({}, ...changed, list('phone', 'authenticator')))).toBe(3);
    expect(
      nextOf(moved({}, ...changed, list('phone', 'authenticator'), list('authenticator'))),
    ).toBe('end');
  });

  test('a result that goes away again opens its phase again', () => {
    const move = moved({}, list('authenticator'), 'warned:1', list(), list('phone'), list());
    expect(nextOf(move)).toBe(2);
  });

  test('a phone that was there before is skipped, not done', () => {
    const move = moved({}, list('authenticator', 'phone'), 'not-started');
    expect(phaseStates(move)).toEqual({ 1: 'current', 2: 'skipped', 3: 'todo', 4: 'todo' });
  });

  test('a number that stays is not deleted', () => {
    const move = moved(
      {},
      list('authenticator', 'phone'),
      'number-stays',
      list('phone'),
      'device-changed',
    );
    expect(phaseStates(move)).toEqual({ 1: 'done', 2: 'skipped', 3: 'skipped', 4: 'current' });
  });

  test('neither method and the new phone in hand: straight to phase 4', () => {
    const move = moved({}, list('password'), 'new-phone');
    expect(phaseStates(move)).toEqual({ 1: 'skipped', 2: 'skipped', 3: 'skipped', 4: 'current' });
  });

  test('several Authenticator rows: only the picked one counts, and the others do not end phase 4', () => {
    const [old, tablet] = [row('authenticator', 'phone'), row('authenticator', 'tablet')];
    const picked = [list(old, tablet), `row:${old.key}`] as const;
    expect(nextOf(moved({}, ...picked))).toBe(1);
    expect(nextOf(moved({}, ...picked, list(old)))).toBe(1);
    const gone = [...picked, list(tablet)] as const;
    expect(nextOf(moved({}, ...gone))).toBe(2);
    const changed = [...gone, list(tablet, 'phone'), 'device-changed', list(tablet)] as const;
    expect(nextOf(moved({}, ...changed))).toBe(4);
    expect(nextOf(moved({}, ...changed, list(tablet, row('authenticator', 'new'))))).toBe('end');
  });

  test('keys that change with the page’s language are no deletion', () => {
    const move = moved(
      {},
      list(row('authenticator', 'push')),
      list(row('authenticator', 'プッシュ')),
    );
    expect(nextOf(move)).toBe(1);
  });

  test('rows that arrive late, before anything was said, belong to the beginning', () => {
    const move = moved({}, list('password'), list('password', 'authenticator'));
    expect(phaseStates(move)[1]).toBe('current');
  });

  test('a row that came while another went does not make a new beginning', () => {
    const move = moved({}, list('authenticator'), list('passkey'));
    expect(phaseStates(move)[1]).toBe('done');
  });
});

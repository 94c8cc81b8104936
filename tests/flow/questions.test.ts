import { describe, expect, test } from 'vitest';
import { guide } from '../../flow/guide';
import { phaseStates } from '../../flow/phases';
import type { View } from '../../flow/view';
import { BEGUN, CHANGED, DELETED, list, moved, row, said } from './facts';

const OLD = list('password', 'authenticator');
const BOTH = list('password', 'authenticator', 'phone');
const codeApps = [row('totp', 'Pixel'), row('totp', 'iPad')];
const TOTP = list('password', ...codeApps);
const five = Array.from({ length: 5 }, (_, at) => row('authenticator', `phone ${at}`));

describe('the check before the start', () => {
  test('comes before everything else, and only once', () => {
    expect(said(OLD, {})).toMatchObject({ step: 'x.ready', kind: 'check', primary: 'ready' });
    expect(said(OLD, {}, 'ready').step).toBe('x.warn');
    expect(said(OLD, {}, ...BEGUN).step).toBe('1.1');
  });

  test('says that a phone number is there, that five devices are the most, and what the backup does not do', () => {
    const phone = said(BOTH, {}, 'not-started');
    expect(phone).toMatchObject({
      step: 'x.ready',
      notes: ['phone-there', 'backup', 'organisation'],
    });
    expect(said(list(...five), {}).notes).toEqual(['five-devices', 'backup', 'organisation']);
    const one = said(OLD, {});
    expect(one.about).toBe('authenticator');
    expect(one.choices).toEqual([{ answer: 'finished-before' }, { answer: 'no-old-app' }]);
  });

  test('is not asked of somebody who is in the middle of it', () => {
    expect(said(list('password', 'phone'), {}, 'not-yet').step).toBe('x.device-change');
    expect(said(list('password'), {}, 'old-phone').step).toBe('2v.1');
    expect(said(list('password'), {}, ...BEGUN, 'tried:delete').step).not.toBe('x.ready');
  });
});

describe('before the last second factor goes', () => {
  test('the warning, then a fresh sign-in, then the press', () => {
    expect(said(OLD, {}, 'ready', 'warned:1')).toMatchObject({
      step: 'x.fresh-sign-in',
      kind: 'warn',
      primary: 'fresh:1',
      phase: 1,
    });
    expect(said(list('authenticator', 'passkey'), {}, 'ready').step).toBe('1.1');
  });

  test('before the number goes too, where it is the last', () => {
    const facts = [...CHANGED, 'warned:3'] as const;
    const now = said(list('password', 'phone'), {}, ...facts);
    expect(now).toMatchObject({ step: 'x.fresh-sign-in', phase: 3, primary: 'fresh:3' });
    expect(said(list('password', 'phone'), {}, ...facts, 'fresh:3').step).toBe('3.1');
  });
});

describe('a number that was there before', () => {
  const before = [
    BOTH,
    'not-started',
    'ready',
    list('password', 'phone'),
    'did:1.3',
    'did:1.4',
  ] as const;

  test('whether it stays is asked before the third phase', () => {
    const now = said(list('password', 'phone'), {}, ...before, 'device-changed');
    expect(now).toMatchObject({ step: 'x.keep-number', primary: 'number-stays' });
    expect(now.choices.map(({ answer }) => answer)).toEqual(['number-goes']);
  });

  test('stays: the third phase is not needed; goes: it is', () => {
    const phone = list('password', 'phone');
    const stays = moved({}, ...before, phone, 'device-changed', 'number-stays');
    expect(phaseStates(stays)).toMatchObject({ 3: 'skipped', 4: 'current' });
    expect(said(phone, {}, ...before, phone, 'device-changed', 'number-goes').step).toBe('x.warn');
  });
});

describe('code apps without Microsoft Authenticator', () => {
  test('which of them was on the old phone is asked, by the page’s words', () => {
    const asked = said(TOTP, {});
    expect(asked).toMatchObject({ step: 'x.totp', kind: 'warn', phase: 1 });
    expect(asked.primary).toBeUndefined();
    expect(asked.choices.map(({ words }) => words)).toEqual(['totp Pixel', 'totp iPad', undefined]);
  });

  test('the one that was picked is deleted in the first phase, and no other', () => {
    const facts = [TOTP, `row:${codeApps[1]?.key}`, 'ready'] as const;
    expect(said(TOTP, {}, ...facts).target).toEqual({ landmark: 'row.delete', row: 'totp:iPad' });
    const dialog = (key: string): View => ({
      screen: 'confirm-delete',
      of: 'authenticator',
      pressed: { kind: 'totp', key },
      next: true,
    });
    expect(said(dialog('totp:iPad'), {}, ...facts)).toMatchObject({ step: '1.2', kind: 'press' });
    expect(said(dialog('totp:Pixel'), {}, ...facts).step).toBe('x.wrong-dialog');
    const after = moved({}, ...facts, list('password', row('totp', 'Pixel')));
    expect(phaseStates(after)).toMatchObject({ 1: 'done', 2: 'current' });
  });

  test('none of them: which phone is at hand is asked, as where there is nothing', () => {
    expect(said(TOTP, {}, 'no-old-app').step).toBe('x.neither');
    const now = moved({}, TOTP, 'no-old-app', 'old-phone');
    expect(phaseStates(now)).toMatchObject({ 1: 'skipped', 2: 'current' });
  });
});

describe('five devices', () => {
  const four = five.slice(1);
  const facts = [
    list(...five),
    'ready',
    `row:${five[0]?.key}`,
    list(...four, 'phone'),
    'did:1.3',
    'did:1.4',
    'did:2v.7',
    'device-changed',
  ] as const;

  test('after the old one is deleted there is room', () => {
    expect(said(list(...four), {}, ...facts, list(...four), 'did:3.3').step).toBe('4p.1');
  });

  test('none left by then: it is said, nothing is pointed at, and a deletion is not called wrong', () => {
    const full = list(...five);
    const lost = { step: 'x.five-devices', kind: 'lost', target: undefined };
    const now = [...facts, list(...four), 'did:3.3', 'did:4p.21'] as const;
    const { seen } = moved({}, full);
    const later = { ...moved({}, ...now), seen, atChange: seen };
    expect(guide(later, full)).toMatchObject(lost);
    const dialog: View = {
      screen: 'confirm-delete',
      of: 'authenticator',
      pressed: undefined,
      next: true,
    };
    expect(guide(later, dialog)).toMatchObject(lost);
  });
});

describe('an app that is there again', () => {
  test('after the deletion whose it is is asked: the new phone’s was registered elsewhere', () => {
    const asked = said(OLD, {}, ...DELETED);
    expect(asked).toMatchObject({ step: 'x.app-again', primary: 'finished-before' });
    expect(said(OLD, {}, ...DELETED, 'finished-before').step).toBe('4p.21');
    expect(said(BOTH, {}, ...DELETED)).toMatchObject({ primary: 'authenticator-there' });
    expect(said(OLD, {}, ...DELETED, 'no-old-app').step).toBe('2v.1');
  });
});

test('a dialog that asks to delete is left while no list has been seen', () => {
  const dialog: View = {
    screen: 'confirm-delete',
    of: 'authenticator',
    pressed: undefined,
    next: true,
  };
  expect(said(dialog, {})).toMatchObject({
    step: 'x.wrong-dialog',
    target: { landmark: 'dialog.cancel' },
  });
});

test('who goes back from the end of a registration does not register once more', () => {
  const done: View = { screen: 'app-approved', next: true };
  const install: View = { screen: 'app-install', next: true };
  const facts = [...CHANGED, list('password')] as const;
  expect(said(install, {}, ...facts).step).toBe('4p.4');
  expect(said(install, {}, ...facts, done).step).toBe('x.wrong-dialog');
  expect(said(install, {}, ...facts, done, list('password')).step).toBe('4p.4');
});

test('a move that was left alone for long is asked about before anything else', () => {
  const asked = guide({ ...moved({}, OLD), isIdle: true }, OLD);
  expect(asked).toMatchObject({ step: 'x.idle', primary: 'go-on' });
  expect(asked.choices.map(({ answer }) => answer)).toEqual(['start-again', 'forget-move']);
});

describe('the end', () => {
  const end = [...CHANGED, 'warned:3', list('password'), 'did:3.3', OLD, 'did:4p.21'] as const;

  test('offers to forget the move, and says to keep a second method', () => {
    expect(said(OLD, {}, ...end)).toMatchObject({
      step: 'x.done',
      kind: 'done',
      primary: 'forget-move',
      notes: ['second-method'],
    });
  });

  test('reminds of the old phone’s app only those who put it off', () => {
    const late = end.map((one) => (one === 'did:1.3' ? 'not-shown:1.3' : one));
    expect(said(OLD, {}, ...late).notes).toEqual(['remove-old-app', 'second-method']);
  });
});

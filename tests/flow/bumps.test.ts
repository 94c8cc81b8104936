import { describe, expect, test } from 'vitest';
import { answer } from '../../flow/progress';
import { record } from '../../flow/record';
import type { Answer } from '../../flow/types';
import type { Problem, View } from '../../flow/view';
import { CHANGED, DELETED, list, moved, said } from './facts';

const READY: readonly (View | Answer)[] = [...CHANGED, list('password'), 'did:3.3'];
const code: View = { screen: 'phone-code', code: 'empty', next: false };
const call: View = { screen: 'phone-call', next: false };
const form = { screen: 'phone-number', country: 'right', choice: 'sms', next: true } as const;
const qr: View = { screen: 'app-qr', next: true };
const SCANNED: readonly Answer[] = ['did:4p.15', 'not-shown:4p.16', 'did:4p.17'];
const sms = { route: 'sms' } as const;

const number = (next: boolean, ...problem: readonly Problem[]): View => ({
  screen: 'app-number',
  number: !next,
  next,
  ...(problem.length > 0 && { problem }),
});

describe('the temporary number', () => {
  test('refused, or wrong by the person’s word: it is typed again', () => {
    const refused: View = { ...form, number: 'empty', problem: ['other'] };
    expect(said(refused, sms, ...DELETED)).toMatchObject({ kind: 'type', say: 'number-again' });
    const kept: View = { ...form, number: 'kept' };
    expect(said(kept, sms, ...DELETED).say).toBe('number-next');
    expect(said(kept, sms, ...DELETED, code, 'wrong-number').say).toBe('number-again');
    const typed: View = { ...form, number: 'filled' };
    expect(said(typed, sms, ...DELETED, code, 'wrong-number').say).toBe('number-next');
  });

  test('no code: another is sent, and then it is typed', () => {
    expect(said(code, sms, ...DELETED).choices).toEqual([{ answer: 'no-code' }]);
    const resend = said(code, sms, ...DELETED, 'no-code');
    expect(resend).toMatchObject({ kind: 'press', target: { landmark: 'phone.resend' } });
    expect(resend.says).toBe('not:no-code');
    expect(said(code, sms, ...DELETED, 'no-code', 'not:no-code').say).toBe('code');
  });

  test('a failed call: Next, or Back where there is none; while it rings nothing', () => {
    expect(said(call, {}, ...DELETED)).toMatchObject({ kind: 'waiting', target: undefined });
    const failed = (next: boolean): View => ({ screen: 'phone-call', next, problem: ['other'] });
    expect(said(failed(true), {}, ...DELETED).target).toEqual({ landmark: 'wizard.next' });
    expect(said(failed(false), {}, ...DELETED).target).toEqual({ landmark: 'wizard.back' });
  });

  test('too many tries: a wait without a spotlight, which the person ends', () => {
    const full: View = { ...code, problem: ['throttled'] };
    const wait = said(full, sms, ...DELETED);
    expect(wait).toMatchObject({ step: 'x.throttled', kind: 'waiting', target: undefined });
    expect(said(full, sms, ...DELETED, 'waited')).toMatchObject({ say: 'code-again' });
  });

  test('drawn letters are typed, then sent; in another phase the dialog is left', () => {
    const drawn = (text: 'empty' | 'filled'): View => ({ screen: 'captcha', text, next: true });
    expect(said(drawn('empty'), sms, ...DELETED)).toMatchObject({
      step: 'x.captcha',
      kind: 'type',
    });
    expect(said(drawn('filled'), sms, ...DELETED).target).toEqual({ landmark: 'wizard.next' });
  });
});

describe('the new app', () => {
  test('the test fails: each way has its words, all go on by Next', () => {
    const says = (['denied', 'timeout', 'other'] as const).map(
      (problem) => said(number(true, problem), {}, ...READY).say,
    );
    expect(says).toEqual(['number-denied', 'number-timeout', 'number-retry']);
    expect(said(number(false), {}, ...READY)).toMatchObject({ kind: 'waiting' });
    expect(said({ ...number(true), number: true } as View, {}, ...READY).kind).toBe('waiting');
  });

  test('a code that has expired is scanned anew', () => {
    const spent: View = { ...qr, problem: ['expired'] };
    const now = said(spent, {}, ...READY, qr, ...SCANNED);
    expect(now).toMatchObject({ say: 'code-spent', target: { landmark: 'wizard.back' } });
    expect(said(qr, {}, ...READY, qr, ...SCANNED, spent).step).toBe('4p.15');
    const byNext: View = { ...qr, problem: ['expired', 'again'] };
    expect(said(byNext, {}, ...READY, qr, ...SCANNED).target).toEqual({ landmark: 'wizard.next' });
  });

  test('steps on the phone go back one by one, also over those that were passed over', () => {
    const install: View = { screen: 'app-install', next: true };
    const on = (...words: readonly Answer[]) => said(install, {}, ...READY, ...words);
    expect(on().back).toBeUndefined();
    expect(on('did:4p.4').back).toBe('back:4p.4');
    expect(on('did:4p.4', 'did:4p.5', 'back:4p.5').step).toBe('4p.5');
    expect(on('installed', 'back:4p.4').step).toBe('4p.4');
  });
});

describe('presses whose result has not shown', () => {
  test('Add before another sign-in is asked for again; the picker ends it', () => {
    const tried = moved(sms, ...DELETED, 'tried:add');
    expect(said(list('password'), sms, ...DELETED, 'tried:add').say).toBe('add-again');
    const picker: View = {
      ...{ screen: 'picker', form: 'tiles', open: false, chosen: undefined },
      ...{ offered: ['phone'], more: false, next: true },
    };
    expect(record(tried, picker).said).not.toContain('tried:add');
  });

  test('a row that stays is to be deleted again; one that goes ends it', () => {
    const rows = list('password', 'authenticator');
    const tried = ['ready', 'warned:1', 'fresh:1', 'tried:delete'] as const;
    expect(said(rows, {}, rows, ...tried)).toMatchObject({ say: 'delete-again', step: '1.1' });
    expect(moved({}, rows, ...tried, list('password')).said).not.toContain('tried:delete');
  });

  test('a word about a moment is forgotten where the page has moved on, and only there', () => {
    const waiting = answer(moved(sms, ...DELETED, code), 'no-code');
    expect(record(waiting, code).said).toContain('no-code');
    expect(record(waiting, { screen: 'loading' }).said).toContain('no-code');
    expect(record(waiting, { screen: 'phone-done', next: true }).said).not.toContain('no-code');
  });
});

test('a message that the words do not speak of is not to be overlooked', () => {
  const now = said({ ...form, number: 'filled', problem: ['again'] }, sms, ...DELETED);
  expect(now).toMatchObject({ say: 'number-next', target: { landmark: 'wizard.next' } });
  expect(now.notes).toContain('page-message');
});

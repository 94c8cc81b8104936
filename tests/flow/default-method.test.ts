import { describe, expect, test } from 'vitest';
import type { View } from '../../flow/view';
import { CHANGED, list, said } from './facts';

const both = list('password', 'authenticator', 'phone');
const named = (kind: 'authenticator' | 'phone'): View => ({ ...both, default: kind }) as View;
const dialog = (open: boolean, chosen?: 'authenticator' | 'phone'): View => ({
  ...{ screen: 'default-dialog', open, chosen, next: true },
});
const REFUSED = [both, 'registered-first', 'ready', 'tried:delete', 'tried:again'] as const;

describe('a default method that the page does not delete', () => {
  test('is changed only after it was refused twice, and only where it is in the way', () => {
    const once = REFUSED.slice(0, 4);
    expect(said(named('authenticator'), {}, ...once).say).toBe('delete-again');
    expect(said(named('authenticator'), {}, ...REFUSED)).toMatchObject({
      step: 'x.default',
      target: { landmark: 'default.change' },
    });
    expect(said(named('phone'), {}, ...REFUSED).say).toBe('delete-again');
    expect(said(both, {}, ...REFUSED).say).toBe('delete-again');
  });

  test('the list, the other method in it, then Confirm', () => {
    const at = (view: View) => said(view, {}, ...REFUSED).target?.landmark;
    expect(at(dialog(false, 'authenticator'))).toBe('default.list');
    expect(at(dialog(true, 'authenticator'))).toBe('default.phone');
    expect(at(dialog(false, 'phone'))).toBe('default.confirm');
  });

  test('for the number it is the new app', () => {
    const facts = [
      ...CHANGED,
      'register-first',
      both,
      'did:4p.21',
      'tried:delete',
      'tried:again',
    ] as const;
    expect(said(named('phone'), {}, ...facts).step).toBe('x.default');
    expect(said(dialog(true, 'phone'), {}, ...facts).target?.landmark).toBe(
      'default.authenticator',
    );
  });

  test('the dialog opened by mistake is left', () => {
    expect(said(dialog(false), {}, both, 'registered-first', 'ready').step).toBe('x.wrong-dialog');
  });

  test('with nothing else that could be the default the other order is offered', () => {
    const old = list('password', 'authenticator');
    const facts = [old, 'ready', 'warned:1', 'fresh:1', 'tried:delete', 'tried:again'] as const;
    expect(said(old, {}, ...facts).choices).toContainEqual({ answer: 'register-first' });
  });
});

test('at the end a default that is not the Authenticator is spoken of', () => {
  const end = [
    ...CHANGED,
    'warned:3',
    list('password'),
    'did:3.3',
    list('authenticator', 'totp'),
    'did:4p.21',
  ] as const;
  const shown = { ...list('authenticator', 'totp'), default: 'totp' } as View;
  expect(said(shown, {}, ...end).notes).toContain('other-default');
});

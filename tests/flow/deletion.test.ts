import { describe, expect, test } from 'vitest';
import type { View } from '../../flow/view';
import { BEGUN, list, row, said } from './facts';

describe('a dialog that asks to delete', () => {
  const confirm = (
    of: 'authenticator' | 'phone' | undefined,
    kind?: 'authenticator' | 'phone',
  ): View => ({
    screen: 'confirm-delete',
    of,
    pressed: kind && { kind, key: `${kind}:` },
    next: true,
  });

  test('is confirmed when its words or the press before it speak for the right row', () => {
    for (const view of [confirm('authenticator'), confirm(undefined, 'authenticator')])
      expect(said(view, {}, ...BEGUN)).toMatchObject({
        step: '1.2',
        kind: 'press',
        target: { landmark: 'confirm.ok' },
      });
  });

  test('is left when one of them speaks against it', () => {
    for (const view of [confirm('phone', 'authenticator'), confirm('authenticator', 'phone')])
      expect(said(view, {}, ...BEGUN)).toMatchObject({
        step: 'x.wrong-dialog',
        target: { landmark: 'dialog.cancel' },
      });
  });

  test('gets words and no spotlight when neither says anything', () => {
    expect(said(confirm(undefined), {}, ...BEGUN)).toMatchObject({
      kind: 'lost',
      target: undefined,
    });
  });

  test('of one of several rows is confirmed only by the press on the right one', () => {
    const rows = [row('authenticator', 'a'), row('authenticator', 'b')];
    const facts = [list(...rows), 'ready', 'row:authenticator:a'] as const;
    const view = (key: string): View =>
      ({ ...confirm('authenticator'), pressed: { kind: 'authenticator', key } }) as View;
    expect(said(view('authenticator:a'), {}, ...facts).step).toBe('1.2');
    expect(said(view('authenticator:b'), {}, ...facts).step).toBe('x.wrong-dialog');
    expect(said(confirm('authenticator'), {}, ...facts).step).toBe('x.unsure');
  });

  test('is warned of there too when the person was quicker than the warning', () => {
    const now = said(confirm('authenticator'), {}, list('authenticator'), 'ready');
    expect(now).toMatchObject({ step: 'x.warn', target: undefined });
  });

  test('is left while the list has something to ask first', () => {
    expect(said(confirm('authenticator'), {}, list('authenticator')).step).toBe('x.wrong-dialog');
    const both = list('authenticator', 'phone');
    expect(said(confirm('authenticator'), {}, both).step).toBe('x.wrong-dialog');
    expect(said(confirm('authenticator'), {}, both, 'not-started', 'ready').step).toBe('1.2');
  });
});

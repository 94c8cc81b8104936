import { describe, expect, test } from 'vitest';
import { aimed } from '../../flow/aim';
import type { Guidance } from '../../flow/guidance';
import { holdBack } from '../../flow/patience';
import type { Answer } from '../../flow/types';
import type { View } from '../../flow/view';
import { said as after, list } from './facts';

const install: View = { screen: 'app-install', next: true };
const setUp: View = { screen: 'app-setup', next: true };
const confirm: View = {
  screen: 'confirm-delete',
  of: 'authenticator',
  pressed: undefined,
  next: true,
};

const said = (view: View, ...events: readonly (View | Answer)[]): Guidance =>
  after(view, {}, ...events);

const changed = [
  list('phone'),
  'device-changed',
  list('password'),
  'did:3.3',
  'installed',
] as const;
const apart = ['did:4p.5', 'did:4p.6', 'did:4p.7', 'did:4p.8', 'did:4p.9'] as const;
const ready = [...changed, ...apart, 'did:4p.10', 'did:4p.11', 'did:4p.12'] as const;

describe('after a press the page gets time to answer', () => {
  const next = said(install, ...ready);
  const press = { guidance: next, view: install, at: 1000 };

  test('the same is not asked for twice at once, but again when nothing comes', () => {
    expect(next.step).toBe('4p.13');
    expect(holdBack(press, next, install, 1500)).toBe(3500);
    expect(holdBack(press, next, install, 5000)).toBe(0);
  });

  test('a button that goes off with the press is the page at work, for a while', () => {
    const off: View = { screen: 'app-install', next: false };
    const busy = said(off, ...ready);
    expect(busy).toMatchObject({ step: '4p.13', say: 'busy' });
    expect(holdBack(press, busy, off, 1500)).toBe(3500);
    expect(holdBack(press, busy, off, 6000)).toBe(0);
    expect(holdBack(undefined, busy, off, 1500)).toBe(0);
  });

  test('what comes next is said at once', () => {
    expect(holdBack(press, said(setUp, ...ready), setUp, 1001)).toBe(0);
  });

  test('a row may go a while after its dialog', () => {
    const begun = [list('authenticator'), 'ready', 'warned:1', 'fresh:1'] as const;
    const ok = { guidance: said(confirm, ...begun), view: confirm, at: 1000 };
    const again = said(list('authenticator'), ...begun);
    expect(again.step).toBe('1.1');
    expect(holdBack(ok, again, list('authenticator'), 3000)).toBe(10_000);
    const gone = said(list('password'), ...begun);
    expect(gone.step).toBe('1.3');
    expect(holdBack(ok, gone, list('password'), 3000)).toBe(0);
  });
});

describe('what is aimed at', () => {
  const add = said(
    list('password', 'totp', 'phone'),
    list('phone', 'totp'),
    'device-changed',
    'did:3.3',
  );

  test('found: it is said as it is', () => {
    expect(aimed(add, 'found', true)).toBe(add);
  });

  test.each(['missing', 'ambiguous'] as const)(
    '%s: never pointed at; said when the page is at rest',
    (aim) => {
      expect(aimed(add, aim, false)).toMatchObject({ step: 'x.loading', kind: 'waiting' });
      expect(aimed(add, aim, true)).toMatchObject({
        step: add.step,
        kind: 'lost',
        say: 'missing-row',
        named: add.target,
      });
      expect(aimed(add, aim, true).target).toBeUndefined();
    },
  );

  test('off: waited for', () => {
    expect(aimed(add, 'off', true)).toMatchObject({ step: add.step, kind: 'waiting' });
    expect(aimed(add, 'off', true).target).toBeUndefined();
  });
});

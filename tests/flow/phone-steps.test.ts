import { describe, expect, test } from 'vitest';
import type { Answer } from '../../flow/types';
import type { View } from '../../flow/view';
import { CHANGED, type Chosen, list, said } from './facts';

describe('steps on the phone', () => {
  const install: View = { screen: 'app-install', next: true };
  const now = (view: View, chosen: Chosen, ...more: readonly Answer[]) =>
    said(view, chosen, ...CHANGED, list('password'), 'did:3.3', ...more);

  test('one at a time, by the person’s word; "not shown" is an equal answer', () => {
    expect(now(install, {})).toMatchObject({ step: '4p.4', kind: 'app', primary: 'did:4p.4' });
    const second = now(install, {}, 'did:4p.4');
    expect(second).toMatchObject({ step: '4p.5', primary: 'did:4p.5' });
    expect(second.choices).toEqual([{ answer: 'not-shown:4p.5' }]);
    expect(now(install, {}, 'did:4p.4', 'not-shown:4p.5').step).toBe('4p.6');
  });

  test('they give way when the page moves on', () => {
    expect(now({ screen: 'app-setup', next: true }, {}).step).toBe('4p.14');
    expect(now({ screen: 'app-number', next: false, number: true }, {})).toMatchObject({
      step: '4p.19',
      kind: 'waiting',
    });
  });

  test('an app that is there already skips ahead as the manual does', () => {
    expect(now(install, { setup: 'pc' }, 'installed').step).toBe('4p.5');
    expect(now(install, { setup: 'phone' }, 'installed').step).toBe('4m.9');
  });

  test('the page wins over the stored set-up', () => {
    expect(now({ screen: 'app-link', next: true }, { setup: 'pc' }).step).toBe('4m.10');
    expect(now({ screen: 'app-qr', next: true }, { setup: 'phone' }).step).toBe('4p.15');
  });

  test('a new QR code has to be scanned anew', () => {
    const qr: View = { screen: 'app-qr', next: true };
    const facts = [
      ...CHANGED,
      list('password'),
      'did:3.3',
      qr,
      'did:4p.15',
      'did:4p.16',
      'did:4p.17',
    ] as const;
    expect(said(qr, {}, ...facts).step).toBe('4p.18');
    expect(said(qr, {}, ...facts, list('password')).step).toBe('4p.15');
  });
});

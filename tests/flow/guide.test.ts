import { describe, expect, test } from 'vitest';
import type { Answer } from '../../flow/types';
import type { View } from '../../flow/view';
import { BEGUN, DELETED, list, row, said } from './facts';

const picker = {
  screen: 'picker',
  form: 'tiles',
  open: false,
  chosen: undefined,
  offered: ['phone', 'authenticator'],
  more: false,
  next: true,
} as const;
const form = {
  screen: 'phone-number',
  country: 'right',
  number: 'filled',
  choice: 'voice',
  next: true,
} as const;

describe('where to press', () => {
  test('another menu of the site: the way back, in the phase to come', () => {
    const now = said({ screen: 'elsewhere', menu: 'shown' }, {}, ...DELETED);
    expect(now).toMatchObject({ step: 'C.3', kind: 'press', phase: 2 });
    expect(now.target).toEqual({ landmark: 'nav.security-info' });
  });

  test('another menu of the site in a narrow window: first the button of the menu', () => {
    const now = said({ screen: 'elsewhere', menu: 'folded' }, {}, ...DELETED);
    expect(now).toMatchObject({ step: 'C.3', kind: 'press', say: 'open-menu' });
    expect(now.target).toEqual({ landmark: 'nav.menu' });
  });

  test('the last second factor: the warning comes before the press', () => {
    const now = said(list('password', 'authenticator'), {}, 'ready');
    expect(now).toMatchObject({ step: 'x.warn', kind: 'warn', primary: 'warned:1' });
    expect(now.target).toBeUndefined();
    expect(now.choices.map(({ answer }) => answer)).toEqual(['register-first', 'finished-before']);
  });

  test('password, email, questions and app passwords are no second factor; unknown rows are named', () => {
    const rows = ['authenticator', 'email', 'securityQuestions', 'appPassword', 'unknown'] as const;
    const now = said(list(...rows), {}, 'ready');
    expect(now.step).toBe('x.warn');
    expect(now.notes).toContain('unknown-rows');
  });

  test.each([
    'totp',
    'passkey',
    'securityKey',
    'hardwareToken',
    'officePhone',
    'alternatePhone',
  ] as const)('with %s beside it nothing is warned of', (kind) => {
    const now = said(list('authenticator', kind), {}, 'ready');
    expect(now).toMatchObject({ step: '1.1', kind: 'press', phase: 1 });
    expect(now.target).toEqual({ landmark: 'row.delete', row: 'authenticator:' });
  });

  test('several rows: the person says which, and nothing is pointed at before', () => {
    const rows = [row('authenticator', 'iPhone'), row('authenticator', 'iPad')];
    const asked = said(list(...rows), {}, 'ready');
    expect(asked).toMatchObject({ step: 'x.which-row', target: undefined });
    expect(asked.primary).toBeUndefined();
    expect(asked.choices.map(({ words }) => words)).toEqual([
      'authenticator iPhone',
      'authenticator iPad',
    ]);
    const now = said(list(...rows), {}, list(...rows), 'ready', `row:${rows[1]?.key}`);
    expect(now.target).toEqual({ landmark: 'row.delete', row: 'authenticator:iPad' });
  });

  test('the picker: the tile; the closed list, its option, then Add', () => {
    const now = (view: View) => said(view, {}, ...DELETED);
    expect(now(picker)).toMatchObject({ step: '2v.2', target: { landmark: 'picker.phone' } });
    const closed: View = { ...picker, form: 'dropdown' };
    expect(now(closed)).toMatchObject({ step: '2v.2', target: { landmark: 'picker.list' } });
    expect(now({ ...closed, open: true })).toMatchObject({ target: { landmark: 'picker.phone' } });
    expect(now({ ...closed, chosen: 'phone' })).toMatchObject({
      step: '2v.3',
      kind: 'press',
      target: { landmark: 'picker.add' },
    });
    expect(now({ ...picker, offered: [], more: true })).toMatchObject({
      target: { landmark: 'picker.more' },
    });
  });

  test('the number form: country, number, call or text, Next; all one row of the manual', () => {
    const now = (view: View) => said(view, {}, ...DELETED);
    const landmarks = [
      now({ ...form, country: 'other', number: 'empty', choice: undefined }),
      now({ ...form, country: 'open', number: 'empty' }),
      now({ ...form, number: 'empty', choice: undefined }),
      now({ ...form, choice: 'sms' }),
      now(form),
    ];
    expect(landmarks.map(({ target }) => target?.landmark)).toEqual([
      'phone.country',
      'phone.country-option',
      'phone.number',
      'phone.call',
      'wizard.next',
    ]);
    expect(new Set(landmarks.map(({ step }) => step))).toEqual(new Set(['2v.4']));
  });

  test('a button that is off is waited for, not pointed at', () => {
    const now = said({ ...form, next: false }, {}, ...DELETED);
    expect(now).toMatchObject({ step: '2v.4', kind: 'waiting', target: undefined });
  });
});

describe('what was found without stored facts', () => {
  test.each([
    [['phone'], 'x.new-phone', 'device-changed'],
    [['phone', 'authenticator'], 'x.both-there', 'not-started'],
    [['password'], 'x.neither', 'new-phone'],
  ] as const)('%s: %s', (kinds, step, primary) => {
    expect(said(list(...kinds), {})).toMatchObject({ step, primary, target: undefined });
  });

  test('phone and no Authenticator, the new phone is here: STEP 3', () => {
    const now = said(list('phone', 'totp'), {}, list('phone', 'totp'), 'device-changed');
    expect(now).toMatchObject({ step: '3.1', phase: 3 });
  });

  test('not here yet: waits, in phase 2', () => {
    const now = said(list('phone'), {}, list('phone'), 'not-yet');
    expect(now).toMatchObject({ step: 'x.device-change', kind: 'waiting', phase: 2 });
  });

  test('an Authenticator alone can be the end', () => {
    const facts = [list('authenticator'), 'finished-before', 'did:4p.21'] as const;
    expect(said(list('authenticator'), {}, ...facts)).toMatchObject({
      step: 'x.done',
      kind: 'done',
      phase: 4,
    });
  });
});

describe('the open window', () => {
  test('is said from the deletion to the registration, and not outside', () => {
    const now = (view: View, ...facts: readonly (View | Answer)[]) =>
      said(view, {}, ...facts).notes;
    expect(now(list('authenticator'))).not.toContain('open-window');
    expect(now(list('password'), ...DELETED)).toContain('open-window');
    expect(now(picker, ...DELETED)).toContain('open-window');
    expect(now(list('phone'), ...DELETED)).not.toContain('open-window');
  });
});

describe('a dialog that is not needed now', () => {
  test('the picker in STEP 1, another wizard, a known other dialog: leave it', () => {
    for (const view of [picker, form, { screen: 'other-dialog' }] as const)
      expect(said(view, {}, ...BEGUN)).toMatchObject({
        step: 'x.wrong-dialog',
        kind: 'press',
        target: { landmark: 'dialog.cancel' },
      });
  });

  test('a wizard at its end is finished all the same', () => {
    expect(said({ screen: 'phone-done', next: true }, {}, ...BEGUN)).toMatchObject({
      step: '2v.6',
      phase: 2,
    });
  });
});

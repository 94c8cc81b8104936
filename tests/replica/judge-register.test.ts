import { expect, test } from 'vitest';
import {
  appOnPc,
  bySms,
  type Change,
  newApp,
  oldApp,
  otherApp,
  password,
  phone,
  pickOld,
  pickTile,
  play,
  smsPhone,
  voicePc,
} from './judge-courses.ts';
import type { Plan } from './plan.ts';
import { g1, g3 } from './scenarios.ts';
import type { Method } from './types.ts';

type Course = Parameters<typeof play>[3];
type Case = [string, Course, string[]];

const instead = ['app.install register.other', ...pickOld('phone').slice(1)];
const insteadByTile = ['app.install register.other', ...pickTile('phone').slice(1)];
const ends = ['phone.done wizard.next', 'register.done wizard.next'];

test.each<Case>([
  ['the phone', [...instead, ...bySms, [password, phone], ...ends], []],
  ['Next of the app', ['app.install wizard.next'], ['app.install wizard.next']],
  ['Back from the app', ['app.account wizard.back', ...instead], []],
  ['the other methods out of the app', ['app.qr register.other'], []],
  [
    'the other methods out of the phone',
    ['phone.number register.other'],
    ['phone.number register.other'],
  ],
  ['the other methods out of the office phone', ['officePhone.number register.other'], []],
  [
    'the app once more',
    ['app.install register.other', ...pickOld('authenticatorApp').slice(1)],
    ['picker picker.option:authenticatorApp', 'picker picker.add'],
  ],
  [
    'Confirm of what was chosen the time before',
    [...instead, 'app.install register.other', 'picker picker.add'],
    ['picker picker.add'],
  ],
  [
    'Cancel of the choice',
    ['app.install register.other', 'picker picker.cancel'],
    ['picker picker.cancel'],
  ],
])('/register while the phone is to be registered: %s', (_name, course, wrong) => {
  expect(play(g1(), { ...smsPhone }, [password], course).wrong).toEqual(wrong);
});

test.each(['app.install', 'phone.number', 'app.done'])('Skip is wrong: %s', (step) => {
  for (const start of [[password], [password, phone], [password, oldApp]])
    expect(play(g3(), smsPhone, start, [`${step} register.skip`]).wrong).toEqual([
      `${step} register.skip`,
    ]);
});

test('the tiles of the newer page lead to the phone as well', () => {
  const course: Course = [...insteadByTile, ...bySms, [password, phone], ...ends];
  expect(play(g3(), smsPhone, [password], course).wrong).toEqual([]);
});

test('the app is right there in the last phase, and not in the second', () => {
  const app = [...appOnPc, [password, newApp], 'app.done wizard.next', 'register.done wizard.next'];
  const course: Course = [
    ...['list row.delete:phone', 'confirm confirm.ok'],
    [password],
    ...(app as Course),
  ];
  const { wrong, finished } = play(g3(), voicePc, [password, phone], course);
  expect(wrong).toEqual([]);
  expect(finished).toBe(true);
  const first: Plan = { ...voicePc, order: 'register-first' };
  expect(play(g3(), first, [password], appOnPc).wrong).toEqual(appOnPc);
});

test('in the last phase the other methods lead out of a phone only', () => {
  const course: Course = [
    'list row.delete:phone',
    'confirm confirm.ok',
    [password],
    ...['phone.number register.other', 'app.install register.other'],
  ];
  expect(play(g3(), voicePc, [password, phone], course).wrong).toEqual([
    'app.install register.other',
  ]);
});

test('while something is to be deleted nothing but the end is right there', () => {
  const course: Course = ['app.install register.other', 'register.done wizard.next'];
  expect(play(g3(), voicePc, [password, oldApp], course).wrong).toEqual([
    'app.install register.other',
  ]);
});

const registerFirst: Plan = { ...smsPhone, order: 'register-first' };
const locked = (method: Method, press: string): [string, Change] => [
  press,
  { bumps: { defaultLocked: true }, defaultMethod: method.id },
];
const toDefault = (method: Method, option: string): [string, Change][] => [
  locked(method, 'list list.changeDefault'),
  locked(method, 'default default.open'),
  locked(method, `default default.option:${option}`),
  locked(method, 'default default.confirm'),
];
const both = [password, oldApp, phone];

test.each<Case>([
  ['to the phone', toDefault(oldApp, 'phone'), []],
  [
    'to itself',
    toDefault(oldApp, 'authenticator#0'),
    ['default default.option:authenticator#0', 'default default.confirm'],
  ],
  [
    'Confirm without a choice',
    [locked(oldApp, 'list list.changeDefault'), locked(oldApp, 'default default.confirm')],
    ['default default.confirm'],
  ],
  [
    'Confirm of a choice that was cancelled',
    [
      ...toDefault(oldApp, 'phone').slice(0, 3),
      locked(oldApp, 'list list.changeDefault'),
      locked(oldApp, 'default default.confirm'),
    ],
    ['default default.confirm'],
  ],
  ['Cancel', [locked(oldApp, 'default default.cancel')], ['default default.cancel']],
  [
    'once it is changed',
    toDefault(phone, 'phone'),
    [
      'list list.changeDefault',
      'default default.open',
      'default default.option:phone',
      'default default.confirm',
    ],
  ],
  ['out of it once it is changed', [locked(phone, 'default default.close')], []],
  [
    'without the bump',
    [['list list.changeDefault', { defaultMethod: oldApp.id }]],
    ['list list.changeDefault'],
  ],
])('the default is what is to be deleted, and locked: %s', (_name, course, wrong) => {
  expect(play(g3(), registerFirst, both, course).wrong).toEqual(wrong);
});

test('a default that must go may be tried, and tried again after it was refused', () => {
  const course: Course = [
    locked(oldApp, 'list row.delete:authenticator#0'),
    locked(oldApp, 'confirm confirm.ok'),
    ['list row.delete:authenticator#0', { ...locked(oldApp, '')[1], notDeleted: 1 }],
  ];
  expect(play(g3(), registerFirst, both, course).wrong).toEqual([]);
});

test('nothing else could be the default, or it is another app that goes', () => {
  const change = 'list list.changeDefault';
  const only = play(g3(), smsPhone, [password, oldApp], [locked(oldApp, change)]);
  expect(only.wrong).toEqual([change]);
  const other = play(g3(), registerFirst, [...both, otherApp], [locked(otherApp, change)]);
  expect(other.wrong).toEqual([change]);
});

test('in the third phase it is the phone that must not stay the default', () => {
  const course = (option: string): Course => [
    [password, phone],
    'list list.add',
    [password, phone, newApp],
    'app.done wizard.next',
    ...toDefault(phone, option),
  ];
  const wrong = (option: string) => play(g3(), registerFirst, both, course(option)).wrong;
  expect(wrong('authenticator#0')).toEqual([]);
  expect(wrong('phone')).toEqual(['default default.option:phone', 'default default.confirm']);
});

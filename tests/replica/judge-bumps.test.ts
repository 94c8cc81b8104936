import { expect, test } from 'vitest';
import {
  bySms,
  type Change,
  deleteApp,
  fields,
  newApp,
  oldApp,
  password,
  phone,
  pickOld,
  pickTile,
  play,
  smsPhone,
  voicePc,
} from './judge-courses.ts';
import type { Plan } from './plan.ts';
import { g1, g2, g3 } from './scenarios.ts';
import type { Method, Scenario } from './types.ts';

type Course = (string | [string, Change])[];
type Case = [string, Course, string[]];

const told = (press: string, problem: string, change: Change = {}): [string, Change] => [
  press,
  { ...change, problem },
];

function wrongOf(scenario: Scenario, plan: Plan, start: Method[], course: Course): string[] {
  return play(scenario, plan, start, course).wrong;
}

const toCode = [...pickTile('phone'), ...bySms.slice(0, -2)];
const throttled: Change = { bumps: { throttled: true } };
test.each<Case>([
  [
    'a wrong code, typed anew',
    [
      'phone.code phone.code=',
      'phone.code wizard.next',
      told('phone.code phone.code=', 'phone.errorCode'),
      told('phone.code wizard.next', 'phone.errorCode'),
    ],
    [],
  ],
  [
    'a wrong code once more',
    [
      'phone.code phone.code=',
      'phone.code wizard.next',
      told('phone.code wizard.next', 'phone.errorCode'),
    ],
    ['phone.code wizard.next'],
  ],
  [
    'a new code after a wrong one, which has to be typed',
    [
      'phone.code phone.code=',
      'phone.code wizard.next',
      told('phone.code phone.resend', 'phone.errorCode'),
      'phone.code wizard.next',
    ],
    ['phone.code wizard.next'],
  ],
  [
    'a new code for one that does not come',
    [['phone.code phone.resend', { undelivered: true }]],
    [],
  ],
  ['a new code without need', ['phone.code phone.resend'], ['phone.code phone.resend']],
  ['Back from a code that does not come', [['phone.code wizard.back', { undelivered: true }]], []],
  ['Back without need', ['phone.code wizard.back'], ['phone.code wizard.back']],
  [
    'Next while there were too many tries',
    [
      'phone.code phone.code=',
      ['phone.code wizard.next', throttled],
      told('phone.code wizard.next', 'phone.errorThrottled', throttled),
      told('phone.code wizard.next', 'phone.errorThrottled'),
    ],
    ['phone.code wizard.next'],
  ],
  [
    'a new code while there were too many tries, and afterwards',
    [
      told('phone.code phone.resend', 'phone.errorThrottled', throttled),
      told('phone.code phone.resend', 'phone.errorThrottled'),
    ],
    ['phone.code phone.resend'],
  ],
  ['a captcha', ['captcha captcha.field=', 'captcha wizard.next', 'phone.code phone.code='], []],
  ['a captcha without an answer', ['captcha wizard.next'], ['captcha wizard.next']],
  [
    'a captcha that was read wrong, without a new answer',
    ['captcha captcha.field=', 'captcha wizard.next', told('captcha wizard.next', 'captcha.error')],
    ['captcha wizard.next'],
  ],
  ['Cancel of a captcha', ['captcha wizard.cancel'], ['captcha wizard.cancel']],
  [
    'the X of a note that is there',
    [['phone.code toast.close', { bumps: { toastOver: 'next' } }]],
    [],
  ],
  ['the X of a note that is not', ['phone.code toast.close'], ['phone.code toast.close']],
])('by text: %s', (_name, course, wrong) => {
  expect(wrongOf(g3(), smsPhone, [password], [...toCode, ...course])).toEqual(wrong);
});

test.each<Case>([
  [
    'a refused number, typed anew',
    [
      'phone.number wizard.next',
      told('phone.number phone.number=', 'phone.errorNumber'),
      told('phone.number wizard.next', 'phone.errorNumber'),
    ],
    [],
  ],
  [
    'a refused number once more',
    ['phone.number wizard.next', told('phone.number wizard.next', 'phone.errorNumber')],
    ['phone.number wizard.next'],
  ],
  [
    'a problem of the page',
    ['phone.number wizard.next', told('phone.number wizard.next', 'wizard.problem')],
    [],
  ],
  [
    'a call that failed: Back, and again',
    [
      'phone.number wizard.next',
      told('phone.call wizard.back', 'phone.errorCall'),
      'phone.number wizard.next',
    ],
    [],
  ],
  [
    'a call to somebody else: Back',
    ['phone.number wizard.next', ['phone.call wizard.back', { undelivered: true }]],
    [],
  ],
  [
    'the fields of another kind of phone',
    ['alternatePhone.number phone.number=', 'alternatePhone.number wizard.next'],
    ['alternatePhone.number phone.number', 'alternatePhone.number wizard.next'],
  ],
  ['out of another kind of phone', ['change.phone.number wizard.cancel'], []],
  ['Next of another method', ['otherMethod wizard.next'], ['otherMethod wizard.next']],
  ['out of another method', ['otherMethod wizard.close'], []],
])('by call: %s', (_name, course, wrong) => {
  const filled = [...pickOld('phone'), ...fields, 'phone.number phone.choice:call'];
  expect(wrongOf(g1(), voicePc, [password], [...filled, ...course])).toEqual(wrong);
});

const backFirst: Plan = { ...voicePc, order: 'register-first' };
test.each<Case>([
  ['the old code: Back', [told('app.qr wizard.back', 'app.errorExpiredBack')], []],
  [
    'the old code: Next where only Back helps',
    [told('app.qr wizard.next', 'app.errorExpiredBack')],
    ['app.qr wizard.next'],
  ],
  ['the old code: Next', [told('app.qr wizard.next', 'app.errorExpiredNext')], []],
  ['Back from a good code', ['app.qr wizard.back'], ['app.qr wizard.back']],
  [
    'Back from a test that failed',
    [told('app.try wizard.back', 'app.errorDenied')],
    ['app.try wizard.back'],
  ],
])('the app on a PC: %s', (_name, course, wrong) => {
  const start = [password, phone];
  expect(wrongOf(g1(), backFirst, start, [...pickOld('authenticatorApp'), ...course])).toEqual(
    wrong,
  );
});

const linkFirst: Plan = { ...smsPhone, order: 'register-first' };
test.each<Case>([
  [
    'an old link: Next makes one, which has to be pressed',
    [
      told('app.pair wizard.next', 'app.errorExpiredNext'),
      'app.pair app.pairLink',
      'app.pair wizard.next',
    ],
    [],
  ],
  [
    'an old link pressed again',
    [told('app.pair app.pairLink', 'app.errorExpiredNext')],
    ['app.pair app.pairLink'],
  ],
  [
    'an old link: Next where only Back helps',
    [told('app.pair wizard.next', 'app.errorExpiredBack')],
    ['app.pair wizard.next'],
  ],
  [
    'an old link: Back, and the new one',
    [
      told('app.pair wizard.back', 'app.errorExpiredBack'),
      'app.install wizard.next',
      'app.pair app.pairLink',
      'app.pair wizard.next',
    ],
    [],
  ],
])('the app on the phone: %s', (_name, course, wrong) => {
  const begun = [...pickTile('authenticatorApp'), 'app.install wizard.next'];
  const pressed = [...begun, 'app.pair app.pairLink', 'app.pair wizard.next'];
  expect(wrongOf(g3(), linkFirst, [password, phone], [...pressed, ...course])).toEqual(wrong);
});

test.each<Case>([
  [
    'a deletion that failed: Delete again',
    [
      ...deleteApp,
      ['list row.delete:authenticator#0', { notDeleted: 1 }],
      ['confirm confirm.ok', { notDeleted: 1 }],
    ],
    [],
  ],
  [
    'and not a third time',
    [
      ...deleteApp,
      ['list row.delete:authenticator#0', { notDeleted: 1 }],
      ['confirm confirm.ok', { notDeleted: 1 }],
      ['list row.delete:authenticator#0', { notDeleted: 1 }],
    ],
    ['list row.delete:authenticator#0'],
  ],
  [
    'a detour to the sign-in: Delete again',
    [
      ...deleteApp,
      ['list row.delete:authenticator#0', { load: 2 }],
      ['confirm confirm.ok', { load: 2 }],
    ],
    [],
  ],
  ['a list that did not come', [told('list list.retry', 'list.problem')], []],
  ['a list that is there', ['list list.retry'], ['list list.retry']],
])('at first: %s', (_name, course, wrong) => {
  expect(wrongOf(g1(), voicePc, [password, oldApp], course)).toEqual(wrong);
});

test('after a detour Add is right again', () => {
  const course: Course = ['list list.add', ['list list.add', { load: 2 }]];
  expect(wrongOf(g3(), voicePc, [password], course)).toEqual([]);
});

test.each([
  ['passkey', []],
  ['authenticator', ['picker picker.more']],
] as const)('more options, where the recommended method is %s', (recommended, wrong) => {
  const scenario = g2({ variants: { tiles: 'recommended', recommended } });
  const course = ['list list.add', 'picker picker.more', 'picker picker.tile:authenticatorApp'];
  expect(wrongOf(scenario, backFirst, [password, phone], course)).toEqual(wrong);
  expect(wrongOf(scenario, voicePc, [password], course.slice(0, 2))).toEqual([]);
});

test.each([
  ['captcha captcha.field=', false],
  ['phone.done wizard.next', true],
])('a move that ends with %s', (last, finished) => {
  const course = [
    [password, oldApp, phone],
    'phone.done wizard.next',
    [password, phone],
    'list list.add',
    [password, phone, newApp],
    'app.done wizard.next',
    [password, newApp],
    last,
  ];
  expect(play(g1(), backFirst, [password, oldApp], course).finished).toBe(finished);
});

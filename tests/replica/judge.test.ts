import { expect, test } from 'vitest';
import { createJudge } from './judge.ts';
import {
  appOnPc,
  appOnPhone,
  byCall,
  bySms,
  type Change,
  deleteApp,
  deletePhone,
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
import { g1, g3 } from './scenarios.ts';
import type { Press, Scenario } from './types.ts';

const manualG1 = [
  ...deleteApp,
  [password],
  ...pickOld('phone'),
  ...byCall,
  [password, phone],
  'phone.done wizard.next',
  ...deletePhone,
  [password],
  ...pickOld('authenticatorApp'),
  ...appOnPc,
  [password, newApp],
  'app.done wizard.next',
];

test('the ideal course of the manual is right: G1, voice, PC', () => {
  const result = play(g1(), voicePc, [password, oldApp], manualG1);
  expect(result).toEqual({ wrong: [], finished: true });
});

test('the ideal course with the phone registered first is right: G3, SMS, smartphone', () => {
  const result = play(
    g3(),
    { ...smsPhone, order: 'register-first' },
    [password, oldApp],
    [
      'overview nav.security-info',
      ...pickTile('phone'),
      ...bySms,
      [password, oldApp, phone],
      'phone.done wizard.next',
      ...deleteApp,
      [password, phone],
      ...pickTile('authenticatorApp'),
      ...appOnPhone,
      [password, phone, newApp],
      'app.done wizard.next',
      ...deletePhone,
      [password, newApp],
    ],
  );
  expect(result).toEqual({ wrong: [], finished: true });
});

test('nothing is wrong before a plan, and nothing finished', () => {
  const press: Press = {
    seq: 1,
    id: 'x',
    step: 'list',
    kind: 'click',
    disabled: false,
    busy: false,
    problem: null,
    load: 1,
  };
  const judge = createJudge(() => ({
    scenario: g1(),
    records: [
      {
        press,
        methods: [],
        facts: { bumps: {}, undelivered: false, notDeleted: 0, defaultMethod: null },
      },
    ],
    methods: [],
  }));
  expect(judge.wrong()).toEqual([]);
  expect(judge.finished()).toBe(false);
});

test('the course without its last press is not finished', () => {
  const result = play(g1(), voicePc, [password, oldApp], manualG1.slice(0, -1));
  expect(result).toEqual({ wrong: [], finished: false });
});

test.each<[string, Scenario, (string | [string, Change])[], string[]]>([
  ['the other order', g1(), ['list list.add', 'picker picker.cancel'], ['list list.add']],
  [
    'a row that is not to go',
    g1(),
    ['list row.delete:authenticator#1', 'confirm confirm.cancel'],
    ['list row.delete:authenticator#1'],
  ],
  [
    'OK for a row that is not to go',
    g1(),
    ['list row.delete:phone', 'confirm confirm.ok'],
    ['list row.delete:phone', 'confirm confirm.ok'],
  ],
  [
    'Cancel where OK is right',
    g1(),
    ['list row.delete:authenticator#0', 'confirm confirm.cancel'],
    ['confirm confirm.cancel'],
  ],
  [
    'Delete again while it runs',
    g1(),
    [...deleteApp, 'list row.delete:authenticator#0'],
    ['list row.delete:authenticator#0'],
  ],
  ['OK twice', g1(), [...deleteApp, 'confirm confirm.ok'], ['confirm confirm.ok']],
  [
    'something disabled',
    g1(),
    [['list row.delete:authenticator#0', { disabled: true }]],
    ['list row.delete:authenticator#0'],
  ],
  ['a click on nothing', g1(), ['list page.elsewhere'], ['list page.elsewhere']],
  ['another menu', g1(), ['list nav.devices'], ['list nav.devices']],
])('wrong at first: %s', (_name, scenario, course, wrong) => {
  expect(play(scenario, voicePc, [password, oldApp, otherApp], course).wrong).toEqual(wrong);
});

test('the old device is the one that the plan names', () => {
  const plan = { ...voicePc, oldDevice: 'Galaxy' };
  const right = play(g1(), plan, [password, oldApp, otherApp], ['list row.delete:authenticator#1']);
  const wrong = play(g1(), plan, [password, oldApp, otherApp], ['list row.delete:authenticator#0']);
  expect([right.wrong, wrong.wrong]).toEqual([[], ['list row.delete:authenticator#0']]);
});

test('an app on another phone does not stand for the new one', () => {
  const course = [
    ...deleteApp,
    [password, otherApp],
    ...pickOld('phone'),
    ...byCall,
    [password, otherApp, phone],
    'phone.done wizard.next',
    ...deletePhone,
    [password, otherApp],
  ];
  const start = [password, oldApp, otherApp];
  expect(play(g1(), voicePc, start, course)).toEqual({ wrong: [], finished: false });
  const next = play(g1(), voicePc, start, [...course, 'list list.add']);
  expect(next.wrong).toEqual([]);
});

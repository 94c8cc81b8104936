import { expect, test } from 'vitest';
import type { Plan } from './judge.ts';
import {
  byCall,
  bySms,
  type Change,
  deletePhone,
  fields,
  password,
  phone,
  pickOld,
  pickTile,
  play,
  smsPhone,
  voicePc,
} from './judge-courses.ts';
import { g1, g2, g3 } from './scenarios.ts';
import type { Scenario } from './types.ts';

const g1Japan = g1({ variants: { countryDefault: 'japan' } });
const open = pickOld('phone');
test.each<[string, Scenario, Plan, (string | [string, Change])[], string[]]>([
  [
    'the wrong option, then Add',
    g1(),
    voicePc,
    ['list list.add', 'picker picker.option:officePhone', 'picker picker.add'],
    ['picker picker.option:officePhone', 'picker picker.add'],
  ],
  [
    'the wrong option, put right',
    g1(),
    voicePc,
    [
      'list list.add',
      'picker picker.option:officePhone',
      'picker picker.option:phone',
      'picker picker.add',
    ],
    ['picker picker.option:officePhone'],
  ],
  [
    'Next without a country',
    g1(),
    voicePc,
    [
      ...open,
      'phone.number phone.number=',
      'phone.number phone.choice:call',
      'phone.number wizard.next',
    ],
    ['phone.number wizard.next'],
  ],
  [
    'Next without a country, Japan being there',
    g1Japan,
    voicePc,
    [
      ...open,
      'phone.number phone.number=',
      'phone.number phone.choice:call',
      'phone.number wizard.next',
    ],
    [],
  ],
  [
    'Next without a number',
    g1Japan,
    voicePc,
    [
      ...open,
      'phone.number phone.number',
      'phone.number phone.choice:call',
      'phone.number wizard.next',
    ],
    ['phone.number wizard.next'],
  ],
  [
    'text instead of call',
    g1Japan,
    voicePc,
    [
      ...open,
      'phone.number phone.number=',
      'phone.number phone.choice:text',
      'phone.number wizard.next',
    ],
    ['phone.number phone.choice:text', 'phone.number wizard.next'],
  ],
  [
    'the chosen radio once more',
    g1Japan,
    smsPhone,
    [
      ...open,
      'phone.number phone.number=',
      'phone.number phone.choice:text',
      'phone.number wizard.next',
    ],
    [],
  ],
  [
    'the number before the country',
    g1(),
    voicePc,
    [
      ...open,
      ...fields.slice(2),
      ...fields.slice(0, 2),
      'phone.number phone.choice:call',
      'phone.number wizard.next',
    ],
    [],
  ],
  [
    'Next twice',
    g1(),
    voicePc,
    [...open, ...byCall, ['phone.number wizard.next', { busy: true }]],
    ['phone.number wizard.next'],
  ],
  [
    'Back while it rings',
    g1(),
    voicePc,
    [...open, ...byCall, 'phone.call wizard.back'],
    ['phone.call wizard.back'],
  ],
  [
    'Next while it rings',
    g1(),
    voicePc,
    [...open, ...byCall, ['phone.call wizard.next', { disabled: true }]],
    ['phone.call wizard.next'],
  ],
  ['Next after a failed call', g1(), voicePc, [...open, ...byCall, 'phone.call wizard.next'], []],
  [
    'Next without a code',
    g1(),
    smsPhone,
    [...open, ...bySms.slice(0, -2), 'phone.code wizard.next'],
    ['phone.code wizard.next'],
  ],
  [
    'arrow keys that pass by another country',
    g1(),
    smsPhone,
    [
      ...open,
      'phone.number phone.country.option:IT~',
      'phone.number phone.country.option:JP~',
      'phone.number phone.number=',
      'phone.number wizard.next',
    ],
    [],
  ],
  [
    'Next with the country where the arrow keys stopped',
    g1(),
    smsPhone,
    [
      ...open,
      'phone.number phone.number=',
      'phone.number phone.country.option:IT~',
      'phone.number wizard.next',
    ],
    ['phone.number wizard.next'],
  ],
  [
    'a new SMS without need',
    g1(),
    smsPhone,
    [...open, ...bySms.slice(0, -1), 'phone.code phone.resend'],
    ['phone.code phone.resend'],
  ],
  [
    'a reload in the middle',
    g1(),
    voicePc,
    [
      ...open,
      ...fields,
      ['list list.add', { load: 2 }],
      ['picker picker.option:phone', { load: 2 }],
      ['picker picker.add', { load: 2 }],
    ],
    [],
  ],
  [
    'Next right after a reload',
    g1(),
    voicePc,
    [
      ...open,
      ...fields,
      'phone.number phone.choice:call',
      ['phone.number wizard.next', { load: 2 }],
    ],
    ['phone.number wizard.next'],
  ],
  [
    'the way out of a wrong wizard',
    g2(),
    voicePc,
    [
      'list list.add',
      'picker picker.tile:authenticatorApp',
      'app.install wizard.cancel',
      ...pickTile('phone'),
    ],
    ['picker picker.tile:authenticatorApp'],
  ],
])('in phase 2: %s', (_name, scenario, plan, course, wrong) => {
  // The account has no app, so the first phase stands already.
  expect(play(scenario, plan, [password], course).wrong).toEqual(wrong);
});

const inApp = [...pickTile('authenticatorApp'), 'app.install wizard.next'];
test.each<[string, Plan, (string | [string, Change])[], string[]]>([
  [
    'the other app',
    voicePc,
    [
      ...pickTile('authenticatorApp'),
      'app.install app.different',
      'totp wizard.back',
      'app.install wizard.next',
    ],
    ['app.install app.different'],
  ],
  [
    'a look at the key',
    voicePc,
    [
      ...inApp,
      'app.account wizard.next',
      'app.qr app.cantScan',
      'app.manual app.cantScan',
      'app.qr wizard.next',
    ],
    ['app.qr app.cantScan'],
  ],
  ['Next before the link', smsPhone, [...inApp, 'app.pair wizard.next'], ['app.pair wizard.next']],
  [
    'the link twice',
    smsPhone,
    [...inApp, 'app.pair app.pairLink', 'app.pair app.pairLink'],
    ['app.pair app.pairLink'],
  ],
  [
    'the link where the PC shows a code',
    voicePc,
    [...inApp, 'app.pair app.showQr', 'app.qr wizard.next'],
    [],
  ],
  [
    'the passkey',
    voicePc,
    ['list list.add', 'picker picker.tile:passkeyInAuthenticator'],
    ['picker picker.tile:passkeyInAuthenticator'],
  ],
])('in phase 4: %s', (_name, plan, course, wrong) => {
  const start = [password, phone];
  const before = [...deletePhone, [password]];
  expect(play(g3(), plan, start, [...before, ...course]).wrong).toEqual(wrong);
});

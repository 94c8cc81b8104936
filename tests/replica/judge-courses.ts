import { createJudge, type Plan, type Recorded } from './judge.ts';
import type { Facts } from './judge-memory.ts';
import type { Method, Press, Scenario } from './types.ts';

export const password: Method = { id: 'm1', type: 'password' };
export const oldApp: Method = { id: 'm2', type: 'authenticator', value: 'iPhone 12' };
export const otherApp: Method = { id: 'm3', type: 'authenticator', value: 'Galaxy' };
export const phone: Method = { id: 'm4', type: 'phone', value: '+81 9012345678' };
export const newApp: Method = { id: 'm5', type: 'authenticator', value: 'Pixel 9' };

export const voicePc: Plan = { route: 'voice', setup: 'pc', order: 'manual' };
export const smsPhone: Plan = { route: 'sms', setup: 'phone', order: 'manual' };

export type Change = Partial<Pick<Press, 'busy' | 'disabled' | 'load' | 'problem'>> &
  Partial<Facts>;

/** A table of presses, "step id", with "=" for typing and "~" for a choice by keyboard, with the account where it changes. */
export function play(
  scenario: Scenario,
  plan: Plan,
  start: Method[],
  course: (string | Method[] | [string, Change])[],
) {
  let methods = start;
  const records: Recorded[] = [];
  const judge = createJudge(() => ({ scenario, records, methods }));
  judge.start(plan);
  for (const entry of course) {
    if (Array.isArray(entry) && typeof entry[0] !== 'string') {
      methods = entry as Method[];
      continue;
    }
    const [text, change] = typeof entry === 'string' ? [entry, {}] : (entry as [string, Change]);
    const [step = '', id = ''] = text.replace(/[=~]$/, '').split(' ');
    const kind = text.endsWith('=') ? 'input' : text.endsWith('~') ? 'change' : 'click';
    const seq = records.length + 1;
    const usual = { disabled: false, busy: false, problem: null, load: 1 };
    const {
      bumps = {},
      undelivered = false,
      notDeleted = 0,
      defaultMethod = null,
      ...rest
    } = change;
    const facts = { bumps, undelivered, notDeleted, defaultMethod };
    records.push({ press: { seq, step, id, kind, ...usual, ...rest }, methods, facts });
  }
  const wrong = judge.wrong().map((press) => `${press.step} ${press.id}`);
  return { wrong, finished: judge.finished() };
}

export const deleteApp = ['list row.delete:authenticator#0', 'confirm confirm.ok'];
export const deletePhone = ['list row.delete:phone', 'confirm confirm.ok'];
export const fields = [
  'phone.number phone.country',
  'phone.number phone.country.option:JP',
  'phone.number phone.number=',
];
export const byCall = [...fields, 'phone.number phone.choice:call', 'phone.number wizard.next'];
export const bySms = [
  ...fields,
  'phone.number wizard.next',
  'phone.code phone.code=',
  'phone.code wizard.next',
];
export const pickOld = (key: string): string[] => [
  'list list.add',
  'picker picker.open',
  `picker picker.option:${key}`,
  'picker picker.add',
];
export const pickTile = (key: string): string[] => ['list list.add', `picker picker.tile:${key}`];
export const appOnPc = ['app.install wizard.next', 'app.account wizard.next', 'app.qr wizard.next'];
export const appOnPhone = [
  'app.install wizard.next',
  'app.pair app.pairLink',
  'app.pair wizard.next',
];

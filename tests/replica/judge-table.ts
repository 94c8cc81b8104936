import type { Facts } from './judge-memory.ts';
import type { Goal } from './plan.ts';
import type { Press } from './types.ts';

/** How a dialog that was opened by mistake is left again. */
const leaving = [
  'wizard.cancel',
  'wizard.back',
  'wizard.close',
  'confirm.cancel',
  'confirm.close',
  'picker.cancel',
  'picker.close',
  'default.cancel',
  'signOut.cancel',
  'default.close',
  'odd.close',
];

/** Whether a press leads out of a step in which there is nothing to do for this goal. */
export const isLeaving = ({ id }: Press, goal: Goal): boolean =>
  // On the page of an interrupted sign-in nothing else leads from a wizard to that of another method.
  leaving.includes(id) || (id === 'register.other' && goal.method !== null);

/** Steps in which Back is the way out of an error, or of a wait for what will never come. */
const withBack = ['phone.call', 'phone.code', 'app.qr', 'app.pair'];

/** Whether a press gets rid of what has gone wrong, in whatever phase. */
export function isWayOut({ id, step, problem }: Press, { bumps, undelivered }: Facts): boolean {
  if (id === 'toast.close') return bumps.toastOver !== undefined;
  if (id === 'list.retry') return step === 'list' && problem !== null;
  if (id !== 'wizard.back' || !withBack.includes(step)) return false;
  return problem !== null || (undelivered && step.startsWith('phone.'));
}

type Table = Record<string, string[]>;

const onTheWay: Table = {
  overview: ['nav.security-info', 'nav.menu'],
  other: ['nav.security-info', 'nav.menu'],
};

/** A registration that went well ends with Done, also when the next phase has begun by then. */
const ends: Table = {
  'phone.done': ['wizard.next'],
  'app.done': ['wizard.next'],
  'register.done': ['wizard.next'],
};

const deletion: Table = {
  ...onTheWay,
  ...ends,
  list: ['row.delete:*'],
  confirm: ['confirm.ok', 'confirm.cancel', 'confirm.close'],
};

const number = ['phone.country', 'phone.country.option:JP', 'phone.number', 'phone.choice'];

const picking = (key: string): string[] => [
  'picker.open',
  `picker.option:${key}`,
  'picker.add',
  `picker.tile:${key}`,
  'picker.more',
];

/** A picture to read comes between the number and the proof. */
const captcha: Table = { captcha: ['captcha.field', 'wizard.next'] };

const call: Table = {
  ...onTheWay,
  ...ends,
  ...captcha,
  list: ['list.add'],
  picker: picking('phone'),
  'phone.number': [...number, 'phone.choice:call', 'wizard.next'],
  // Next is there to be pressed only after a call that failed.
  'phone.call': ['wizard.next'],
};

const text: Table = {
  ...onTheWay,
  ...ends,
  ...captcha,
  list: ['list.add'],
  picker: picking('phone'),
  'phone.number': [...number, 'phone.choice:text', 'wizard.next'],
  'phone.code': ['phone.code', 'phone.resend', 'wizard.next'],
};

const app: Table = {
  ...onTheWay,
  ...ends,
  list: ['list.add'],
  picker: picking('authenticatorApp'),
  'app.install': ['wizard.next'],
  'app.account': ['wizard.next'],
  'app.qr': ['wizard.next'],
  'app.manual': ['app.cantScan', 'wizard.back'],
  // Next is there to be pressed only after a test that failed.
  'app.try': ['wizard.next'],
};

/** What may be pressed in a step; undefined where nothing but a way out is right. */
export function rightPresses(
  goal: Goal,
  step: string,
  target: string | null,
): string[] | undefined {
  const tables: Record<Goal['kind'], Table> = {
    nothing: { ...ends, list: [] },
    delete: deletion,
    phone: goal.choice === 'call' ? call : text,
    appOnPc: { ...app, 'app.pair': ['app.showQr'] },
    appOnPhone: { ...app, 'app.pair': ['app.pairLink', 'wizard.next'] },
  };
  const table = tables[goal.kind];
  return Object.hasOwn(table, step)
    ? table[step]?.map((id) => id.replace('*', target ?? ''))
    : undefined;
}

import type { Phase } from '../../flow/types';
import type { Account, At, Held, Plan, Press } from './types';

/** The code of every text message. Nothing is guarded by it. */
export const CODE = '482913';
/** The number of every number match. */
export const NUMBER = '47';
/** What is to be typed where the real page asks for a phone number. */
export const EXAMPLE = '90-1234-5678';
/** The country that the manual is about. */
const COUNTRY = 'JP';

/** What each phase adds or takes away. */
const EFFECTS: Readonly<Record<Phase, (held: readonly Held[]) => readonly Held[]>> = {
  1: (held) => held.filter((one) => one !== 'old-app'),
  2: (held) => [...held, 'number'],
  3: (held) => held.filter((one) => one !== 'number'),
  4: (held) => [...held, 'new-app'],
};

function phasesOf({ order }: Plan): readonly Phase[] {
  return order === 'register-first' ? [2, 1, 4, 3] : [1, 2, 3, 4];
}

/** The account as it is when this practice begins. */
export function accountFor(plan: Plan): Account {
  const phases = phasesOf(plan);
  const before = plan.phase === undefined ? [] : phases.slice(0, phases.indexOf(plan.phase));
  return {
    plan,
    held: before.reduce<readonly Held[]>((held, phase) => EFFECTS[phase](held), ['old-app']),
    isChanged: before.length >= 2,
    ...LIST,
    strays: [],
  };
}

/** No dialog is open, and nothing in it is filled in. */
const LIST = {
  at: 'list',
  deleting: undefined,
  country: 'US',
  // The older page begins with the text message.
  way: 'sms',
  isLinked: false,
  isPaired: false,
  isRefused: false,
} as const;

/** What is to be done next with this account; `change`: the phones are changed now. */
export function taskOf({ plan, held, isChanged }: Account): Phase | 'change' | 'end' {
  const isDone: Readonly<Record<Phase, boolean>> = {
    1: !held.includes('old-app'),
    2: held.includes('number'),
    3: !held.includes('number'),
    4: held.includes('new-app'),
  };
  const half = isChanged ? phasesOf(plan).slice(2) : phasesOf(plan).slice(0, 2);
  const next = half.find((phase) => !isDone[phase]);
  return next ?? (isChanged ? 'end' : 'change');
}

/** The account after this press. */
export function pressed(account: Account, press: Press): Account {
  const next = after(account, press);
  if (isAwaited(account, press)) return next;
  return { ...next, strays: [...account.strays, `${account.at}: ${press.on}`] };
}

function after(account: Account, press: Press): Account {
  switch (press.on) {
    case 'delete':
      return { ...account, at: 'delete', deleting: press.of };
    case 'confirm':
      return {
        ...account,
        ...LIST,
        held: account.held.filter((one) => one !== account.deleting),
      };
    case 'cancel':
      return { ...account, ...LIST };
    case 'add':
      return { ...account, at: 'picker' };
    case 'pick':
      return { ...account, at: PICKED[press.what] };
    case 'country':
      return { ...account, country: press.is };
    case 'way':
      return { ...account, way: press.is };
    case 'next':
      return onNext(account, press.right);
    case 'back':
      return { ...account, at: BACK[account.at] ?? account.at, ...FRESH };
    case 'resend':
      return { ...account, isRefused: false };
    case 'link':
      return { ...account, isLinked: true };
    case 'answer':
      return withNumber(account);
    case 'pair':
      return { ...account, isPaired: true, isRefused: false };
    case 'approve':
      return press.right
        ? { ...account, at: 'app-there', held: [...account.held, 'new-app'], isRefused: false }
        : { ...account, isRefused: true };
    case 'changed':
      return { ...account, isChanged: true };
  }
}

const PICKED = { phone: 'number', authenticator: 'install', other: 'other' } as const;
const FRESH = { isLinked: false, isPaired: false, isRefused: false } as const;

const BACK: Partial<Record<At, At>> = {
  call: 'number',
  code: 'number',
  setup: 'install',
  qr: 'setup',
  link: 'install',
};

function onNext(account: Account, right: boolean): Account {
  const { at, way, plan, isPaired } = account;
  switch (at) {
    case 'number':
      if (!right) return { ...account, isRefused: true };
      return { ...account, at: way === 'voice' ? 'call' : 'code', isRefused: false };
    case 'code':
      return right ? withNumber(account) : { ...account, isRefused: true };
    case 'install':
      return { ...account, at: plan.setup === 'pc' ? 'setup' : 'link', ...FRESH };
    case 'setup':
      return { ...account, at: 'qr', ...FRESH };
    case 'qr':
    case 'link':
      return isPaired ? { ...account, at: 'match' } : { ...account, isRefused: true };
    default:
      return { ...account, ...LIST };
  }
}

function withNumber(account: Account): Account {
  return { ...account, at: 'number-there', held: [...account.held, 'number'], isRefused: false };
}

/** Would somebody press this who does only what is to be done next? */
function isAwaited(account: Account, press: Press): boolean {
  const { at, plan, deleting, country, way, isPaired } = account;
  const task = taskOf(account);
  const toGo = task === 1 ? 'old-app' : task === 3 ? 'number' : undefined;
  switch (press.on) {
    case 'delete':
      return press.of === toGo;
    case 'confirm':
      return deleting === toGo;
    case 'cancel':
      return at === 'other' || (at === 'delete' && deleting !== toGo);
    case 'add':
      return task === 2 || task === 4;
    case 'pick':
      return press.what === (task === 2 ? 'phone' : 'authenticator');
    case 'country':
      return press.is === COUNTRY;
    case 'way':
      return press.is === plan.route;
    case 'next':
      if (at === 'number') return press.right && country === COUNTRY && way === plan.route;
      return at === 'qr' || at === 'link' ? isPaired : press.right;
    case 'approve':
      return press.right;
    case 'changed':
      return task === 'change';
    case 'back':
    case 'resend':
      return false;
    case 'link':
    case 'answer':
    case 'pair':
      return true;
  }
}

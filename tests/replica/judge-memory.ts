import type { Bumps } from './bumps.ts';
import type { Goal } from './plan.ts';
import type { Press, Scenario } from './types.ts';

/** What the judge has to know of the moment of a press, beside what the page showed. */
export interface Facts {
  bumps: Bumps;
  /** The code or the call that the page waits for does not reach the person's phone. */
  undelivered: boolean;
  /** Deletions that have failed so far. */
  notDeleted: number;
  /** The id of the account's default method. */
  defaultMethod: string | null;
}

/** What the presses so far have done to the dialog that is open. */
export interface Memory {
  picked: string | null;
  country: string | null;
  choice: string | null;
  number: boolean;
  code: boolean;
  letters: boolean;
  /** What was refused has been typed anew. */
  anew: boolean;
  link: boolean;
  /** The tile that the picker offers alone, until more are asked for. */
  recommended: string | null;
  /** The row whose Delete was pressed last, and whether that was confirmed. */
  asked: string | null;
  confirmed: boolean;
  /** What was chosen in the dialog of the default method. */
  newDefault: string | null;
}

/** The memory of a dialog that has just been opened. */
export function freshMemory({ picker, variants }: Scenario): Memory {
  const alone = picker === 'tiles' && variants?.tiles === 'recommended';
  return {
    picked: null,
    country: variants?.countryDefault === 'japan' ? 'JP' : null,
    choice: variants?.choiceDefault === 'none' ? null : 'text',
    number: false,
    code: false,
    letters: false,
    anew: false,
    link: false,
    recommended: alone && variants?.recommended === 'authenticator' ? 'authenticatorApp' : null,
    asked: null,
    confirmed: false,
    newDefault: null,
  };
}

/** What a press adds to the memory. */
export function remember(memory: Memory, press: Press, scenario: Scenario): Memory {
  const { id, step, kind, problem } = press;
  const [name = '', value = ''] = id.split(/:(.*)/s);
  if (id === 'list.add' || id === 'register.other') return freshMemory(scenario);
  if (name === 'row.delete') return { ...memory, asked: value, confirmed: false };
  if (id === 'list.changeDefault') return { ...memory, newDefault: null };
  if (name === 'default.option') return { ...memory, newDefault: value };
  if (id === 'confirm.ok') return { ...memory, confirmed: true };
  if (name === 'picker.option') return { ...memory, picked: value };
  if (name === 'phone.country.option') return { ...memory, country: value };
  if (name === 'phone.choice' && value) return { ...memory, choice: value };
  if (id === 'phone.number' && kind === 'input') return { ...memory, number: true, anew: true };
  if (id === 'phone.code' && kind === 'input') return { ...memory, code: true, anew: true };
  if (id === 'captcha.field' && kind === 'input') return { ...memory, letters: true };
  if (id === 'app.pairLink') return { ...memory, link: true };
  if (step === 'app.pair' && id === 'wizard.back') return { ...memory, link: false };
  // A new code comes; what is in the field belongs to the old one.
  if (id === 'phone.resend') return { ...memory, code: false };
  if (id !== 'wizard.next') return memory;
  if (step === 'phone.number') return { ...memory, code: false, anew: false };
  if (step === 'phone.code') return { ...memory, anew: false };
  if (step === 'captcha') return { ...memory, letters: false, code: false };
  if (step === 'app.pair' && problem === 'app.errorExpiredNext') return { ...memory, link: false };
  return memory;
}

interface Moment {
  press: Press;
  facts: Facts;
  target: string | null;
}

/** Whether what must come before this press has come. */
export function isReady(goal: Goal, memory: Memory, { press, facts, target }: Moment): boolean {
  const { asked, confirmed, picked, anew } = memory;
  const { problem } = press;
  const waits = facts.bumps.throttled === true && problem === 'phone.errorThrottled';
  if (waits && (press.id === 'wizard.next' || press.id === 'phone.resend')) return false;
  switch (`${press.step} ${press.id}`) {
    case 'confirm confirm.ok':
      return asked === target && !confirmed;
    case 'confirm confirm.cancel':
    case 'confirm confirm.close':
      return asked !== target;
    case 'picker picker.add':
      return picked === goal.method;
    case 'picker picker.more':
      return memory.recommended !== goal.method;
    case 'phone.number wizard.next': {
      const { country, choice, number } = memory;
      const refused = problem === 'phone.errorNumber' && !anew;
      return country === 'JP' && choice === goal.choice && number && !refused;
    }
    case 'phone.code wizard.next':
      return memory.code && !(problem === 'phone.errorCode' && !anew);
    case 'phone.code phone.resend':
      return facts.undelivered || problem !== null;
    case 'captcha wizard.next':
      return memory.letters;
    case 'app.qr wizard.next':
      return problem !== 'app.errorExpiredBack';
    case 'app.pair wizard.next':
      return memory.link && problem !== 'app.errorExpiredBack';
    case 'app.pair app.pairLink':
      return !memory.link;
    default:
      return !(press.id.startsWith('row.delete:') && confirmed && asked === target);
  }
}

import { once } from '../once';
import { said } from '../progress';
import { type Step, step } from '../step';
import type { Answer, ManualStepId } from '../types';
import { addMethod, pick } from './picker';
import { ANY_PROBLEM, SPENT } from './problems';

/** The number form: country, number, call or text, Next. The same row of the manual for all four. */
function phoneForm(id: ManualStepId, route: 'voice' | 'sms'): readonly Step[] {
  const on = 'phone-number';
  const otherCountry: readonly Answer[] = ['other-country'];
  return [
    step(id, on, 'choose', 'country-option', {
      target: 'phone.country-option',
      choices: otherCountry,
      when: (view, progress) => view.country === 'open' && !said(progress, 'other-country'),
    }),
    step(id, on, 'choose', 'country', {
      target: 'phone.country',
      choices: otherCountry,
      when: (view, progress) => view.country === 'other' && !said(progress, 'other-country'),
    }),
    // Refused again and again: a number may be registered already, in a tab that was not looked at since.
    step(id, on, 'type', 'number-again', {
      target: 'phone.number',
      problem: ANY_PROBLEM,
      choices: ['registered:2'],
      when: (view) => view.number === 'empty' && view.isForced !== true,
    }),
    step(id, on, 'type', 'number-again', {
      target: 'phone.number',
      problem: ANY_PROBLEM,
      when: (view) => view.number === 'empty',
    }),
    step(id, on, 'type', 'number-again', {
      target: 'phone.number',
      when: (view, progress) =>
        view.number !== 'filled' && (said(progress, 'no-call') || said(progress, 'wrong-number')),
    }),
    step(id, on, 'type', 'number', {
      target: 'phone.number',
      when: (view) => view.number === 'empty',
    }),
    step(id, on, 'choose', route === 'voice' ? 'call-me' : 'text-me', {
      target: route === 'voice' ? 'phone.call' : 'phone.text',
      when: (view) => view.choice !== route && view.choice !== 'said',
    }),
    step(id, on, 'press', 'number-next', { target: 'wizard.next' }),
  ];
}

/** STEP 2, by a call. */
export const registerByVoice = once((): readonly Step[] => [
  ...addMethod('2v.1'),
  ...pick(['2v.2', '2v.3'], 'phone', 'picker.phone', 'phone'),
  ...phoneForm('2v.4', 'voice'),
  step('2v.5', 'phone-call', 'press', 'call-again', {
    target: 'wizard.next',
    problem: ANY_PROBLEM,
    when: (view) => view.next,
  }),
  step('2v.5', 'phone-call', 'press', 'call-back', { target: 'wizard.back', problem: ANY_PROBLEM }),
  step('2v.5', 'phone-call', 'press', 'call-back', {
    target: 'wizard.back',
    choices: ['not:no-call'],
    when: (_view, progress) => said(progress, 'no-call'),
  }),
  step('2v.5', 'phone-call', 'waiting', 'answer-call', { choices: ['no-call'] }),
  step('2v.6', 'phone-done', 'press', 'phone-done', { target: 'wizard.next' }),
  step('2v.7', 'list', 'check', 'phone-there', { after: true }),
]);

/** STEP 2, by a text message. */
export const registerBySms = once((): readonly Step[] => [
  ...addMethod('2s.1'),
  ...pick(['2s.2', '2s.3'], 'phone', 'picker.phone', 'phone'),
  ...phoneForm('2s.4', 'sms'),
  step('2s.5', 'phone-code', 'press', 'code-back', {
    target: 'wizard.back',
    choices: ['not:wrong-number'],
    when: (_view, progress) => said(progress, 'wrong-number'),
  }),
  step('2s.5', 'phone-code', 'press', 'resend', {
    target: 'phone.resend',
    says: 'not:no-code',
    choices: ['not:no-code', 'wrong-number'],
    when: (_view, progress) => said(progress, 'no-code'),
  }),
  step('2s.5', 'phone-code', 'press', 'code-expired', {
    target: 'phone.resend',
    problem: SPENT,
    when: (view) => view.code === 'filled',
  }),
  step('2s.5', 'phone-code', 'type', 'code-again', {
    target: 'phone.code',
    choices: ['no-code'],
    problem: ANY_PROBLEM,
    when: (view) => view.code === 'empty',
  }),
  step('2s.5', 'phone-code', 'type', 'code', {
    target: 'phone.code',
    choices: ['no-code'],
    when: (view) => view.code === 'empty',
  }),
  step('2s.5', 'phone-code', 'press', 'code-next', { target: 'wizard.next' }),
  step('2s.6', 'phone-done', 'press', 'phone-done', { target: 'wizard.next' }),
  step('2s.7', 'list', 'check', 'phone-there', { after: true }),
]);

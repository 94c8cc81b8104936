import { isChanged, type Progress, said } from './progress';
import { type Step, step } from './step';
import type { Answer, LandmarkId, ManualStepId, MethodKind, Phase } from './types';
import type { Problem, ScreenId } from './view';

const ANY_PROBLEM: readonly Problem[] = [
  'throttled',
  'expired',
  'denied',
  'timeout',
  'again',
  'other',
];
/** A code or link that the page no longer takes. */
const SPENT: readonly Problem[] = ['expired', 'timeout'];

/** A row that is still there after its deletion was confirmed: refused, or put off by another sign-in. */
function deleteAgain(id: ManualStepId): Step {
  return step(id, 'list', 'press', 'delete-again', {
    target: 'row.delete',
    when: (_view, progress) => said(progress, 'tried:delete'),
  });
}

function confirmDelete(id: ManualStepId): readonly Step[] {
  const target = 'confirm.ok';
  return [
    step(id, 'confirm-delete', 'press', 'confirm-delete', {
      ...{ target, says: 'tried:again' },
      when: (_view, progress) => said(progress, 'tried:delete'),
    }),
    step(id, 'confirm-delete', 'press', 'confirm-delete', { target, says: 'tried:delete' }),
  ];
}

/** Opens the picker. Another sign-in can come between: then the list is back, and Add has to be pressed again. */
function addMethod(id: ManualStepId): readonly Step[] {
  const more = { target: 'list.add', says: 'tried:add' } as const;
  return [
    step(id, 'list', 'press', 'add-again', {
      ...more,
      when: (_view, progress) => said(progress, 'tried:add'),
    }),
    step(id, 'list', 'press', 'add-method', more),
  ];
}

/** STEP 1, on the list and in its dialog. The row to delete is chosen by the guide, not here. */
const deleteAuthenticator: readonly Step[] = [
  deleteAgain('1.1'),
  step('1.1', 'list', 'press', 'delete-authenticator', { target: 'row.delete' }),
  ...confirmDelete('1.2'),
  step('1.3', 'list', 'app', 'remove-in-app', { after: true, choices: ['not-shown:1.3'] }),
  step('1.4', 'list', 'check', 'authenticator-gone', { after: true }),
];

/** The picker, in both forms, for one kind of method. */
function pick(
  ids: readonly [ManualStepId, ManualStepId],
  kind: MethodKind,
  target: LandmarkId,
  say: string,
): readonly Step[] {
  const [choose, add] = ids;
  return [
    step(choose, 'picker', 'press', 'more-options', {
      target: 'picker.more',
      when: (view) => view.more && !view.offered.includes(kind),
    }),
    step(choose, 'picker', 'choose', `pick-${say}`, {
      target,
      when: (view) => view.form === 'tiles' || view.open,
    }),
    step(choose, 'picker', 'choose', 'open-picker', {
      target: 'picker.list',
      when: (view) => view.chosen !== kind,
    }),
    step(add, 'picker', 'press', 'picker-add', { target: 'picker.add' }),
  ];
}

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

const registerByVoice: readonly Step[] = [
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
];

const registerBySms: readonly Step[] = [
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
];

const deletePhone: readonly Step[] = [
  deleteAgain('3.1'),
  step('3.1', 'list', 'press', 'delete-phone', { target: 'row.delete' }),
  ...confirmDelete('3.2'),
  step('3.3', 'list', 'check', 'phone-gone', { after: true }),
];

/** The QR code or link can no longer be used, or the person wants another: the page's own way first, else one back. */
function codeSpent(id: ManualStepId, on: 'app-qr' | 'app-link'): readonly Step[] {
  const back = { target: 'wizard.back' } as const;
  return [
    step(id, on, 'press', 'spent-next', {
      target: 'wizard.next',
      problem: SPENT,
      when: (view) => view.next && view.problem?.includes('again') === true,
    }),
    step(id, on, 'press', 'code-spent', { ...back, problem: SPENT }),
    step(id, on, 'press', 'new-code', {
      ...back,
      choices: ['not:new-code'],
      when: (_view, progress) => said(progress, 'new-code'),
    }),
  ];
}

/** The test at the end. Next is off while it runs; it comes on when the test has failed. */
function numberMatch(id: ManualStepId, say: string): readonly Step[] {
  const on = 'app-number';
  const retry = (name: string, problem: readonly Problem[]): Step =>
    step(id, on, 'press', name, { target: 'wizard.next', problem, when: (view) => view.next });
  return [
    retry('number-denied', ['denied']),
    step(id, on, 'press', 'code-spent', {
      target: 'wizard.back',
      problem: ['expired'],
      when: (view) => !view.problem?.includes('again'),
    }),
    retry('number-timeout', SPENT),
    retry('number-retry', ANY_PROBLEM),
    step(id, on, 'press', 'number-back', { target: 'wizard.back', problem: ANY_PROBLEM }),
    step(id, on, 'press', 'number-retry', {
      target: 'wizard.next',
      when: (view) => view.next && !view.number,
    }),
    step(id, on, 'waiting', 'open-app', {
      choices: ['not:no-push'],
      when: (_view, progress) => said(progress, 'no-push'),
    }),
    step(id, on, 'waiting', say, { choices: ['no-push'] }),
  ];
}

const setUpOnPc: readonly Step[] = [
  ...addMethod('4p.1'),
  ...pick(['4p.2', '4p.3'], 'authenticator', 'picker.authenticator', 'authenticator'),
  step('4p.4', 'app-install', 'app', 'app-install', {
    unlessInstalled: true,
    offersInstalled: true,
  }),
  step('4p.5', 'app-install', 'app', 'app-diagnostics', { ifShown: true }),
  step('4p.6', 'app-install', 'app', 'app-quality', { ifShown: true }),
  step('4p.7', 'app-install', 'app', 'app-digital-life', { ifShown: true }),
  step('4p.8', 'app-install', 'app', 'app-add-account'),
  step('4p.9', 'app-install', 'app', 'app-work-account'),
  step('4p.10', 'app-install', 'app', 'app-scan'),
  step('4p.11', 'app-install', 'app', 'app-camera', { ifShown: true }),
  step('4p.12', 'app-install', 'app', 'app-camera-on'),
  step('4p.13', 'app-install', 'press', 'back-next', { target: 'wizard.next' }),
  step('4p.14', 'app-setup', 'press', 'setup-next', { target: 'wizard.next' }),
  ...codeSpent('4p.15', 'app-qr'),
  step('4p.15', 'app-qr', 'app', 'qr-scan', { choices: ['new-code'] }),
  step('4p.16', 'app-qr', 'app', 'app-notifications', { ifShown: true }),
  step('4p.17', 'app-qr', 'app', 'app-account-added', { choices: ['new-code'] }),
  step('4p.18', 'app-qr', 'press', 'added-again', {
    target: 'wizard.next',
    choices: ['new-code'],
    problem: ANY_PROBLEM,
  }),
  step('4p.18', 'app-qr', 'press', 'added-next', { target: 'wizard.next' }),
  ...numberMatch('4p.19', 'number-match'),
  step('4p.20', 'app-approved', 'press', 'approved-next', { target: 'wizard.next' }),
  step('4p.21', 'list', 'check', 'authenticator-there', { after: true }),
];

const setUpOnPhone: readonly Step[] = [
  ...addMethod('4m.1'),
  ...pick(['4m.2', '4m.3'], 'authenticator', 'picker.authenticator', 'authenticator'),
  step('4m.4', 'app-install', 'app', 'app-install-here', {
    unlessInstalled: true,
    offersInstalled: true,
  }),
  step('4m.5', 'app-install', 'app', 'app-diagnostics', { unlessInstalled: true, ifShown: true }),
  step('4m.6', 'app-install', 'app', 'app-quality', { unlessInstalled: true, ifShown: true }),
  step('4m.7', 'app-install', 'app', 'app-digital-life', { unlessInstalled: true, ifShown: true }),
  step('4m.8', 'app-install', 'app', 'app-back-to-browser', { unlessInstalled: true }),
  step('4m.9', 'app-install', 'press', 'back-next-here', { target: 'wizard.next' }),
  step('4m.9', 'app-setup', 'press', 'setup-next', { target: 'wizard.next' }),
  ...codeSpent('4m.10', 'app-link'),
  // The page shows nothing after its link was pressed (seen in the manual and in public notes, 2026): the press
  // itself is taken as the person's word.
  step('4m.10', 'app-link', 'press', 'pair-link', { target: 'app.pair-link', says: 'did:4m.10' }),
  step('4m.11', 'app-link', 'app', 'app-open', { choices: ['new-code'] }),
  step('4m.12', 'app-link', 'app', 'app-notifications', { ifShown: true }),
  step('4m.13', 'app-link', 'app', 'app-account-added-here', { choices: ['new-code'] }),
  step('4m.14', 'app-link', 'press', 'added-again', {
    target: 'wizard.next',
    choices: ['new-code'],
    problem: ANY_PROBLEM,
  }),
  step('4m.14', 'app-link', 'press', 'added-next-here', { target: 'wizard.next' }),
  ...numberMatch('4m.15', 'number-match-here'),
  step('4m.16', 'app-approved', 'press', 'approved-next', { target: 'wizard.next' }),
  step('4m.17', 'list', 'check', 'authenticator-there', { after: true }),
];

/** The steps of a phase as this move goes through them, in the manual's order. */
export function stepsOf(phase: Phase, progress: Progress): readonly Step[] {
  switch (phase) {
    case 1:
      return deleteAuthenticator;
    case 2:
      return progress.route === 'voice' ? registerByVoice : registerBySms;
    case 3:
      return deletePhone;
    case 4:
      return progress.setup === 'pc' ? setUpOnPc : setUpOnPhone;
  }
}

/** Every step there is, for tests of the data and of the texts. */
export const ALL_STEPS: readonly Step[] = [
  ...deleteAuthenticator,
  ...registerByVoice,
  ...registerBySms,
  ...deletePhone,
  ...setUpOnPc,
  ...setUpOnPhone,
];

/** Has the person said this step, or that it was not shown, or is there nothing to do for it? */
export function isSettled(one: Step, progress: Progress): boolean {
  if (one.unlessInstalled && said(progress, 'installed')) return true;
  return said(progress, `did:${one.id}`) || said(progress, `not-shown:${one.id}`);
}

/** The phase that a dialog's screen belongs to; undefined where it serves two. */
export function phaseOfScreen(screen: ScreenId, progress: Progress): Phase | undefined {
  if (screen.startsWith('phone-')) return 2;
  if (screen.startsWith('app-')) return 4;
  if (screen === 'picker') return isChanged(progress) ? 4 : 2;
  if (screen === 'confirm-delete') return isChanged(progress) ? 3 : 1;
  return undefined;
}

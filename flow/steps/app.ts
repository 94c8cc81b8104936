import { once } from '../once';
import { said } from '../progress';
import { type Step, step } from '../step';
import type { ManualStepId } from '../types';
import type { Problem } from '../view';
import { addMethod, pick } from './picker';
import { ANY_PROBLEM, SPENT } from './problems';

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

/** STEP 4, the page on a computer. */
export const setUpOnPc = once((): readonly Step[] => [
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
]);

/** STEP 4, the page on the new phone itself. */
export const setUpOnPhone = once((): readonly Step[] => [
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
]);

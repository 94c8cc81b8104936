import { isChanged, type Progress, said } from './progress';
import { type Step, step } from './step';
import type { Answer, LandmarkId, ManualStepId, MethodKind, Phase } from './types';
import type { ScreenId } from './view';

/** STEP 1, on the list and in its dialog. The row to delete is chosen by the guide, not here. */
const deleteAuthenticator: readonly Step[] = [
  step('1.1', 'list', 'press', 'delete-authenticator', { target: 'row.delete' }),
  step('1.2', 'confirm-delete', 'press', 'confirm-delete', { target: 'confirm.ok' }),
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
    step(id, on, 'type', 'number', {
      target: 'phone.number',
      when: (view) => view.number === 'empty',
    }),
    step(id, on, 'choose', route === 'voice' ? 'call-me' : 'text-me', {
      target: route === 'voice' ? 'phone.call' : 'phone.text',
      when: (view) => view.choice !== route,
    }),
    step(id, on, 'press', 'number-next', { target: 'wizard.next' }),
  ];
}

const registerByVoice: readonly Step[] = [
  step('2v.1', 'list', 'press', 'add-method', { target: 'list.add' }),
  ...pick(['2v.2', '2v.3'], 'phone', 'picker.phone', 'phone'),
  ...phoneForm('2v.4', 'voice'),
  step('2v.5', 'phone-call', 'waiting', 'answer-call'),
  step('2v.6', 'phone-done', 'press', 'phone-done', { target: 'wizard.next' }),
  step('2v.7', 'list', 'check', 'phone-there', { after: true }),
];

const registerBySms: readonly Step[] = [
  step('2s.1', 'list', 'press', 'add-method', { target: 'list.add' }),
  ...pick(['2s.2', '2s.3'], 'phone', 'picker.phone', 'phone'),
  ...phoneForm('2s.4', 'sms'),
  step('2s.5', 'phone-code', 'type', 'code', {
    target: 'phone.code',
    when: (view) => view.code === 'empty',
  }),
  step('2s.5', 'phone-code', 'press', 'code-next', { target: 'wizard.next' }),
  step('2s.6', 'phone-done', 'press', 'phone-done', { target: 'wizard.next' }),
  step('2s.7', 'list', 'check', 'phone-there', { after: true }),
];

const deletePhone: readonly Step[] = [
  step('3.1', 'list', 'press', 'delete-phone', { target: 'row.delete' }),
  step('3.2', 'confirm-delete', 'press', 'confirm-delete', { target: 'confirm.ok' }),
  step('3.3', 'list', 'check', 'phone-gone', { after: true }),
];

const setUpOnPc: readonly Step[] = [
  step('4p.1', 'list', 'press', 'add-method', { target: 'list.add' }),
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
  step('4p.15', 'app-qr', 'app', 'qr-scan'),
  step('4p.16', 'app-qr', 'app', 'app-notifications', { ifShown: true }),
  step('4p.17', 'app-qr', 'app', 'app-account-added'),
  step('4p.18', 'app-qr', 'press', 'added-next', { target: 'wizard.next' }),
  step('4p.19', 'app-number', 'waiting', 'number-match'),
  step('4p.20', 'app-approved', 'press', 'approved-next', { target: 'wizard.next' }),
  step('4p.21', 'list', 'check', 'authenticator-there', { after: true }),
];

const setUpOnPhone: readonly Step[] = [
  step('4m.1', 'list', 'press', 'add-method', { target: 'list.add' }),
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
  // The page shows nothing after its link was pressed (seen in the manual and in public notes, 2026): the press
  // itself is taken as the person's word here, and nowhere else.
  step('4m.10', 'app-link', 'press', 'pair-link', { target: 'app.pair-link' }),
  step('4m.11', 'app-link', 'app', 'app-open'),
  step('4m.12', 'app-link', 'app', 'app-notifications', { ifShown: true }),
  step('4m.13', 'app-link', 'app', 'app-account-added-here'),
  step('4m.14', 'app-link', 'press', 'added-next-here', { target: 'wizard.next' }),
  step('4m.15', 'app-number', 'waiting', 'number-match-here'),
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

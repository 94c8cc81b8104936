import type { LandmarkId } from '../flow/types';
import type { ScreenId, View } from '../flow/view';

const WIZARD = [
  ...(['phone-number', 'phone-call', 'phone-code', 'captcha', 'phone-done'] as const),
  ...(['app-install', 'app-setup', 'app-qr', 'app-link', 'app-number', 'app-approved'] as const),
] as const;

type WizardView = Extract<View, { readonly screen: (typeof WIZARD)[number] }>;

const DIALOG: readonly ScreenId[] = [
  ...WIZARD,
  ...(['confirm-delete', 'picker', 'default-dialog', 'other-dialog', 'unknown-dialog'] as const),
];

/**
 * On which screens each landmark can be. Elsewhere it is missing, whatever looks like it: the only text field of a
 * dialog is the code in one and the drawn letters in another.
 */
const PLACES: Readonly<Record<LandmarkId, readonly ScreenId[]>> = {
  'nav.security-info': ['elsewhere'],
  'nav.menu': ['elsewhere'],
  'list.add': ['list'],
  'row.delete': ['list'],
  'confirm.ok': ['confirm-delete'],
  'picker.list': ['picker'],
  'picker.phone': ['picker'],
  'picker.authenticator': ['picker'],
  'picker.add': ['picker'],
  'picker.more': ['picker'],
  'phone.country': ['phone-number'],
  'phone.country-option': ['phone-number'],
  'phone.number': ['phone-number'],
  'phone.call': ['phone-number'],
  'phone.text': ['phone-number'],
  'phone.code': ['phone-code'],
  'phone.resend': ['phone-code'],
  'captcha.field': ['captcha'],
  'app.pair-link': ['app-link'],
  'wizard.next': [...WIZARD, 'register-done'],
  'wizard.back': WIZARD,
  'dialog.cancel': DIALOG,
  'default.change': ['list'],
  'default.list': ['default-dialog'],
  'default.phone': ['default-dialog'],
  'default.authenticator': ['default-dialog'],
  'default.confirm': ['default-dialog'],
  'register.other': ['register', ...WIZARD],
};

/** Is it a step of the registration of a phone or an app? */
export function isWizard(view: View): view is WizardView {
  return WIZARD.some((screen) => screen === view.screen);
}

/** Can this landmark be on this screen? */
export function belongs(landmark: LandmarkId, screen: ScreenId): boolean {
  return PLACES[landmark].includes(screen);
}

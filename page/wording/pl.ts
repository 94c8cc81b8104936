import { guess, type Language, titledAsMethod } from './sources';

const help = guess('azure-docs pl-pl, user-help, machine-translated');
const concept = guess(
  'azure-docs pl-pl, concept-registration-mfa-sspr-combined, machine-translated',
);
const sms = guess('azure-docs pl-pl, sms-sign-in-explainer, machine-translated');
const app = guess('azure-docs pl-pl, security-info-setup-auth-app, machine-translated');
const phone = guess('azure-docs pl-pl, security-info-setup-phone-number, machine-translated');

/** The page's words in Polish. */
export const pl: Language = {
  securityInfo: [help('informacje zabezpieczające'), concept('Informacje o zabezpieczeniach')],
  addSignInMethod: [sms('Dodaj metodę')],
  pickerTitle: [app('Dodawanie metody')],
  add: [app('Dodaj')],
  next: [phone('Dalej')],
  phoneTitle: [titledAsMethod('Telefon')],
  callMe: [phone('Zadzwoń do mnie')],
  textMe: [sms('Wyślij mi kod')],
  otherApp: [
    app('Chcę użyć innej aplikacji uwierzytelniania'),
    help('chcę użyć innej aplikacji uwierzytelniającej'),
  ],
  phoneRegistered: [sms('SMS zweryfikowane. Twój telefon został pomyślnie zarejestrowany.')],
  appInstall: [app('Rozpocznij, pobierając aplikację')],
  appSetup: [app('Konfigurowanie konta')],
  'method.totp': [app('Aplikacja Authenticator')],
  'method.phone': [phone('Telefon')],
  'method.alternatePhone': [concept('Alternatywny telefon')],
  'method.officePhone': [concept('Telefon służbowy')],
};

import { guess, type Language, titledAsMethod } from './sources';

const notes = guess("Azure course notes, 2026, perhaps their author's translation");
const concept = guess(
  'azure-docs nl-nl, concept-registration-mfa-sspr-combined, machine-translated',
);
const app = guess('azure-docs nl-nl, security-info-setup-auth-app, machine-translated');
const qube = guess('QUBE ICT MFA guide, 2026; its screenshots are English');
const signIn = guess('azure-docs nl-nl, security-info-setup-signin, machine-translated');
const phone = guess('azure-docs nl-nl, security-info-setup-phone-number, machine-translated');
const sms = guess('azure-docs nl-nl, sms-sign-in-explainer, machine-translated');

/** The page's words in Dutch. */
export const nl: Language = {
  securityInfo: [notes('Beveiligingsgegevens'), concept('Beveiligingsinfo')],
  addSignInMethod: [notes('Aanmeldingsmethode toevoegen'), app('Methode toevoegen')],
  pickerTitle: [app('Een methode toevoegen')],
  add: [qube('Toevoegen')],
  next: [qube('Volgende'), signIn('Gereed')],
  phoneTitle: [titledAsMethod('Telefoon')],
  callMe: [phone('Bel mij')],
  otherApp: [app('Ik wil een andere verificator-app gebruiken')],
  phoneRegistered: [sms('SMS geverifieerd. De registratie van uw telefoon is voltooid.')],
  appSetup: [app('Uw account instellen')],
  'method.authenticator': [notes('Microsoft Authenticator')],
  'method.totp': [qube('Authenticator-app')],
  'method.phone': [concept('Telefoon')],
  'method.alternatePhone': [concept('Alternatieve telefoon')],
  'method.officePhone': [concept('Zakelijke telefoon')],
};

import { guess, type Language, repeatsDelete, titledAsMethod } from './sources';

const app = guess('azure-docs it-it, security-info-setup-auth-app, 2021, machine-translated');
const lab = guess('MicrosoftLearning MS-102 lab, it-it');
const signIn = guess('azure-docs it-it, security-info-setup-signin');
const sms = guess('azure-docs it-it, sms-sign-in-explainer');
const concept = guess('azure-docs it-it, concept-registration-mfa-sspr-combined');

/** The page's words in Italian. */
export const it: Language = {
  securityInfo: [app('Informazioni di sicurezza', 'info di sicurezza')],
  addSignInMethod: [app('Aggiungi metodo')],
  pickerTitle: [
    app('Aggiungi un metodo'),
    lab('Quale metodo si vuole usare?', 'Scegli un metodo diverso'),
  ],
  add: [app('Aggiungi')],
  delete: [app('Elimina')],
  change: [app('Modifica')],
  confirm: [app('Conferma', 'Sì'), repeatsDelete('Elimina')],
  next: [app('Avanti'), signIn('Fine'), lab('Fatto')],
  phoneTitle: [titledAsMethod('Telefono')],
  whatPhoneNumber: [lab('Quale numero di telefono si vuole usare?')],
  textMe: [sms('Inviami un codice'), lab('Ricevi un codice')],
  otherApp: [
    app("Desidero usare un'app di autenticazione diversa"),
    signIn("Voglio usare un'app di autenticazione diversa"),
  ],
  phoneRegistered: [sms('SMS verificato. Il telefono è stato registrato con successo.')],
  appInstall: [app("Ottenere prima di tutto l'app")],
  appSetup: [app("Configura l'account", "Configurare l'account")],
  appQr: [app('Esegui la scansione del codice a matrice')],
  cantScan: [app('Non è possibile eseguire la scansione del codice a matrice')],
  'method.authenticator': [lab('Microsoft Authenticator')],
  'method.totp': [app('App Authenticator')],
  'method.phone': [sms('Telefono')],
  'method.alternatePhone': [concept('Telefono alternativo')],
  'method.officePhone': [concept('Telefono ufficio')],
};

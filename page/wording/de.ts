import { guess, type Language, official, repeatsDelete, titledAsMethod, ui } from './sources';

const screens = ui('screenshots of the page in German, SchulyDocs, 2026');
const concept = official('azure-docs de-de, concept-registration-mfa-sspr-combined');
const blog = guess('swissploit.ch blog');
const app = official('azure-docs de-de, security-info-setup-auth-app, 2019');
const lab = guess('MicrosoftLearning MS-102 lab, de-de');
const sms = official('azure-docs de-de, sms-sign-in-explainer');
const schulyText = guess('the text beside the screenshots, SchulyDocs, 2026');

/** The page's words in German. */
export const de: Language = {
  securityInfo: [
    screens('Sicherheitsinformationen'),
    concept('Sicherheitsinformation'),
    blog('Sicherheitsinfos'),
  ],
  addSignInMethod: [screens('Anmeldemethode hinzufügen'), app('Methode hinzufügen')],
  pickerTitle: [
    screens('Anmeldemethode hinzufügen'),
    app('Methode hinzufügen'),
    lab('Welche Methode möchten Sie verwenden?', 'Andere Methode auswählen'),
  ],
  add: [app('Hinzufügen')],
  delete: [screens('Löschen')],
  change: [screens('Ändern')],
  confirm: [app('Bestätigen', 'Ja'), repeatsDelete('Löschen')],
  next: [screens('Weiter'), lab('Fertig')],
  back: [screens('Zurück')],
  phoneTitle: [titledAsMethod('Telefon')],
  whatPhoneNumber: [lab('Welche Telefonnummer möchten Sie verwenden?')],
  textMe: [sms('Code per SMS an mich senden'), lab('Code empfangen')],
  otherApp: [
    screens('Andere App für die Authentifizierung einrichten'),
    app('Ich möchte eine andere Authentifikator-App verwenden'),
  ],
  phoneRegistered: [sms('Die SMS wurde verifiziert. Ihr Telefon wurde erfolgreich registriert.')],
  appInstall: [screens('Microsoft Authenticator installieren'), app('App abrufen und loslegen')],
  appSetup: [screens('Konto in der App einrichten'), app('Konto einrichten')],
  appQr: [screens('QR-Code scannen')],
  cantScan: [
    app('Kann der QR-Code nicht gescannt werden?'),
    schulyText('QR-Code kann nicht gescannt werden?'),
  ],
  signOutEverywhere: [screens('Überall abmelden')],
  'method.authenticator': [screens('Microsoft Authenticator')],
  'method.totp': [screens('Authenticator-App'), app('Authentifikator-App')],
  'method.phone': [screens('Telefon')],
  'method.alternatePhone': [concept('Alternatives Telefon')],
  'method.officePhone': [concept('Bürotelefon')],
  'method.passkey': [screens('Hauptschlüssel', 'Hauptschlüssel in Microsoft Authenticator')],
  'method.email': [screens('E-Mail')],
  'method.password': [screens('Kennwort')],
};

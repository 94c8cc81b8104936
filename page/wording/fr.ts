import { guess, type Language, official, repeatsDelete, titledAsMethod, ui } from './sources';

const app = official('azure-docs fr-fr, security-info-setup-auth-app, 2021');
const seedkeeper = guess('Seedkeeper guide');
const dumps = ui(
  'test dumps of the registration wizard, androidcontextdeploy, in part rebuilt by their author',
);
const lab = guess('MicrosoftLearning MS-102 lab, fr-fr');
const sms = official('azure-docs fr-fr, sms-sign-in-explainer, 2020');
const signInPage = guess('the sign-in page, which is another page');
const canada = ui('Shared Services Canada, science portal MFA guide, fr-CA');
const concept = official('azure-docs fr-fr, concept-registration-mfa-sspr-combined');

/** The page's words in French. */
export const fr: Language = {
  securityInfo: [app('Informations de sécurité')],
  addSignInMethod: [app('Ajouter une méthode'), seedkeeper('Ajouter une méthode de connexion')],
  pickerTitle: [
    dumps('Quelle méthode voulez-vous utiliser ?'),
    app('Ajouter une méthode'),
    lab('Choisir une autre méthode'),
  ],
  add: [app('Ajouter')],
  delete: [app('Supprimer')],
  change: [app('Changer')],
  confirm: [dumps('Confirmer'), sms('OK'), app('Oui'), repeatsDelete('Supprimer')],
  next: [dumps('Suivant')],
  phoneTitle: [titledAsMethod('Téléphone')],
  whatPhoneNumber: [lab('Quel numéro de téléphone voulez-vous utiliser ?')],
  textMe: [
    dumps('Envoyez-moi un code par texto'),
    sms('M’envoyer un code par SMS'),
    lab('Recevoir un code'),
  ],
  enterCode: [signInPage('Entrer le code')],
  otherApp: [canada("Je souhaite utiliser une autre application d'authentification")],
  phoneRegistered: [sms('Vérifié par SMS. Votre téléphone a été inscrit.')],
  appInstall: [
    canada("Commencez par obtenir l'application"),
    app('Commencer par obtenir l’application'),
  ],
  appSetup: [canada('Configurer votre compte')],
  appQr: [canada('Scanner le code QR')],
  cantScan: [app('Impossible de scanner le code QR')],
  'method.authenticator': [dumps('Microsoft Authenticator')],
  'method.totp': [app('Application d’authentification')],
  'method.phone': [dumps('Téléphone')],
  'method.alternatePhone': [concept('Autre téléphone')],
  'method.officePhone': [concept('Téléphone de bureau')],
};

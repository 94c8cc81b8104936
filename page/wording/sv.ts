import { guess, type Language, titledAsMethod, ui } from './sources';

const app = guess('azure-docs sv-se, security-info-setup-auth-app, machine-translated');
const report = ui("a student's lab report, 2025-26");
const phone = guess('azure-docs sv-se, security-info-setup-phone-number, machine-translated');

/** The page's words in Swedish. */
export const sv: Language = {
  securityInfo: [app('Säkerhetsinformation')],
  addSignInMethod: [report('Lägg till inloggningsmetod'), app('Lägg till metod')],
  pickerTitle: [app('Lägg till en metod')],
  add: [app('Lägg till')],
  change: [app('ändra')],
  next: [app('Nästa')],
  phoneTitle: [titledAsMethod('telefon')],
  callMe: [phone('Ring mig')],
  otherApp: [app('Jag vill använda en annan autentiseringsapp')],
  appSetup: [app('Konfigurera ditt konto')],
  'method.authenticator': [report('Microsoft Authenticator')],
  'method.phone': [phone('telefon')],
};

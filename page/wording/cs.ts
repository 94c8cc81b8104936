import { guess, type Language, repeatsDelete } from './sources';

const app = guess('azure-docs cs-cz, security-info-setup-auth-app, 2019, machine-translated');

/** The page's words in Czech. */
export const cs: Language = {
  securityInfo: [app('bezpečnostní údaje', 'informace o zabezpečení')],
  addSignInMethod: [app('Přidat metodu')],
  pickerTitle: [app('Přidat metodu')],
  add: [app('Přidat')],
  delete: [app('Odstranit')],
  change: [app('změnit')],
  confirm: [app('Potvrdit', 'Ano'), repeatsDelete('Odstranit')],
  next: [app('Další')],
  appInstall: [app('Začněte získáním aplikace')],
  appSetup: [app('Nastavení účtu')],
  appQr: [app('Kontrola kódu QR')],
  'method.totp': [app('aplikace Authenticator')],
};

import { guess, type Language, ui } from './sources';

const portal = guess("mock-up of a self-service portal, perhaps its author's words");
const helse = guess('Helse Nord, Authenticator guide');
const notion = ui('a guide to setting up MFA, notion.so');

/** The page's words in Norwegian (bokmål). */
export const nb: Language = {
  securityInfo: [portal('Sikkerhetsinformasjon')],
  addSignInMethod: [portal('Legg til påloggingsmetode'), helse('Legg til metode')],
  add: [portal('Legg til')],
  change: [helse('Endre')],
  confirm: [helse('Bekreft')],
  next: [notion('Neste'), helse('Ferdig')],
  cantScan: [helse('Kan ikke skanne bildet?')],
  'method.authenticator': [portal('Microsoft Authenticator')],
  'method.totp': [portal('Authenticator app'), helse('Authenticator-app')],
};

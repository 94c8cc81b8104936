import { guess, type Language } from './sources';

const support = guess('support.microsoft.com, fi-fi');

/** The page's words in Finnish. */
export const fi: Language = {
  securityInfo: [support('Suojaustiedot')],
  addSignInMethod: [support('Lisää kirjautumismenetelmä')],
  next: [support('Seuraava')],
  'method.totp': [support('Authenticator-sovellus')],
};

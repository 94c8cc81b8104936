import { guess, type Language } from './sources';

const support = guess('support.microsoft.com, id-id');

/** The page's words in Indonesian. */
export const id: Language = {
  securityInfo: [support('Info keamanan')],
  'method.totp': [support('Aplikasi Authenticator')],
};

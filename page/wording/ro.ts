import { guess, type Language } from './sources';

const support = guess('support.microsoft.com, ro-ro');

/** The page's words in Romanian. */
export const ro: Language = {
  securityInfo: [support('Informații de securitate')],
};

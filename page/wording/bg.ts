import { guess, type Language } from './sources';

const support = guess('support.microsoft.com, bg-bg, on an older page');

/** The page's words in Bulgarian. */
export const bg: Language = {
  next: [support('Напред')],
};

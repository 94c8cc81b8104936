import { guess, type Language } from './sources';

const support = guess('support.microsoft.com, th-th');

/** The page's words in Thai. */
export const th: Language = {
  securityInfo: [support('ข้อมูลความปลอดภัย')],
};

import { guess, type Language } from './sources';

const support = guess('support.microsoft.com, ar-sa');

/** The page's words in Arabic. */
export const ar: Language = {
  securityInfo: [support('معلومات الأمان')],
  'method.totp': [support('تطبيق المصدق')],
};

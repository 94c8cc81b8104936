import { guess, type Language } from './sources';

const support = guess('support.microsoft.com, vi-vn');

/** The page's words in Vietnamese. */
export const vi: Language = {
  securityInfo: [support('Thông tin bảo mật')],
  next: [support('Tiếp theo')],
};

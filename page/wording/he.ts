import { guess, type Language } from './sources';

const support = guess('support.microsoft.com, he-il');

/** The page's words in Hebrew. */
export const he: Language = {
  securityInfo: [support('פרטי אבטחה', 'מידע אבטחה')],
  next: [support('הבא')],
};

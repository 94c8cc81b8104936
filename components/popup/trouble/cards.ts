/** What keeps people from signing in, the commonest first. */
export const CARDS = [
  'old-phone-gone',
  'app-asks-code',
  'no-sms',
  'virtual-number',
  'tries-used-up',
  'code-invalid',
  'more-information',
] as const;

export type CardId = (typeof CARDS)[number];

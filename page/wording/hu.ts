import { guess, type Language, titledAsMethod } from './sources';

const help = guess('azure-docs hu-hu, user-help, machine-translated');

/** The page's words in Hungarian. */
export const hu: Language = {
  securityInfo: [help('biztonsági adatok')],
  pickerTitle: [help('Metódus hozzáadása')],
  add: [help('Hozzáadás')],
  change: [help('módosítás')],
  next: [help('Tovább')],
  phoneTitle: [titledAsMethod('Telefon')],
  'method.phone': [help('Telefon')],
};

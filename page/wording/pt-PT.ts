import { guess, type Language, titledAsMethod } from './sources';

const help = guess('azure-docs pt-pt, user-help, machine-translated');
const sms = guess('azure-docs pt-pt, sms-sign-in-explainer, machine-translated');
const concept = guess(
  'azure-docs pt-pt, concept-registration-mfa-sspr-combined, machine-translated',
);

/** The page's words in European Portuguese. */
export const ptPT: Language = {
  securityInfo: [help('informações de Segurança')],
  add: [help('Adicionar')],
  change: [help('Alterar')],
  next: [help('Seguinte')],
  phoneTitle: [titledAsMethod('Telefone')],
  textMe: [sms('Envie-me um código')],
  phoneRegistered: [sms('SMS verificado. O seu telemóvel foi registado com sucesso.')],
  'method.phone': [sms('Telefone')],
  'method.alternatePhone': [concept('Telefone alternativo')],
  'method.officePhone': [concept('Telefone do escritório')],
};

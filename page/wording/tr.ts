import { guess, type Language, titledAsMethod } from './sources';

const concept = guess(
  'azure-docs tr-tr, concept-registration-mfa-sspr-combined, machine-translated',
);
const help = guess('azure-docs tr-tr, user-help, machine-translated');
const sms = guess('azure-docs tr-tr, sms-sign-in-explainer, machine-translated');

/** The page's words in Turkish. */
export const tr: Language = {
  securityInfo: [concept('Güvenlik bilgileri')],
  addSignInMethod: [help('Yöntem Ekle')],
  pickerTitle: [help('Yöntem Ekle')],
  add: [help('Ekle')],
  next: [help('İleri')],
  phoneTitle: [titledAsMethod('Telefon')],
  textMe: [help('bir kod gönder'), sms('bana bir kod gönder')],
  otherApp: [help('farklı bir kimlik doğrulayıcı uygulaması')],
  phoneRegistered: [sms('SMS doğrulandı. Telefonunuz başarıyla kaydedildi.')],
  'method.phone': [concept('Telefon')],
  'method.alternatePhone': [concept('Alternatif telefon')],
  'method.officePhone': [concept('Ofis telefonu')],
};

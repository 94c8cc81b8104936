import { guess, type Language, official, titledAsMethod } from './sources';

const app = official('azure-docs ru-ru, security-info-setup-auth-app, 2019');
const support = guess('support.microsoft.com, ru-ru');
const officeDocs = guess('OfficeDocs ru, security key page');
const sms = guess('azure-docs ru-ru, sms-sign-in-explainer, machine-translated');

/** The page's words in Russian. */
export const ru: Language = {
  securityInfo: [
    app('сведения для защиты'),
    support('Сведения для безопасности'),
    officeDocs('сведения о безопасности'),
  ],
  addSignInMethod: [officeDocs('Добавить метод')],
  pickerTitle: [officeDocs('Добавление метода')],
  next: [app('Далее')],
  phoneTitle: [titledAsMethod('телефон')],
  otherApp: [app('Я хочу использовать другое приложение для проверки подлинности')],
  phoneRegistered: [sms('SMS проверено. Ваш телефон был успешно зарегистрирован')],
  appInstall: [app('Получить приложение')],
  appQr: [app('Сканирование QR-кода')],
  cantScan: [app('Невозможно сканировать QR-код')],
  'method.totp': [app('Приложение для проверки подлинности')],
  'method.phone': [sms('телефон')],
};

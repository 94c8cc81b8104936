import { guess, type Language, official, repeatsDelete, titledAsMethod, ui } from './sources';

const app = official('azure-docs zh-tw, security-info-setup-auth-app');
const notes = ui('notes of somebody who tried it on the page, 2026-09');
const textMsg = official('azure-docs zh-tw, security-info-setup-text-msg');
const appGuess = guess('azure-docs zh-tw, security-info-setup-auth-app, 2020, machine-translated');
const sms = guess('azure-docs zh-tw, sms-sign-in-explainer, 2020, machine-translated');
const ehsn = ui('EHSN onboarding guide');
const signIn = guess('azure-docs zh-tw, security-info-setup-signin');
const notesGuess = guess('notes of somebody who tried it on the page, 2026-09');
const concept = guess(
  'azure-docs zh-tw, concept-registration-mfa-sspr-combined, machine-translated',
);

/** The page's words in Traditional Chinese. */
export const zhHant: Language = {
  securityInfo: [app('安全性資訊')],
  addSignInMethod: [notes('新增登入方法'), app('新增方法')],
  pickerTitle: [app('新增方法')],
  add: [textMsg('新增')],
  delete: [appGuess('刪除')],
  change: [app('變更')],
  confirm: [app('確認'), sms('確定'), appGuess('是'), repeatsDelete('刪除')],
  next: [ehsn('下一步'), signIn('完成')],
  phoneTitle: [titledAsMethod('電話', '手機')],
  textMe: [textMsg('以簡訊傳送代碼給我')],
  otherApp: [ehsn('我想要使用其他驗證器應用程式')],
  phoneRegistered: [sms('SMS 已驗證。 已成功註冊您的手機。')],
  appInstall: [appGuess('從取得應用程式開始')],
  appSetup: [app('設定帳戶')],
  appQr: [appGuess('掃描 QR 代碼')],
  cantScan: [appGuess('無法掃描 QR 代碼')],
  'method.authenticator': [notes('Microsoft Authenticator')],
  'method.totp': [notesGuess('驗證器應用程式')],
  'method.phone': [textMsg('電話'), sms('手機')],
  'method.alternatePhone': [concept('備用手機')],
  'method.officePhone': [concept('辦公室電話')],
};

import { guess, type Language, official, repeatsDelete, titledAsMethod } from './sources';

const app = official('azure-docs zh-cn, security-info-setup-auth-app');
const azureLab = guess('MicrosoftLearning AZ-104 lab, zh-cn');
const concept = guess('azure-docs zh-cn, concept-registration-mfa-sspr-combined');
const sms = official('azure-docs zh-cn, sms-sign-in-explainer, 2021');
const signIn = official('azure-docs zh-cn, security-info-setup-signin');
const kcl = guess("KCL MCP README, perhaps its author's translation");
const textMsg = official('azure-docs zh-cn, security-info-setup-text-msg');

/** The page's words in Simplified Chinese. */
export const zhHans: Language = {
  securityInfo: [app('安全信息')],
  addSignInMethod: [app('添加方法')],
  pickerTitle: [app('添加方法'), azureLab('你想要使用哪种方法?')],
  add: [app('添加')],
  delete: [concept('删除')],
  change: [app('更改')],
  confirm: [sms('确定'), app('确认'), repeatsDelete('删除')],
  next: [sms('下一步'), signIn('完成')],
  phoneTitle: [titledAsMethod('电话', '手机')],
  textMe: [sms('以短信形式向我发送验证码'), azureLab('通过短信向我发送代码')],
  otherApp: [app('我想要使用其他验证器应用'), kcl('我想使用其他身份验证器应用')],
  phoneRegistered: [sms('已验证短信。 你的手机已成功注册。')],
  appInstall: [app('首先获取应用')],
  appSetup: [app('设置帐户')],
  appQr: [app('扫描 QR 码')],
  cantScan: [kcl('无法扫描图像？')],
  'method.authenticator': [concept('Microsoft Authenticator')],
  'method.totp': [app('验证器应用')],
  'method.phone': [textMsg('电话'), sms('手机')],
  'method.alternatePhone': [concept('备用号码')],
  'method.officePhone': [concept('办公电话')],
};

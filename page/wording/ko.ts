import { guess, type Language, official, repeatsDelete, titledAsMethod } from './sources';

const app = official('azure-docs ko-kr, security-info-setup-auth-app, 2020');
const sms = guess('azure-docs ko-kr, sms-sign-in-explainer, 2020, machine-translated');
const textMsg = guess('azure-docs ko-kr, security-info-setup-text-msg');
const concept = guess('azure-docs ko-kr, concept-registration-mfa-sspr-combined');

/** The page's words in Korean. */
export const ko: Language = {
  securityInfo: [app('보안 정보')],
  addSignInMethod: [app('메서드 추가'), sms('방법 추가')],
  pickerTitle: [app('메서드 추가'), textMsg('방법 추가')],
  add: [app('추가')],
  delete: [app('삭제')],
  change: [app('변경')],
  confirm: [app('확인', '예'), repeatsDelete('삭제')],
  next: [app('다음')],
  phoneTitle: [titledAsMethod('전화')],
  textMe: [sms('코드를 문자로 받기'), textMsg('문자 메시지 보내기')],
  otherApp: [app('다른 인증 앱 사용')],
  phoneRegistered: [sms('SMS가 확인되었습니다. 휴대폰이 등록되었습니다.')],
  appInstall: [app('앱을 받고 시작하기')],
  appSetup: [app('계정 설정')],
  appQr: [app('QR 코드 스캔')],
  cantScan: [app('QR 코드를 스캔할 수 없습니까?')],
  'method.totp': [app('Authenticator 앱', '인증자 앱')],
  'method.phone': [sms('전화')],
  'method.alternatePhone': [concept('대체 전화')],
  'method.officePhone': [concept('사무실 전화')],
};

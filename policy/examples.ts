import type { Settings } from './settings';

/**
 * A policy in which every setting has a value: what the files for IT carry. Hosts and numbers are the ones that are kept free
 * for examples.
 */
export const EXAMPLE = {
  enabled: true,
  organisation: { ja: '例示大学', en: 'Example University' },
  helpDesk: {
    page: 'https://it.example.ac.jp/mfa',
    phone: '03-1234-5678',
    mail: 'mfa@it.example.ac.jp',
    languages: ['ja', 'en'],
    ja: { name: '情報センター 利用者窓口', hours: '平日 9:00 ～ 17:00（内線 1234）' },
    en: { name: 'IT Centre, user support', hours: 'Mon–Fri, 9:00–17:00 (ext. 1234)' },
  },
  manual: {
    ja: 'https://it.example.ac.jp/mfa/ja.pdf',
    en: 'https://it.example.ac.jp/mfa/en.pdf',
  },
  announcement: {
    ja: '12 月 5 日（土）は保守作業のため、電話での受付を休止します。',
    en: 'On Saturday, 5 December, the phone line is closed for maintenance.',
  },
  recovery: {
    ja: '学生証または職員証を持って、情報センター 1 階の窓口へお越しください。',
    en: 'Come to the desk on the ground floor of the IT Centre, with your student or staff card.',
  },
  registrationNote: {
    ja: '認証方法の登録は、学内ネットワーク（学内 Wi-Fi）からのみ行えます。',
    en: 'Methods can be registered on the campus network (campus Wi-Fi) only.',
  },
  order: 'register-first',
  routes: ['voice', 'sms'],
  dialCode: '+81',
  entryUrl: 'https://mysignins.microsoft.com/security-info?domain_hint=example.ac.jp',
  language: 'ja',
  languages: ['ja', 'en'],
  sync: false,
  handOver: true,
  pagePatch: '{"version":"2026-12-01","words":{"en":{"addSignInMethod":["New sign-in method"]}}}',
  graph: {
    tenant: '11111111-2222-3333-4444-555555555555',
    client: '66666666-7777-8888-9999-000000000000',
    phones: false,
    classicScope: false,
  },
} as const satisfies Required<Settings>;

/** The version of the extension since which a setting is there. */
export const SINCE: Readonly<Record<keyof Settings, string>> = {
  enabled: '0.1.0',
  organisation: '0.1.0',
  helpDesk: '0.1.0',
  manual: '0.1.0',
  announcement: '0.1.0',
  recovery: '0.1.0',
  registrationNote: '0.1.0',
  order: '0.1.0',
  routes: '0.1.0',
  dialCode: '0.1.0',
  entryUrl: '0.1.0',
  language: '0.1.0',
  languages: '0.1.0',
  sync: '0.1.0',
  handOver: '0.1.0',
  pagePatch: '0.1.0',
  graph: '0.1.0',
};

import type { AllWords } from './types';

/** The settings in Japanese. */
export const JA: AllWords = {
  enabled: {
    title: '案内の使用',
    description:
      'false にすると、ページ上に案内を表示せず、ポップアップには停止中であることのみを表示します。',
  },
  organisation: {
    title: '組織名',
    description: 'ポップアップとカードに表示します。言語ごとに指定します。',
  },
  'organisation.*': { title: '{language}の表記', description: '100 文字以内。' },
  helpDesk: {
    title: '問い合わせ先',
    description:
      '管理者でなければ解決できない場面で案内します。未設定の場合は「所属組織の情報システム窓口」と表示します。',
  },
  'helpDesk.page': { title: 'ページ', description: '問い合わせ先のページの URL。https のみ。' },
  'helpDesk.phone': {
    title: '電話番号',
    description:
      '数字 3～20 桁。空白、かっこ、ハイフン、先頭の + を使えます。内線番号は受付時間の欄に記入してください。',
  },
  'helpDesk.mail': { title: 'メールアドレス', description: 'メールアドレスのみ。' },
  'helpDesk.languages': {
    title: '対応言語',
    description: '対応できる言語のタグ。言語名で表示します。',
  },
  'helpDesk.*': {
    title: '{language}の文言',
    description: '片方の言語にない文言は、もう一方から補います。',
  },
  'helpDesk.*.name': { title: '名称', description: '問い合わせ先の名称。200 文字以内。' },
  'helpDesk.*.hours': { title: '受付時間', description: '受付時間と場所。200 文字以内。' },
  manual: {
    title: '組織独自のマニュアル',
    description: 'ポップアップにリンクを表示します。https のみ。言語ごとに指定します。',
  },
  'manual.*': { title: '{language}のマニュアル', description: 'https で始まる URL。' },
  announcement: {
    title: 'お知らせ',
    description:
      'ポップアップの先頭に表示します。作業予定の案内などに使います。言語ごとに指定します。',
  },
  'announcement.*': { title: '{language}の文', description: '300 文字以内。' },
  recovery: {
    title: 'サインインできなくなったときの案内',
    description:
      '「サインインできないとき」のカードに表示します。持参するものや窓口など。言語ごとに指定します。',
  },
  'recovery.*': { title: '{language}の文', description: '500 文字以内。' },
  registrationNote: {
    title: '認証方法を登録できる場所',
    description: '学内ネットワークのみ、などの条件。言語ごとに指定します。',
  },
  'registrationNote.*': { title: '{language}の文', description: '300 文字以内。' },
  order: {
    title: '手順の順序',
    description:
      'manual：マニュアルどおり、古い方法を先に削除します（逆の順序も選べます）。register-first：新しい方法を先に登録します。register-first-only：ほかの順序を選べません。',
  },
  routes: {
    title: '一時的な番号の確認方法',
    description: '利用者に選ばせる方法：voice（音声通話）、sms（SMS）。未設定の場合は両方。',
  },
  dialCode: {
    title: '電話番号の国',
    description: '国の一覧で指し示す国の国番号。未設定の場合は +81（日本）。',
  },
  entryUrl: {
    title: '開始時に開く URL',
    description:
      '「開始」で開くページ。https://mysignins.microsoft.com/security-info に ?domain_hint=example.ac.jp などのクエリを付けたもののみ。ほかのホストやパスは指定できません。',
  },
  language: {
    title: '既定の言語',
    description: '利用者が選ぶまでに使う案内の言語。未設定の場合はブラウザーの言語。',
  },
  languages: {
    title: '選べる言語',
    description: '利用者が選べる言語。未設定の場合はすべて。',
  },
  sync: {
    title: 'ブラウザーのアカウントへの進み具合の保存',
    description: 'false にすると、進み具合はこのブラウザーにのみ保存され、利用者は変更できません。',
  },
  handOver: {
    title: '別の端末での続行',
    description: 'false にすると、引き継ぎ用のコードとリンクを作成も使用もできません。',
  },
  pagePatch: {
    title: '画面の見分け方の補足（ページパッチ）',
    description:
      '「セキュリティ情報」ページの、案内がまだ知らない語句と属性。JSON を 1 つの文字列で指定します（docs/page-patch.md）。',
  },
  graph: {
    title: 'Microsoft Graph',
    description:
      '利用者自身のサインインで、各 STEP を Microsoft の記録でも確認できるようにします（docs/graph.ja.md）。テナントとクライアントが必要です。',
  },
  'graph.tenant': { title: 'テナント', description: 'ディレクトリ ID（GUID）。' },
  'graph.client': { title: 'クライアント', description: 'アプリ登録の ID（GUID）。' },
  'graph.phones': {
    title: '電話番号の確認',
    description: 'true にすると、電話の認証方法も確認します。',
  },
  'graph.classicScope': {
    title: '従来のアクセス許可',
    description:
      'true にすると、より狭いアクセス許可の代わりに UserAuthenticationMethod.Read を求めます。',
  },
};

import { guess, type Language, official, ui } from './sources';

const manual = ui('the manual that this guide replaces, which shows the page');
const utokyo = ui('utelecon, University of Tokyo, MFA pages, 2022 to 2026');
const blog = ui('jpazureid blog, 2023');
const captured = ui('text captured from the page in 2026, test of a browser extension');
const readmes = ui('READMEs of programs that use the page, 2026');
const guides = ui('guides that quote the page, 2019 to 2026');
const app = official('azure-docs ja-jp, security-info-setup-auth-app, 2019');
const phone = official('azure-docs ja-jp, security-info-setup-phone-number');
const sms = official('azure-docs ja-jp, sms-sign-in-explainer, 2020');
const announced = official("Microsoft's Japanese identity support blog; not seen yet");
const labs = guess('translations of MicrosoftLearning labs, 2026');
const assumed = guess('assumed');

/**
 * The page's words in Japanese, 2019 to 2026: both wizards. The labels of the new phone steps are known from one
 * university's guide only (2026); the page's structure decides with them.
 */
export const ja: Language = {
  securityInfo: [utokyo('セキュリティ情報')],
  menu: [
    assumed('メニュー', 'ナビゲーションメニュー', 'ナビゲーションメニューを開く', 'メニューを開く'),
  ],
  addSignInMethod: [manual('サインイン方法の追加'), utokyo('方法の追加'), app('メソッドの追加')],
  pickerTitle: [
    blog('方法を追加します'),
    guides('サインイン方法の追加'),
    utokyo('どの方法を使用しますか?'),
    app('メソッドの追加'),
    assumed('サインイン方法を追加する', 'どの方法を追加しますか?'),
  ],
  pickerList: [guides('方法を選択します'), assumed('認証方法のオプション')],
  showMore: [announced('その他のオプションを表示')],
  add: [utokyo('追加')],
  cancel: [manual('キャンセル')],
  close: [assumed('閉じる')],
  delete: [manual('削除')],
  change: [manual('変更')],
  confirm: [manual('OK'), app('はい'), utokyo('確認'), assumed('削除')],
  next: [captured('次へ'), manual('完了'), assumed('確認')],
  back: [manual('戻る')],
  deleteConfirmText: [
    utokyo('ご使用のアカウントでこの方法を削除しますか?'),
    assumed(
      'お使いのアカウントでこの方法を削除しますか?',
      'このアカウントのこの方法を削除しますか?',
    ),
  ],
  deleteAuthenticatorTitle: [
    manual('認証アプリの削除'),
    assumed(
      'Microsoft Authenticatorの削除',
      'Authenticatorアプリの削除',
      'Microsoft Authenticatorを削除',
      'Microsoft Authenticatorを削除しますか',
    ),
  ],
  deletePhoneTitle: [
    manual('電話の削除'),
    assumed('電話番号の削除', '電話を削除', '電話を削除しますか'),
  ],
  deleteOtherTitle: [
    assumed(
      '代替の電話の削除',
      '会社電話の削除',
      '電子メールの削除',
      'メールの削除',
      'セキュリティキーの削除',
      'パスキーの削除',
      'アプリパスワードの削除',
      'セキュリティの質問の削除',
    ),
  ],
  phoneTitle: [manual('電話'), labs('電話番号の追加', '電話番号の確認')],
  whatPhoneNumber: [utokyo('どの電話番号を使用しますか?'), labs('電話番号の追加')],
  country: [labs('国コード'), assumed('国', '国/地域', '国または地域')],
  number: [
    labs('電話番号'),
    assumed('電話番号を入力', '電話番号を入力してください', '電話番号の入力'),
  ],
  callMe: [utokyo('電話する', '呼び出し')],
  textMe: [
    manual('コードを受け取る'),
    utokyo('コードをSMSで送信する', 'コードのSMS送信'),
    sms('コードをSMS送信する'),
  ],
  callingNow: [assumed('*に電話をかけています', '*に発信しています', '現在*に電話しています')],
  codeSent: [
    manual('*に6桁のコードをお送りしました。コードを以下に入力してください'),
    assumed('*に6桁のコードをお送りしました', '*に6桁のコードを送信しました'),
  ],
  enterCode: [
    assumed('コードの入力', 'コードを入力', 'コードを入力してください', 'コード', '確認コード'),
  ],
  resendCode: [manual('コードの再送信'), assumed('コードを再送信')],
  captcha: [
    assumed(
      '表示されている文字を入力してください',
      '画像に表示されている文字を入力してください',
      '表示されている文字を入力します',
      'ロボットでないことを確認してください',
    ),
  ],
  captchaField: [
    assumed(
      '表示されている文字を入力してください',
      '表示されている文字を入力します',
      '文字を入力',
      '文字の入力',
      '表示されている文字',
    ),
  ],
  otherApp: [utokyo('別の認証アプリを使用します'), captured('別の認証アプリを設定する')],
  phoneRegistered: [
    manual(
      '通話に回答しました。お使いの電話が正常に登録されました',
      '検証が完了しました。電話が登録されました',
    ),
    sms('SMSが検証されました。お使いの電話が正常に登録されました'),
    labs('電話番号が追加されました'),
    assumed('通話に応答しました。お使いの電話が正常に登録されました'),
  ],
  appInstall: [
    guides('最初にアプリを取得します'),
    captured('Microsoft Authenticatorのインストール'),
    app('アプリを取得して起動'),
  ],
  appSetup: [
    manual('アカウントのセットアップ'),
    labs('アプリでアカウントを設定する'),
    assumed('アプリでアカウントをセットアップする'),
  ],
  appQr: [
    guides('QRコードをスキャンします'),
    assumed('QRコードをスキャンする', 'QRコードのスキャン', 'QRコードをスキャン'),
  ],
  cantScan: [
    readmes('画像をスキャンできませんか?', '画像をスキャンできません'),
    app('QRコードをスキャンできませんか?'),
  ],
  pairByLink: [manual('このリンクをクリックして、アカウントをアプリにペアリングします')],
  appPair: [
    assumed(
      'Authenticatorをアカウントにペアリングする',
      'Authenticatorとアカウントをペアリングします',
    ),
  ],
  appTry: [guides('試してみましょう')],
  appApproved: [guides('通知が承認されました'), labs('Authenticatorが追加されました')],
  // Fragments of messages; see `en.ts`.
  'problem.throttled': [assumed('回数が多すぎ', 'しばらくしてから', 'しばらく待って', '試行回数')],
  'problem.expired': [
    assumed('有効期限', '期限が切れ', '期限切れ', '無効になりました', '使用済み'),
  ],
  'problem.denied': [assumed('拒否')],
  'problem.timeout': [assumed('タイムアウト', '応答がありません', '応答がなかった', '時間内に')],
  'problem.again': [assumed('[次へ]', '"次へ"', '次へを選択', '次へをクリック')],
  registerDone: [guides('成功')],
  otherWay: [captured('その他のオプション'), guides('別の方法を設定します')],
  signOutEverywhere: [manual('すべてサインアウトしてください'), assumed('すべてサインアウト')],
  defaultLine: [
    utokyo('既定のサインイン方法'),
    readmes('最も適したものが利用できない場合のサインイン方法'),
  ],
  chooseDefault: [utokyo('どの方法を使用してサインインしますか?'), assumed('既定の方法の変更')],
  'method.authenticator': [manual('Microsoft Authenticator')],
  'method.totp': [utokyo('認証アプリ'), app('Authenticatorアプリ')],
  'method.phone': [manual('電話'), phone('電話番号')],
  'method.alternatePhone': [utokyo('代替の電話')],
  'method.officePhone': [utokyo('会社電話')],
  'method.passkey': [assumed('パスキー', 'Microsoft Authenticatorのパスキー')],
  'method.securityKey': [guides('セキュリティキー')],
  'method.hardwareToken': [assumed('ハードウェアトークン')],
  'method.email': [guides('電子メール', 'メール')],
  'method.securityQuestions': [guides('セキュリティの質問')],
  'method.appPassword': [guides('アプリパスワード')],
  'method.temporaryAccessPass': [assumed('一時アクセスパス')],
  'method.password': [guides('パスワード')],
};

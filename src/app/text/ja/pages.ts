/** What the page says when there is nobody to look up for, or nobody to look them up. */
export const pages = {
  silent: {
    title: 'Webex が応答しません',
    advice: 'Webex からユーザー情報が届くのを待っています。応答があり次第、自動的に続行します。',
  },
  outside: {
    title: 'Sidecard は Webex の中で使います',
    what: '会話を離れずに、同僚や組織の連絡先から連絡したい相手を見つけられます。',
    how: 'Webex アプリを開き、左のバーで「アプリ」を選択して、Sidecard を開いてください。',
    missing: '一覧にない場合は、管理者が Control Hub の「Apps, Embedded Apps」で追加できます。',
  },
  signedOut: {
    title: 'サインアウトしました',
    advice: 'Sidecard の Webex へのアクセス権と、保存されていたユーザー情報をすべて削除しました。',
  },
  account: {
    signedIn: 'サインイン中：',
    bound: 'サインアウトするまで、Sidecard はこのアカウントを使用します。',
    signOut: 'サインアウト',
  },
  connect: {
    title: '一度だけ Webex にサインイン',
    why: 'Sidecard はご自身の Webex アカウントで検索し、ご自身に表示が許可されている情報だけを参照します。サインインのためにブラウザーが開きます。',
    derived:
      '組織の設定により、お名前がアプリに公開されていないため、Sidecard はまだユーザーを特定できません。最初にサインインしたアカウントを今後も使用します。',
    begin: 'Webex でサインイン',
    again: 'もう一度サインイン',
    elsewhere: '別のページでサインイン',
    forgetAccount: '今後はこのアカウントを使用',
    cancel: 'キャンセル',
    asking: { title: 'サインインを準備しています…', advice: '少しお待ちください。' },
    browser: {
      title: 'ブラウザーで続けてください',
      advice:
        'Sidecard による検索を許可するかどうかを、Webex がブラウザーで確認します。このページは自動的に続行します。',
    },
    completing: { title: 'サインインを完了しています…', advice: '少しお待ちください。' },
    device: {
      title: '別のページでサインイン',
      advice:
        'Webex アプリからサインイン画面を開けない場合は、このデバイスまたは別のデバイスのブラウザーでサインインしてください。',
      open: '次のページを開きます：',
      openIt: '開く',
      openAgain: 'もう一度開く',
      notOpened: 'Webex で開けませんでした。アドレスをコピーしてブラウザーで開いてください。',
      type: '開いたページで次のコードを入力し、承認します：',
      comeBack: 'ここに戻ります。このページは自動的に続行します。',
    },
  },
};

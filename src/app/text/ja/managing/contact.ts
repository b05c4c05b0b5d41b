import type { ManagingText } from '../../managing';

/** The words of the form of a contact. */
export const contact: ManagingText['contact'] = {
  title: '連絡先を編集',
  newTitle: '新しい連絡先',
  mayExist:
    '連絡先が作成された可能性があります。内容を変えても変えなくても、もう一度保存してください。Sidecard が先に確認するため、二重には作成されません。',
  sections: { name: '名前', reach: '連絡方法', work: '勤務先', place: '住所', more: 'その他' },
  fields: {
    displayName: '表示名',
    firstName: '名',
    lastName: '姓',
    company: '会社',
    title: '役職',
    avatarUrl: '画像の URL',
    address: '住所',
    preferredMethod: '優先する連絡方法',
    groupIds: 'グループ ID',
    emails: 'メールアドレス',
    phones: '番号',
    sipAddresses: 'SIP アドレス',
    ims: 'チャットアカウント',
  },
  rows: { emails: 'メールアドレス', phones: '番号', sipAddresses: 'SIP アドレス', ims: 'チャットアカウント' },
  add: {
    emails: 'メールアドレスを追加',
    phones: '番号を追加',
    sipAddresses: 'SIP アドレスを追加',
    ims: 'チャットアカウントを追加',
  },
  emailTypes: { work: '勤務先', home: '自宅', room: '会議室', other: 'その他' },
  federated: 'XMPP（フェデレーション）',
  methods: { SIPADDRESS: 'SIP アドレス', EMAIL: 'メール', PHONE: '電話', IMS: 'チャット' },
  noMethod: '未設定',
  mostNumbers: 'Webex に登録できる番号は 5 件までです。',
  pictureHint: 'https:// で始まります。画像は、そのサーバーがここで許可されている場合にのみ表示されます。',
  pictureHidden: '画像は保存されました。サーバーがここで許可されていないため、表示されません。',
};

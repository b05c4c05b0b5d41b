import type { ManagingText } from '../../managing';

/** The words of the form of a person. */
export const person: ManagingText['person'] = {
  title: 'ユーザーを編集',
  newTitle: '新しいユーザー',
  makesAccount:
    '保存すると、このユーザーの Webex アカウントが作成されます。本人にメールで通知される場合があります。',
  mayExist:
    'アカウントが作成された可能性があります。内容を変えずにもう一度保存してください。Sidecard が先に確認するため、二重には作成されません。',
  pending: 'このユーザーはまだ招待を承諾していません。',
  sections: { name: '名前', work: '勤務先', reach: '連絡方法', place: '住所' },
  fields: {
    displayName: '表示名',
    firstName: '名',
    lastName: '姓',
    nickName: '呼び名',
    title: '役職',
    department: '部署',
    manager: '上司',
    workPhone: '勤務先の番号',
    extension: '内線',
    emails: 'メールアドレス',
    addresses: '住所',
    roles: '役割',
    licenses: 'ライセンス',
    loginEnabled: 'サインインを許可',
  },
  email: 'メールアドレス',
  addEmail: 'メールアドレスを追加',
  signIn: '最初のアドレスでサインインします。',
  address: '住所',
  addAddress: '住所を追加',
  rights: {
    own: 'ご自身の役割とライセンスはここでは変更できません。ご自身が操作できなくなるおそれがあります。',
    title: '役割とライセンス',
    change: '役割とライセンスを変更',
    warning:
      '役割は、このユーザーが組織に対して行えることを決めます。ライセンスには費用がかかる場合があり、失うとその機能も使えなくなります。Control Hub に表示されている ID を入力してください。',
    none: 'なし',
  },
  yes: 'はい',
  no: 'いいえ',
  remove: {
    open: 'このユーザーを削除',
    title: 'このユーザーを削除しますか？',
    advice: 'アカウントが Webex から削除されます。元に戻すことはできません。',
    label: (name) => `確認のため、名前を入力してください：${name}`,
    confirm: '削除',
    removing: '削除しています…',
    cancel: '削除しない',
    removed: (name) => `${name} を削除しました`,
    removedAdvice: 'このアカウントは Webex からなくなりました。',
    own: 'ご自身のアカウントのため、ここでは削除できません。',
  },
};

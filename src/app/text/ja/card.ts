import type { HostRefusal } from '../../host/host';

const refusals: Record<HostRefusal, string> = {
  unsupported: 'この Webex ウィンドウでは開けません。',
  denied: '開きませんでした。ご自身または管理者が許可していません。',
  timed_out: 'Webex から応答がありません。このあと開く場合もあります。',
  abandoned: '開きませんでした。',
  failed: 'Webex で開けませんでした。',
};

/** The card of one person, and the ways to reach them. */
export const card = {
  back: '一覧に戻る',
  backTo: (name: string) => `${name} さんに戻る`,
  star: 'お気に入りに追加',
  unstar: 'お気に入りから削除',
  actions: { chat: 'チャット', call: '通話', mail: 'メール', copy: 'コピー' },
  actionFor: {
    chat: (name: string) => `${name} さんとチャット`,
    call: (name: string) => `${name} さんと通話`,
    mail: (name: string) => `${name} さんにメール`,
    copy: (name: string) => `${name} さんのカードをコピー`,
  },
  /** Why this way is the best one now. */
  why: {
    active: '現在アクティブです。',
    busy: (presence: string) => `${presence}です。まずチャットを。`,
    hours: (time: string) => `現地は ${time} です。まずチャットを。`,
    away: '退席中です。まずチャットを。',
    outOfOffice: '外出中です。まずメールを。',
    neverSignedIn: 'Webex に一度もサインインしていません。まずメールを。',
    preferred: '優先する連絡方法です。',
  },
  noWay: 'ここから開ける番号、アドレス、アカウントが登録されていません。',
  disturb: '「応答不可」に設定されています。',
  callAnyway: 'それでも発信',
  callNot: '発信しない',
  opening: '開いています…',
  opened: 'Webex に引き継ぎました。',
  refused: (refusal: HostRefusal) => refusals[refusal],
  copyInstead: (value: string) => `${value} をコピー`,
  copied: (what: string) => `コピーしました：${what}`,
  copiedCard: 'カード全体',
  notCopied: 'ここではコピーできません。文字を選択してコピーしてください。',
  copyValue: (label: string) => `コピー：${label}`,
  saveVCard: 'vCard として保存',
  savedVCard: 'ダウンロードに渡しました。届かない場合はコピーしてください。',
  copyVCard: 'vCard としてコピー',
  vCard: 'vCard',
  sections: { reach: '連絡方法', work: '所属', place: '所在地', sources: '情報源' },
  person: '組織内の同僚',
  contact: '組織の連絡先',
  contactNamed: (name: string) => `組織の連絡先（登録名「${name}」）`,
  from: { person: '同僚', contact: '連絡先' },
  preferred: '優先',
  email: 'メール',
  company: '会社',
  title: '役職',
  department: '部署',
  manager: '上司',
  nickName: '呼び名',
  address: '住所',
  timeZone: 'タイムゾーン',
  loading: '詳細を読み込んでいます…',
  parts: { person: '同僚の情報', contact: '連絡先の情報' },
  letterKeys: 'カードの文字キー：C 通話、M チャット、E メール、Y コピー',
};

/** Time and presence, as rows and card tell them. */
export const moments = {
  lastSeen: (ago: string) => `最終アクティブ：${ago}`,
  asOf: (ago: string) => `${ago}の状態`,
  localTime: (time: string) => `現地時刻 ${time}`,
  timeIn: (time: string, city: string) => `${city} ${time}`,
  hours: { early: '早朝', late: '夜', night: '深夜', weekend: '週末' },
};

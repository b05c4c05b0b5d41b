import type { SourceName } from '../../../contract/search';
import type { Advice } from '../advice';
import { count, wait } from './counts';
import { sourceNames } from './kinds';

const all = (names: readonly SourceName[]) => names.map((name) => sourceNames[name]).join('と');

/** The search box, its list, and what stands where the list would be. */
export const lookup = {
  clear: '入力を消去',
  results: '人の一覧',
  again: '再試行',
  unnamed: '名前なし',
  starting: 'Webex に接続しています…',
  empty: {
    title: 'どなたをお探しですか？',
    advice:
      '名前、メール アドレス、または番号の一部を入力してください。同僚と組織の連絡先を検索します。リストの貼り付けもできます。',
  },
  favourites: 'お気に入り',
  favourite: 'お気に入り',
  recents: '最近',
  recentsHint: '「最近」には、カードを開いた人が表示されます。',
  clearRecents: '最近の履歴を消去',
  notKept: '保存できませんでした。もう一度お試しください。',
  short: 'もう 1 文字入力してください。',
  shortNumber: '数字を 3 桁以上入力してください。',
  searching: '検索しています…',
  found: (people: number) => count(people, { other: '# 人見つかりました' }),
  nobody: (text: string): Advice => ({
    title: `「${text}」は見つかりません`,
    advice: '入力に誤りがないかご確認ください。名前、メール アドレス、番号の別の部分でも検索できます。',
  }),
  nobodySoFar: (text: string, names: readonly SourceName[]): Advice => ({
    title: `「${text}」はまだ見つかっていません`,
    advice: `${all(names)}には見つかりません。ほかは検索できませんでした。`,
  }),
  lookedIn: (names: readonly SourceName[]) => `検索先：${all(names)}。`,
  lookedByStart: '同僚は、名前の先頭またはメール アドレス全体が一致する場合のみ検索されました。',
  didYouMean: 'もしかして',
  /** Why somebody is in the list whose name does not say so. */
  matched: {
    alias: '別名：',
    email: 'メール：',
    phone: '番号：',
    title: '役職：',
    department: '部署：',
    company: '会社：',
    city: '都市：',
  },
  sources: {
    pending: (name: SourceName) => `${sourceNames[name]}：検索中`,
    more: 'ほかにも該当者がいます。続けて入力すると絞り込めます。',
    not_asked: '同僚は、名前またはメール アドレス全体でのみ検索できます',
    denied: (name: SourceName) => `${sourceNames[name]}：Webex で検索が許可されていません`,
    retrying: (name: SourceName, seconds: number) =>
      `${sourceNames[name]}：混み合っています。${wait(seconds)}後に再試行します`,
    rate_limited: (name: SourceName, seconds: number) =>
      `${sourceNames[name]}：混み合っています。${wait(seconds)}後にもう一度お試しください`,
    not_connected: (name: SourceName) => `${sourceNames[name]}：Webex へのサインインが認められません`,
    unavailable: (name: SourceName) => `${sourceNames[name]}：現在、正しい応答がありません`,
  },
  remembered: 'このページが覚えている人だけを表示しています。',
  pasted: {
    title: (lines: number) => count(lines, { other: '貼り付けた # 行' }),
    looking: '検索しています…',
    found: (people: number) => count(people, { other: '# 人見つかりました' }),
    left: (lines: number) =>
      count(lines, { other: '残りの # 行は検索していません。一度に検索できるのは 50 行までです。' }),
    rest: '未特定',
    several: '複数の候補',
    nobody: '該当者なし',
    failed: '検索できませんでした',
    waiting: '待機中',
    searchIt: '検索',
    search: (text: string) => `「${text}」を検索`,
  },
};

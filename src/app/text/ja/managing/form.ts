import type { FieldProblem } from '../../../../contract/faults';
import type { ManagingText } from '../../managing';
import { count } from '../counts';

const faults: Record<FieldProblem, string> = {
  empty: 'Webex では、この項目を空にできません。',
  too_long: '長すぎます。',
  too_many: 'Webex で登録できる数を超えています。',
  no_email: 'メールアドレスが必要です。',
  not_an_email: 'メールアドレスではありません。',
  not_a_number: '電話番号ではありません。',
  not_an_extension: '内線番号は数字のみ、15 桁までです。',
  not_a_picture: 'https:// で始まるアドレスを入力してください。',
  not_a_group: 'グループ ID ではないものがあります。',
  not_an_id: 'ID ではないものがあります。',
  nothing_to_reach: 'メールアドレス、番号、SIP アドレスのいずれかが必要です。',
  not_accepted: 'ここでは指定できません。',
};

/** What all forms say. */
export const form: ManagingText['desk']['form'] = {
  reading: '読み込んでいます…',
  save: '保存',
  saving: '保存しています…',
  cancel: 'キャンセル',
  faults,
  faultsFound: (found) => count(found, { other: '正しくない項目が # 件あります。' }),
  reasons: 'Webex からの説明：',
  asBefore:
    '何も変更されていません。Webex にもう一度確認したところ、内容は前のままでした。もう一度保存できます。',
  onePerLine: '1 行に 1 つずつ入力します。',
  row: { type: '種類', primary: '優先', remove: (what) => `削除：${what}` },
  unknown: (values) =>
    `Sidecard が知らない種類です：${values}。このリストを変更しない限り残りますが、変更すると失われます。`,
  address: {
    street: '番地',
    city: '市区町村',
    region: '都道府県・地域',
    postalCode: '郵便番号',
    country: '国',
  },
  leave: {
    title: '保存せずに閉じますか？',
    advice: '変更内容は保存されていません。',
    leave: '閉じる',
    stay: '編集を続ける',
  },
  saved: {
    title: '保存しました',
    unchanged: '保存する変更はありませんでした',
    holds: '現在の Webex の内容です。',
    differing: (names) => `入力とは異なる内容で Webex に保存されています：${names}。`,
    warnings: 'Webex は処理を行い、次のように伝えています：',
    again: '編集を続ける',
    done: '完了',
  },
  rival: {
    title: 'ほかの人が先に変更しました',
    advice: '編集中に内容が変更されました。項目ごとに、残す内容を選択してください。',
    mine: 'ご自身の入力',
    theirs: '新しい内容',
    allMine: 'すべて自分の入力',
    allTheirs: 'すべて新しい内容',
    nothing: '空',
    save: '選択した内容を保存',
  },
};

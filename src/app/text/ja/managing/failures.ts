import type { Failure } from '../../../api/failure';
import type { Advice } from '../../advice';
import { failure as failureOfPage } from '../failures';

const unsure =
  '実行されたかどうかはまだわかりません。もう一度お試しください。二重に実行されることはありません。';

const failures: { [Code in Failure['code']]?: Advice } = {
  invalid_request: {
    title: 'この内容は送信できません',
    advice: '正しくない項目があります。入力内容をご確認ください。',
  },
  too_large: {
    title: '一度に送信できる量を超えています',
    advice: '短くするか、小分けにしてお試しください。',
  },
  forbidden: {
    title: 'Webex で変更が許可されていません',
    advice: 'お使いのアカウントには変更する権限がないか、権限が失われています。何も変更されていません。',
  },
  not_found: {
    title: 'すでに存在しません',
    advice: 'Webex にこの項目が見つかりません。削除されたばかりの可能性があります。',
  },
  upstream_timeout: { title: 'Webex の応答に時間がかかりすぎました', advice: unsure },
  upstream_unavailable: { title: 'Webex から有効な応答がありません', advice: unsure },
  bad_upstream_payload: { title: 'Webex から読み取れない応答がありました', advice: unsure },
  internal: { title: 'Sidecard で問題が発生しました', advice: unsure },
  unreachable: {
    title: '接続できません',
    advice:
      'Sidecard のサーバーが応答しません。入力内容はここに残っています。ネットワークを確認して、もう一度お試しください。二重に実行されることはありません。',
  },
};

/** What the failure of a write means; where nothing is special about writing, what it means to the page. */
export function failure(failed: Failure): Advice {
  const advice = failures[failed.code] ?? failureOfPage(failed);
  return failed.missingScope ? { ...advice, more: `不足している権限：${failed.missingScope}` } : advice;
}

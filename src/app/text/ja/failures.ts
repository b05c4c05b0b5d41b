import type { Failure } from '../../api/failure';
import type { Advice } from '../advice';
import { wait } from './counts';

/** What each failure means to the reader, and what they can do. */
const failures: Record<Exclude<Failure['code'], 'rate_limited' | 'aborted'>, Advice> = {
  invalid_request: { title: 'この検索はできません', advice: 'より短い、または簡単な語句でお試しください。' },
  too_large: { title: 'この検索はできません', advice: 'より短い語句でお試しください。' },
  unsupported_media_type: {
    title: 'Sidecard で問題が発生しました',
    advice: 'このパネルを閉じて、開き直してください。',
  },
  token_refused: {
    title: 'Webex のサインインが認められませんでした',
    advice: 'このパネルを閉じて、開き直してください。解決しない場合は、管理者にご連絡ください。',
  },
  session_expired: {
    title: 'セッションが終了しました',
    advice: 'このパネルを閉じて、開き直してください。',
  },
  identity_changed: {
    title: 'Webex のユーザーが切り替わりました',
    advice: 'ここで開いていた内容は閉じられました。新しいユーザーで続けるには、もう一度お試しください。',
  },
  identity_hidden: {
    title: 'Webex からユーザー情報を取得できません',
    advice:
      '組織の設定により、お名前とアカウントがアプリに公開されていません。そのため、Sidecard は検索するディレクトリを特定できません。管理者が Control Hub で、アプリの「PII Restrictions」から許可できます。',
  },
  not_connected: {
    title: 'Webex に接続されていません',
    advice: 'Sidecard から Webex への有効なアクセス権がありません。管理者にご連絡ください。',
  },
  sign_in_expired: {
    title: 'サインインの制限時間を過ぎました',
    advice: '安全のため、サインインは 5 分以内に一度だけ行えます。もう一度最初からサインインしてください。',
  },
  sign_in_refused: {
    title: 'Webex でサインインが完了しませんでした',
    advice:
      'サインインが拒否されたか、コードが無効になりました。接続は行われていません。もう一度サインインできます。',
  },
  sign_in_unavailable: {
    title: '現在サインインできません',
    advice:
      'Webex のサインインが正しく応答していません。しばらくしてからもう一度お試しください。解決しない場合は、管理者にご連絡ください。',
  },
  wrong_account: {
    title: '別のアカウントでサインインしています',
    advice:
      'ブラウザーでは、別のユーザーとして Webex にサインインしています。接続は行われていません。もう一度サインインし、この Webex で使用しているアカウントを選択してください。',
  },
  missing_scope: {
    title: 'Sidecard の権限が不足しています',
    advice:
      '検索するには、同僚と連絡先を参照する権限が必要です。もう一度サインインしてすべて許可するか、管理者に許可を依頼してください。',
  },
  cross_origin: {
    title: 'このページは Sidecard のものではありません',
    advice:
      'このパネルを閉じ、Webex のサイドバーから開いてください。解決しない場合は、管理者にご連絡ください。',
  },
  own_record: {
    title: 'ご自身のアカウントです',
    advice: '自分自身を削除することはできません。別の管理者が行えます。',
  },
  forbidden: {
    title: 'この情報は表示できません',
    advice: 'お使いのアカウントには、Webex で表示する権限がありません。',
  },
  not_found: {
    title: 'すでに存在しません',
    advice: 'Webex にこの項目が見つかりません。削除されたばかりの可能性があります。',
  },
  conflict: {
    title: '内容が変更されています',
    advice: 'ほかの人が変更したか、すでに存在しています。変更する前に、もう一度内容をご確認ください。',
  },
  locked: {
    title: '現在変更中です',
    advice: 'ほかの人が変更しています。しばらくしてからもう一度お試しください。',
  },
  refused: { title: 'Webex で受け付けられませんでした', advice: '入力内容をご確認ください。' },
  key_reused: {
    title: 'すでに送信されています',
    advice: '別の内容を送信する前に、もう一度ご確認ください。',
  },
  upstream_timeout: {
    title: 'Webex の応答に時間がかかりすぎました',
    advice: 'もう一度お試しください。',
  },
  upstream_unavailable: {
    title: 'Webex から正しい応答がありません',
    advice: 'しばらくしてからもう一度お試しください。',
  },
  bad_upstream_payload: {
    title: 'Webex の応答を読み取れません',
    advice: 'もう一度お試しください。解決しない場合は、管理者にご連絡ください。',
  },
  keys_unavailable: {
    title: '現在サインインを確認できません',
    advice: 'Webex のキー サービスが応答していません。しばらくしてからもう一度お試しください。',
  },
  store_unavailable: {
    title: 'Sidecard のデータに接続できません',
    advice: 'サインインは維持されています。しばらくしてからもう一度お試しください。',
  },
  internal: { title: 'Sidecard で問題が発生しました', advice: 'もう一度お試しください。' },
  sign_in_cancelled: {
    title: 'サインインが完了していません',
    advice:
      '画面が閉じられたか、拒否されたため、接続は行われていません。準備ができたら、もう一度サインインしてください。',
  },
  sign_in_timed_out: {
    title: 'ブラウザーから応答がありません',
    advice:
      'サインインが 5 分以内に完了しなかったため、接続は行われていません。もう一度サインインしてください。',
  },
  unreachable: {
    title: '接続できません',
    advice: 'Sidecard のサーバーが応答しません。ネットワークを確認してから、もう一度お試しください。',
  },
};

/** What a failure means to the reader; a newer server may know codes that this page does not. */
export function failure({ code, retryAfter }: Failure): Advice {
  if (code === 'rate_limited')
    return {
      title: 'Webex へのリクエストが多すぎます',
      advice: `${wait(retryAfter ?? 30)}後にもう一度お試しください。`,
    };
  return code in failures ? failures[code as keyof typeof failures] : failures.unreachable;
}

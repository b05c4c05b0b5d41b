import type { ManagingText } from '../../managing';

export const refusals: ManagingText['importing']['refusals'] = {
  too_big: {
    title: 'ファイルが大きすぎます',
    advice: 'インポートできるのは 10 MB までです。分割するか、写真を除いてください。',
  },
  too_many_rows: {
    title: '連絡先が多すぎます',
    advice: '一度にインポートできるのは 10,000 件までです。ファイルを分割してください。',
  },
  too_many_columns: {
    title: '列が多すぎます',
    advice: '読み取れるのは 64 列までです。不要な列を削除してください。',
  },
  too_slow: {
    title: '読み取りに時間がかかりすぎています',
    advice: 'CSV として保存し直すか、ファイルを分割してください。',
  },
  spreadsheet: {
    title: 'これはブック形式で、テキスト ファイルではありません',
    advice: '元のアプリで開いて「CSV UTF-8」として保存し、新しいファイルを選択してください。',
  },
  archive: {
    title: 'これは圧縮ファイルです',
    advice: '展開して、中の CSV または vCard ファイルを選択してください。',
  },
  pdf: {
    title: 'これは PDF です',
    advice: '作成元から連絡先を CSV または vCard でエクスポートしてください。',
  },
  not_text: {
    title: 'これはテキスト ファイルではありません',
    advice: '読み取れるのは CSV と vCard のファイルだけです。',
  },
  unclosed_quote: {
    title: '引用符が閉じられていません',
    advice:
      'その行に、閉じられていない引用符で始まる値があります。行を直して、もう一度ファイルを選択してください。',
  },
  empty: { title: 'インポートするものがありません', advice: '値のある行がありません。' },
  unreadable: {
    title: 'ファイルを読み取れませんでした',
    advice: '移動または変更されたか、ほかのアプリが使用中の可能性があります。もう一度選択してください。',
  },
};

export const problems: ManagingText['importing']['problems'] = {
  nothing_to_reach: {
    reason: '連絡手段がありません',
    fix: 'メール、電話番号、SIP アドレスのいずれかを追加してください。',
  },
  not_an_email: { reason: 'メール アドレスではありません', fix: 'name@example.com の形で入力してください。' },
  not_a_number: {
    reason: '電話番号ではありません',
    fix: '数字で、できれば国番号から入力してください: +81 3 1234 5678',
  },
  not_a_picture: { reason: '写真の URL ではありません', fix: 'https:// で始まります。' },
  not_a_method: {
    reason: '優先する連絡方法ではありません',
    fix: 'EMAIL、PHONE、SIPADDRESS、IMS のいずれかを入力してください。',
  },
  not_a_group: {
    reason: 'グループ ID ではありません',
    fix: 'Control Hub から ID をコピーするか、空にしてください。',
  },
  not_an_id: {
    reason: '連絡先 ID ではありません',
    fix: 'エクスポートされたままにするか、空にしてください。',
  },
  not_among_them: {
    reason: 'この行のどの値とも一致しません',
    fix: 'この行の値のいずれかをそのまま入力するか、空欄にしてください。',
  },
  too_long: { reason: '長すぎます', fix: '256 文字以内にしてください。' },
  too_many: {
    reason: '値が多すぎます',
    fix: '1 件につき電話番号は 5 個、ほかの種類はそれぞれ 20 個までです。',
  },
  not_text: {
    reason: '読み取れません',
    fix: '入力し直してください。テキストではない文字があるか、途中で切れています。',
  },
};

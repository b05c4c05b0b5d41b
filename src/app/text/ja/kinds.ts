import type { imTypes, phoneTypes, sipTypes } from '../../../contract/fields';
import type { presenceStatuses } from '../../../contract/people';
import type { SourceName } from '../../../contract/search';
import { imNames } from '../names';

type Words<Names extends readonly string[]> = Record<Names[number], string>;

export const sourceNames: Record<SourceName, string> = { people: '同僚', contacts: '連絡先' };

/** As in the Webex App. */
export const presence: Words<typeof presenceStatuses> = {
  active: 'アクティブ',
  call: '通話中',
  DoNotDisturb: '応答不可',
  inactive: '退席中',
  meeting: 'ミーティング中',
  OutOfOffice: '外出中',
  pending: '未サインイン',
  presenting: 'プレゼンテーション中',
};

export const phones: Words<typeof phoneTypes> = {
  work: '勤務先',
  home: '自宅',
  mobile: '携帯電話',
  work_extension: '内線',
  fax: 'FAX',
  pager: 'ポケベル',
  other: '電話',
};

export const sips: Words<typeof sipTypes> = {
  enterprise: 'SIP',
  'cloud-calling': 'Webex Calling',
  'personal-room': '個人会議室',
  other: 'SIP',
};

export const ims: Words<typeof imTypes> = {
  ...imNames,
  other: 'チャット',
};

import type { imTypes, phoneTypes, sipTypes } from '../../../contract/fields';
import type { presenceStatuses } from '../../../contract/people';
import type { SourceName } from '../../../contract/search';
import { imNames } from '../names';

type Words<Names extends readonly string[]> = Record<Names[number], string>;

export const sourceNames: Record<SourceName, string> = { people: '同事', contacts: '联系人' };

/** As in the Webex App. */
export const presence: Words<typeof presenceStatuses> = {
  active: '在线',
  call: '通话中',
  DoNotDisturb: '请勿打扰',
  inactive: '离开',
  meeting: '会议中',
  OutOfOffice: '不在办公室',
  pending: '从未登录',
  presenting: '演示中',
};

export const phones: Words<typeof phoneTypes> = {
  work: '工作',
  home: '住宅',
  mobile: '手机',
  work_extension: '分机',
  fax: '传真',
  pager: '寻呼机',
  other: '电话',
};

export const sips: Words<typeof sipTypes> = {
  enterprise: 'SIP',
  'cloud-calling': 'Webex Calling',
  'personal-room': '个人会议室',
  other: 'SIP',
};

export const ims: Words<typeof imTypes> = {
  ...imNames,
  other: '即时消息',
};

import type { imTypes, phoneTypes, sipTypes } from '../../../contract/fields';
import type { presenceStatuses } from '../../../contract/people';
import type { SourceName } from '../../../contract/search';
import { imNames } from '../names';

type Words<Names extends readonly string[]> = Record<Names[number], string>;

export const sourceNames: Record<SourceName, string> = { people: 'الزملاء', contacts: 'جهات الاتصال' };

/** As in the Webex App: each describes the status, whose gender it has, and not the person. */
export const presence: Words<typeof presenceStatuses> = {
  active: 'نشط',
  call: 'في مكالمة',
  DoNotDisturb: 'عدم الإزعاج',
  inactive: 'غير نشط',
  meeting: 'في اجتماع',
  OutOfOffice: 'خارج المكتب',
  pending: 'لم يسبق تسجيل الدخول',
  presenting: 'في عرض تقديمي',
};

export const phones: Words<typeof phoneTypes> = {
  work: 'العمل',
  home: 'المنزل',
  mobile: 'الجوال',
  work_extension: 'التحويلة',
  fax: 'الفاكس',
  pager: 'جهاز النداء',
  other: 'الهاتف',
};

export const sips: Words<typeof sipTypes> = {
  enterprise: 'SIP',
  'cloud-calling': 'Webex Calling',
  'personal-room': 'غرفة شخصية',
  other: 'SIP',
};

export const ims: Words<typeof imTypes> = {
  ...imNames,
  other: 'الدردشة',
};

import type { imTypes, phoneTypes, sipTypes } from '../../../contract/fields';
import type { presenceStatuses } from '../../../contract/people';
import type { SourceName } from '../../../contract/search';
import { imNames } from '../names';

type Words<Names extends readonly string[]> = Record<Names[number], string>;

export const sourceNames: Record<SourceName, string> = { people: 'Colleagues', contacts: 'Contacts' };

export const presence: Words<typeof presenceStatuses> = {
  active: 'Active',
  call: 'On a call',
  DoNotDisturb: 'Do not disturb',
  inactive: 'Away',
  meeting: 'In a meeting',
  OutOfOffice: 'Out of office',
  pending: 'Never signed in',
  presenting: 'Presenting',
};

export const phones: Words<typeof phoneTypes> = {
  work: 'Work',
  home: 'Home',
  mobile: 'Mobile',
  work_extension: 'Extension',
  fax: 'Fax',
  pager: 'Pager',
  other: 'Phone',
};

export const sips: Words<typeof sipTypes> = {
  enterprise: 'SIP',
  'cloud-calling': 'Calling',
  'personal-room': 'Personal room',
  other: 'SIP',
};

export const ims: Words<typeof imTypes> = {
  ...imNames,
  other: 'Chat',
};

import type { imTypes, phoneTypes, sipTypes } from '../../../contract/fields';
import type { presenceStatuses } from '../../../contract/people';
import type { SourceName } from '../../../contract/search';
import { imNames } from '../names';

type Words<Names extends readonly string[]> = Record<Names[number], string>;

export const sourceNames: Record<SourceName, string> = { people: 'Kollegen', contacts: 'Kontakte' };

export const presence: Words<typeof presenceStatuses> = {
  active: 'Aktiv',
  call: 'Im Gespräch',
  DoNotDisturb: 'Bitte nicht stören',
  inactive: 'Abwesend',
  meeting: 'In einem Meeting',
  OutOfOffice: 'Nicht im Büro',
  pending: 'Nie angemeldet',
  presenting: 'Präsentiert',
};

export const phones: Words<typeof phoneTypes> = {
  work: 'Geschäftlich',
  home: 'Privat',
  mobile: 'Mobil',
  work_extension: 'Durchwahl',
  fax: 'Fax',
  pager: 'Pager',
  other: 'Telefon',
};

export const sips: Words<typeof sipTypes> = {
  enterprise: 'SIP',
  'cloud-calling': 'Calling',
  'personal-room': 'Persönlicher Raum',
  other: 'SIP',
};

export const ims: Words<typeof imTypes> = {
  ...imNames,
  other: 'Chat',
};

import type { imTypes, phoneTypes, sipTypes } from '../../../contract/fields';
import type { presenceStatuses } from '../../../contract/people';
import type { SourceName } from '../../../contract/search';
import { imNames } from '../names';

type Words<Names extends readonly string[]> = Record<Names[number], string>;

export const sourceNames: Record<SourceName, string> = { people: 'Collègues', contacts: 'Contacts' };

export const presence: Words<typeof presenceStatuses> = {
  active: 'Actif',
  call: 'En communication',
  DoNotDisturb: 'Ne pas déranger',
  inactive: 'Absent',
  meeting: 'En réunion',
  OutOfOffice: 'Absent du bureau',
  pending: 'Jamais connecté',
  presenting: 'En présentation',
};

export const phones: Words<typeof phoneTypes> = {
  work: 'Bureau',
  home: 'Domicile',
  mobile: 'Mobile',
  work_extension: 'Poste',
  fax: 'Fax',
  pager: 'Pager',
  other: 'Téléphone',
};

export const sips: Words<typeof sipTypes> = {
  enterprise: 'SIP',
  'cloud-calling': 'Calling',
  'personal-room': 'Salle personnelle',
  other: 'SIP',
};

export const ims: Words<typeof imTypes> = {
  ...imNames,
  other: 'Chat',
};

import type { imTypes, phoneTypes, sipTypes } from '../../../contract/fields';
import type { presenceStatuses } from '../../../contract/people';
import type { SourceName } from '../../../contract/search';
import { imNames } from '../names';

type Words<Names extends readonly string[]> = Record<Names[number], string>;

export const sourceNames: Record<SourceName, string> = { people: 'Colegas', contacts: 'Contactos' };

export const presence: Words<typeof presenceStatuses> = {
  active: 'Activo',
  call: 'En una llamada',
  DoNotDisturb: 'No molestar',
  inactive: 'Ausente',
  meeting: 'En una reunión',
  OutOfOffice: 'Fuera de la oficina',
  pending: 'Nunca inició sesión',
  presenting: 'Presentando',
};

export const phones: Words<typeof phoneTypes> = {
  work: 'Trabajo',
  home: 'Particular',
  mobile: 'Móvil',
  work_extension: 'Extensión',
  fax: 'Fax',
  pager: 'Localizador',
  other: 'Teléfono',
};

export const sips: Words<typeof sipTypes> = {
  enterprise: 'SIP',
  'cloud-calling': 'Calling',
  'personal-room': 'Sala personal',
  other: 'SIP',
};

export const ims: Words<typeof imTypes> = {
  ...imNames,
  other: 'Chat',
};

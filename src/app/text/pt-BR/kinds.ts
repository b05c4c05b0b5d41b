import type { imTypes, phoneTypes, sipTypes } from '../../../contract/fields';
import type { presenceStatuses } from '../../../contract/people';
import type { SourceName } from '../../../contract/search';
import { imNames } from '../names';

type Words<Names extends readonly string[]> = Record<Names[number], string>;

export const sourceNames: Record<SourceName, string> = { people: 'Colegas', contacts: 'Contatos' };

export const presence: Words<typeof presenceStatuses> = {
  active: 'Ativo',
  call: 'Em uma chamada',
  DoNotDisturb: 'Não perturbe',
  inactive: 'Ausente',
  meeting: 'Em uma reunião',
  OutOfOffice: 'Fora do escritório',
  pending: 'Nunca fez login',
  presenting: 'Apresentando',
};

export const phones: Words<typeof phoneTypes> = {
  work: 'Comercial',
  home: 'Residencial',
  mobile: 'Celular',
  work_extension: 'Ramal',
  fax: 'Fax',
  pager: 'Pager',
  other: 'Telefone',
};

export const sips: Words<typeof sipTypes> = {
  enterprise: 'SIP',
  'cloud-calling': 'Calling',
  'personal-room': 'Sala pessoal',
  other: 'SIP',
};

export const ims: Words<typeof imTypes> = {
  ...imNames,
  other: 'Chat',
};

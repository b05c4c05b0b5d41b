import type { PersonRecord } from '../../contract/person-record';
import type { WholePerson } from '../webex/people/client';
import { truthIn } from '../webex/people/request';

const texts = (list: unknown) => (Array.isArray(list) ? list.map(String) : undefined);

/** A person with what only administrators see and set. */
export function toPersonRecord({ person, record }: WholePerson): PersonRecord {
  const find = (type: string) => person.phones.find((phone) => phone.type === type)?.value;
  const { extension } = record;
  return {
    person,
    workPhone: find('work'),
    extension: extension ? String(extension) : find('work_extension'),
    roles: texts(record.roles),
    licenses: texts(record.licenses),
    loginEnabled: truthIn(record, 'loginEnabled'),
    invitePending: truthIn(record, 'invitePending'),
  };
}

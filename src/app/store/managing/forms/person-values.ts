import { faultsIn } from '../../../../contract/faults';
import { PersonChange } from '../../../../contract/person-drafts';
import type { PersonRecord } from '../../../../contract/person-record';
import type { Faults } from './form';
import {
  type AddressValues,
  addressOf,
  type ChannelRow,
  firstRow,
  textOf,
  toAddressValues,
  wordsOf,
} from './values';

const lines = ['displayName', 'firstName', 'lastName', 'nickName', 'title', 'department'] as const;
const more = ['manager', 'workPhone', 'extension'] as const;

export type AddressRow = AddressValues & { key: number };

/** The form of a person as it is filled in; its names are those of `PersonChange`. */
export interface PersonValues extends Record<(typeof lines)[number] | (typeof more)[number], string> {
  /** The first is the address they sign in with; types and primaries mean nothing here. */
  emails: readonly ChannelRow[];
  addresses: readonly AddressRow[];
  /** Ids, one on each line. */
  roles: string;
  licenses: string;
  /** Absent where Webex does not say. */
  loginEnabled: boolean | undefined;
}

const emailRow = (value: string, key: number): ChannelRow => ({ key, type: '', value, isPrimary: false });

export function personValuesOf(record: PersonRecord | undefined): PersonValues {
  const person = record?.person;
  return {
    displayName: person?.displayName ?? '',
    firstName: person?.firstName ?? '',
    lastName: person?.lastName ?? '',
    nickName: person?.nickName ?? '',
    title: person?.title ?? '',
    department: person?.department ?? '',
    manager: person?.manager?.name ?? '',
    workPhone: record?.workPhone ?? '',
    extension: record?.extension ?? '',
    emails: person ? person.emails.map(emailRow) : [firstRow('')],
    addresses: (person?.addresses ?? []).map((address, key) => ({ ...toAddressValues(address), key })),
    roles: (record?.roles ?? []).join('\n'),
    licenses: (record?.licenses ?? []).join('\n'),
    loginEnabled: record?.loginEnabled,
  };
}

const sentEmails = ({ emails }: PersonValues) => emails.filter(({ value }) => value.trim() !== '');
const sentAddresses = ({ addresses }: PersonValues) => addresses.filter((address) => addressOf(address));

/** The form in the words of `PersonChange`; null where there is nothing. */
export function personFieldsOf(values: PersonValues): Record<keyof PersonValues, unknown> {
  return {
    displayName: textOf(values.displayName),
    firstName: textOf(values.firstName),
    lastName: textOf(values.lastName),
    nickName: textOf(values.nickName),
    title: textOf(values.title),
    department: textOf(values.department),
    manager: textOf(values.manager),
    workPhone: textOf(values.workPhone),
    extension: textOf(values.extension),
    emails: sentEmails(values).map(({ value }) => value.trim()),
    addresses: sentAddresses(values).map(addressOf),
    roles: wordsOf(values.roles),
    licenses: wordsOf(values.licenses),
    loginEnabled: values.loginEnabled ?? null,
  };
}

/** Whether there is a field for it. Roles and the like are there as far as Webex shows them to the reader. */
export function hasField(name: string, record: PersonRecord | undefined): boolean {
  switch (name) {
    case 'roles':
    case 'licenses':
      return !record || record[name] !== undefined;
    case 'nickName':
      // Webex takes it of people who have an account, not of new ones.
      return record !== undefined;
    case 'loginEnabled':
      return record?.loginEnabled !== undefined;
    default:
      return name === 'managerId' || name in personValuesOf(undefined);
  }
}

/** What is wrong with the fields that would be sent; rows of a list are named by their key, as in `emails.3`. */
export function personFaultsOf(fields: Partial<Record<string, unknown>>, values: PersonValues): Faults {
  const faults: Record<string, Faults[string]> = {};
  for (const { path, problem } of faultsIn(PersonChange, fields)) {
    const [name, place, part] = path;
    if (name === 'emails' && place !== undefined) {
      faults[`emails.${sentEmails(values)[Number(place)]?.key}`] = problem;
    } else if (name === 'addresses' && place !== undefined) {
      faults[`addresses.${sentAddresses(values)[Number(place)]?.key}.${part}`] = problem;
    } else faults[String(name)] = problem;
  }
  if (sentEmails(values).length === 0) faults.emails = 'no_email';
  return faults;
}

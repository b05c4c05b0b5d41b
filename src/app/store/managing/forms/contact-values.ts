import type { ChannelKind } from '../../../../contract/columns';
import { ContactChange } from '../../../../contract/contact-drafts';
import type { Contact } from '../../../../contract/contacts';
import { faultsIn } from '../../../../contract/faults';
import { readRow } from '../../../../contract/rows';
import { toSought } from '../../../../contract/sought';
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

const lines = ['displayName', 'firstName', 'lastName', 'company', 'title', 'avatarUrl'] as const;
const channelKinds = ['emails', 'phones', 'sipAddresses', 'ims'] as const satisfies ChannelKind[];

/** The form of a contact as it is filled in; its names are those of `ContactChange`. */
export interface ContactValues
  extends Record<(typeof lines)[number], string>,
    Record<ChannelKind, readonly ChannelRow[]> {
  address: AddressValues;
  /** Empty when there is none. */
  preferredMethod: string;
  /** One on each line. */
  groupIds: string;
}

/** A kind of SIP address or account that Webex may know and this page does not; it cannot be sent back. */
const isUnknown = (kind: ChannelKind, { type }: Pick<ChannelRow, 'type'>): boolean =>
  type === 'other' && (kind === 'sipAddresses' || kind === 'ims');

export function contactValuesOf(contact: Contact | undefined): ContactValues {
  const rows = (kind: ChannelKind): ChannelRow[] =>
    (contact?.[kind] ?? []).map((channel, key) => ({ ...channel, key }));
  return {
    displayName: contact?.displayName ?? '',
    firstName: contact?.firstName ?? '',
    lastName: contact?.lastName ?? '',
    company: contact?.company ?? '',
    title: contact?.title ?? '',
    avatarUrl: contact?.avatarUrl ?? '',
    address: toAddressValues(contact?.address),
    preferredMethod: contact?.preferredMethod ?? '',
    groupIds: (contact?.groupIds ?? []).join('\n'),
    emails: rows('emails'),
    phones: rows('phones'),
    sipAddresses: rows('sipAddresses'),
    ims: rows('ims'),
  };
}

/** An empty form, with what is known already in the field where it belongs. */
export function seededValues(seed = ''): ContactValues {
  const empty = contactValuesOf(undefined);
  const sought = toSought(seed.trim());
  const isNumber = sought.kind === 'number';
  const isName = sought.kind === 'name';
  return {
    ...empty,
    displayName: isName ? sought.text : '',
    emails: [firstRow('work', isName || isNumber ? '' : sought.text)],
    phones: [firstRow('work', isNumber ? sought.text : '')],
  };
}

const sentRows = (kind: ChannelKind, values: ContactValues) =>
  values[kind].filter((row) => row.value.trim() !== '' && !isUnknown(kind, row));

/** The form in the words of `ContactChange`; null where there is nothing. */
export function contactFieldsOf(values: ContactValues): Record<keyof ContactValues, unknown> {
  const channels = (kind: ChannelKind) =>
    sentRows(kind, values).map(({ type, value, isPrimary }) => ({ type, value: value.trim(), isPrimary }));
  return {
    displayName: textOf(values.displayName),
    firstName: textOf(values.firstName),
    lastName: textOf(values.lastName),
    company: textOf(values.company),
    title: textOf(values.title),
    avatarUrl: textOf(values.avatarUrl),
    address: addressOf(values.address),
    preferredMethod: textOf(values.preferredMethod),
    groupIds: wordsOf(values.groupIds),
    emails: channels('emails'),
    phones: channels('phones'),
    sipAddresses: channels('sipAddresses'),
    ims: channels('ims'),
  };
}

const isChannelKind = (name: unknown): name is ChannelKind => channelKinds.some((kind) => kind === name);

function isNoNumber({ type, value }: ChannelRow): boolean {
  const read = readRow(type === 'work_extension' ? { extension: value } : { workPhone: value });
  return !read.ok && read.faults.some(({ problem }) => problem === 'not_a_number');
}

/** What is wrong with the fields that would be sent; rows of a list are named by their key, as in `emails.3`. */
export function contactFaultsOf(fields: Partial<Record<string, unknown>>, values: ContactValues): Faults {
  const faults: Record<string, Faults[string]> = {};
  for (const { path, problem } of faultsIn(ContactChange, fields)) {
    const [name, place] = path;
    const row = isChannelKind(name) && sentRows(name, values)[Number(place)];
    if (row && place !== undefined) faults[`${name}.${row.key}`] = problem;
    else faults[name === 'address' ? `address.${place}` : String(name)] = problem;
  }
  if ('phones' in fields) {
    for (const row of sentRows('phones', values)) {
      if (isNoNumber(row)) faults[`phones.${row.key}`] ??= 'not_a_number';
    }
  }
  const isReachable = (['emails', 'phones', 'sipAddresses'] as const).some((kind) =>
    values[kind].some(({ value }) => value.trim() !== ''),
  );
  if (!isReachable) faults.reach = 'nothing_to_reach';
  return faults;
}

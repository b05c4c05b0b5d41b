import * as v from 'valibot';
import { joined, parted } from './cells';
import { type ChannelKind, type Column, channelColumns, columns, type RowValues } from './columns';
import { ContactDraft } from './contact-drafts';
import { type Contact, contactMethods } from './contacts';
import { ContactId } from './ids';

/** What can be wrong with a line of a file. */
export const rowProblems = [
  'nothing_to_reach',
  'not_an_email',
  'not_a_number',
  'not_a_picture',
  'not_a_method',
  'not_a_group',
  'not_an_id',
  'too_long',
  'too_many',
  'not_text',
] as const;

export const RowFault = v.object({
  /** Absent where the line as a whole is at fault. */
  column: v.optional(v.picklist(columns)),
  problem: v.picklist(rowProblems),
});
export type RowFault = v.InferOutput<typeof RowFault>;

/** A line as a contact, or everything that is wrong with it. */
export type ReadRow =
  | { ok: true; draft: ContactDraft; contactId?: ContactId | undefined }
  | { ok: false; faults: RowFault[] };

const channelKinds = Object.keys(channelColumns) as ChannelKind[];

interface Cell {
  column: Column;
  type: string;
  value: string;
}

const email = v.pipe(v.string(), v.email(), v.maxLength(254));
const picture = v.pipe(v.string(), v.url(), v.startsWith('https://'), v.maxLength(2048));
const uuid = v.pipe(v.string(), v.uuid());
/** Digits as people write them, with what is dialled after them; a word is no number. */
const number = /^(?=(?:\D*\d){2})[+\d\s().\-/*#,;]+(?:(?:ext|x)\.?\s*\d+)?$/i;
const control = /(?![\t\n\r])\p{Cc}/u;

const most: Record<ChannelKind, number> = { emails: 20, phones: 5, sipAddresses: 20, ims: 20 };

function cellsOf(kind: ChannelKind, values: RowValues): Cell[] {
  return Object.entries(channelColumns[kind].types).flatMap(([name, type]) => {
    const column = name as Column; // the keys of a channel's types are columns
    const cell = values[column] ?? '';
    // People put semicolons and commas between addresses, and no address has one.
    return parted(kind === 'emails' ? cell.replace(/[;,]/g, '|') : cell).map((value) => ({
      column,
      type,
      value,
    }));
  });
}

function faultsOf(kind: ChannelKind, cells: readonly Cell[]): RowFault[] {
  const faults = cells.flatMap(({ column, value }): RowFault[] => {
    if (value.length > 256) return [{ column, problem: 'too_long' }];
    if (kind === 'emails' && !v.is(email, value)) return [{ column, problem: 'not_an_email' }];
    const isExtension = column === 'extension' && /^\d{1,15}$/.test(value);
    if (kind === 'phones' && !isExtension && !number.test(value))
      return [{ column, problem: 'not_a_number' }];
    return [];
  });
  const surplus = cells[most[kind]];
  return surplus ? [...faults, { column: surplus.column, problem: 'too_many' }] : faults;
}

/** The channels of one kind, each once; those named as primary are marked. */
function channelsOf(kind: ChannelKind, cells: readonly Cell[], values: RowValues) {
  const primary = new Set(parted(values[channelColumns[kind].primary] ?? ''));
  const known = new Map(cells.map((cell) => [`${cell.type} ${cell.value}`, cell]));
  return [...known.values()].map(({ type, value }) => ({ type, value, isPrimary: primary.delete(value) }));
}

const lines = ['displayName', 'firstName', 'lastName', 'company', 'title'] as const;
const parts = ['street', 'city', 'region', 'postalCode', 'country'] as const;

function simpleFaults(values: RowValues): RowFault[] {
  const faults: RowFault[] = [];
  for (const column of columns) {
    const value = values[column];
    if (value !== undefined && control.test(value)) faults.push({ column, problem: 'not_text' });
  }
  for (const column of [...lines, ...parts]) {
    if ((values[column]?.length ?? 0) > 256) faults.push({ column, problem: 'too_long' });
  }
  const { contactId, preferredMethod, avatarUrl } = values;
  if (contactId && !v.is(ContactId, contactId)) faults.push({ column: 'contactId', problem: 'not_an_id' });
  if (preferredMethod && !isMethod(preferredMethod))
    faults.push({ column: 'preferredMethod', problem: 'not_a_method' });
  if (avatarUrl && !v.is(picture, avatarUrl)) faults.push({ column: 'avatarUrl', problem: 'not_a_picture' });
  const groups = groupsIn(values);
  if (groups.some((id) => !v.is(uuid, id))) faults.push({ column: 'groups', problem: 'not_a_group' });
  if (groups.length > 100) faults.push({ column: 'groups', problem: 'too_many' });
  return faults;
}

const isMethod = (text: string) => contactMethods.some((method) => method === text.toUpperCase());
const groupsIn = ({ groups = '' }: RowValues) => groups.split(/[\s|,;]+/).filter(Boolean);

/** A line of a file as a contact in the words of `ContactDraft`; cells that are empty say nothing of their field. */
export function readRow(given: RowValues): ReadRow {
  const values: RowValues = {};
  for (const column of columns) {
    const value = given[column]?.trim();
    if (value) values[column] = value;
  }
  const channels = channelKinds.map((kind) => ({ kind, cells: cellsOf(kind, values) }));
  const faults = [...simpleFaults(values), ...channels.flatMap(({ kind, cells }) => faultsOf(kind, cells))];
  const reachable = channels.filter(({ kind }) => kind !== 'ims').some(({ cells }) => cells.length > 0);
  if (!reachable) faults.push({ problem: 'nothing_to_reach' });
  if (faults.length > 0) return { ok: false, faults };

  const fields: Record<string, unknown> = {};
  for (const name of lines) if (values[name]) fields[name] = values[name];
  const address = Object.fromEntries(parts.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));
  if (Object.keys(address).length > 0) fields.address = address;
  for (const { kind, cells } of channels) {
    if (cells.length > 0) fields[kind] = channelsOf(kind, cells, values);
  }
  if (values.preferredMethod) fields.preferredMethod = values.preferredMethod.toUpperCase();
  if (values.avatarUrl) fields.avatarUrl = values.avatarUrl;
  const groupIds = groupsIn(values);
  if (groupIds.length > 0) fields.groupIds = [...new Set(groupIds)];
  const draft = v.safeParse(ContactDraft, fields);
  // Every rule of a draft has been looked at above; one that was not is a fault of the whole line.
  if (!draft.success) return { ok: false, faults: [{ problem: 'not_text' }] };
  const contactId = v.safeParse(ContactId, values.contactId);
  return { ok: true, draft: draft.output, ...(contactId.success && { contactId: contactId.output }) };
}

/** A contact as a line of a file; `readRow` gives the same contact back. */
export function toValues(contact: Contact): RowValues {
  const { id, displayName, firstName, lastName, company, title, address, preferredMethod, avatarUrl } =
    contact;
  const values: Partial<Record<Column, string | undefined>> = {
    contactId: id,
    ...{ displayName, firstName, lastName, company, title, ...address, preferredMethod, avatarUrl },
    groups: contact.groupIds.join(' | '),
  };
  for (const kind of channelKinds) {
    const { types, primary } = channelColumns[kind];
    const list: readonly { type: string; value: string; isPrimary: boolean }[] = contact[kind];
    for (const [column, type] of Object.entries(types)) {
      values[column as Column] = joined(list.filter((one) => one.type === type).map(({ value }) => value));
    }
    values[primary] = joined(list.filter(({ isPrimary }) => isPrimary).map(({ value }) => value));
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as RowValues;
}

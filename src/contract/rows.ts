import * as v from 'valibot';
import { joined, parted } from './cells';
import { type ChannelKind, type Column, channelColumns, columns, type RowValues } from './columns';
import { ContactDraft } from './contact-drafts';
import { type Contact, contactMethods } from './contacts';
import { ContactId } from './ids';
import { toAddressKey, toNumberKey } from './likeness';
import { numbersIn } from './numbers';

/** What can be wrong with a line of a file. */
export const rowProblems = [
  'nothing_to_reach',
  'not_an_email',
  'not_a_number',
  'not_a_picture',
  'not_a_method',
  'not_a_group',
  'not_an_id',
  'not_among_them',
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

/** A line as a contact, or what is wrong with it, 10 faults at most. */
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
/** Webex takes any text for a number, and people write `1-800-FLOWERS` and `;ext=12`; a mere word is none. */
const number = /\p{Nd}/u;
const control = /(?![\t\n\r])\p{Cc}/u;

const most: Record<ChannelKind, number> = { emails: 20, phones: 5, sipAddresses: 20, ims: 20 };
/** Faults that are told of one line: who has mended these is told the rest. */
const mostFaults = 10;

/** The values in a cell for channels of one kind, with one more than there may be if it has more. */
function valuesIn(kind: ChannelKind, values: RowValues, column: Column): string[] {
  const cell = values[column] ?? '';
  // People put semicolons and commas between addresses, and no address has one.
  const found = parted(kind === 'emails' ? cell.replace(/[;,]/g, '|') : cell, most[kind] + 1);
  // A line that says its contact's ID was exported, with numbers as Webex holds them.
  if (kind !== 'phones' || values.contactId) return found;
  return found.flatMap(numbersIn);
}

/** The channels of one kind as they stand in a line. */
function cellsOf(kind: ChannelKind, values: RowValues): Cell[] {
  return Object.entries(channelColumns[kind].types).flatMap(([name, type]) => {
    const column = name as Column; // the keys of a channel's types are columns
    return valuesIn(kind, values, column).map((value) => ({ column, type, value }));
  });
}

/** Values by which one is found that is written a little differently. */
const keys: Record<ChannelKind, (value: string) => string> = {
  emails: toAddressKey,
  phones: toNumberKey,
  sipAddresses: toAddressKey,
  ims: (value) => value,
};

/** The channel that each value in the column of primary ones names, if it names any. */
function primariesOf(kind: ChannelKind, cells: readonly Cell[], values: RowValues): (Cell | undefined)[] {
  const toKey = keys[kind];
  return valuesIn(kind, values, channelColumns[kind].primary).map(
    (said) =>
      cells.find(({ value }) => value === said) ?? cells.find(({ value }) => toKey(value) === toKey(said)),
  );
}

function faultsOf(kind: ChannelKind, cells: readonly Cell[], values: RowValues): RowFault[] {
  const surplus = cells[most[kind]]?.column;
  const faults = cells.flatMap(({ column, value }): RowFault[] => {
    if (column === surplus) return [];
    if (value.length > 256) return [{ column, problem: 'too_long' }];
    if (kind === 'emails' && !v.is(email, value)) return [{ column, problem: 'not_an_email' }];
    if (kind === 'phones' && !number.test(value)) return [{ column, problem: 'not_a_number' }];
    return [];
  });
  if (surplus) faults.push({ column: surplus, problem: 'too_many' });
  // While values are wrong, nobody can say which of them is the primary one.
  const isStray = faults.length === 0 && primariesOf(kind, cells, values).includes(undefined);
  return isStray ? [{ column: channelColumns[kind].primary, problem: 'not_among_them' }] : faults;
}

/** The channels of one kind, each once; those named as primary are marked. */
function channelsOf(kind: ChannelKind, cells: readonly Cell[], values: RowValues) {
  const primary = new Set(primariesOf(kind, cells, values).map((cell) => cell?.value));
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
  const faults = [
    ...simpleFaults(values),
    ...channels.flatMap(({ kind, cells }) => faultsOf(kind, cells, values)),
  ];
  const reachable = channels.filter(({ kind }) => kind !== 'ims').some(({ cells }) => cells.length > 0);
  if (!reachable) faults.push({ problem: 'nothing_to_reach' });
  if (faults.length > 0) {
    const each = new Map(faults.map((fault) => [`${fault.column} ${fault.problem}`, fault]));
    return { ok: false, faults: [...each.values()].slice(0, mostFaults) };
  }

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
    ...{ displayName, firstName, lastName, company, title, ...address, preferredMethod },
    // Old contacts have others, which Webex would not be sent again; left out, they stay as they are.
    avatarUrl: v.is(picture, avatarUrl) ? avatarUrl : undefined,
    groups: contact.groupIds.join(' | '),
  };
  for (const kind of channelKinds) {
    const { types, primary } = channelColumns[kind];
    const list: readonly { type: string; value: string; isPrimary: boolean }[] = contact[kind];
    const said: typeof list = Object.entries(types).flatMap(([column, type]) => {
      const ofType = list.filter((one) => one.type === type);
      values[column as Column] = joined(ofType.map(({ value }) => value));
      return ofType;
    });
    values[primary] = joined(said.filter(({ isPrimary }) => isPrimary).map(({ value }) => value));
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as RowValues;
}

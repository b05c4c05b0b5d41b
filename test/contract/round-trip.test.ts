import fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { parse } from 'vcard4';
import { describe, expect, it } from 'vitest';
import { joined, toCsvLine, unguarded } from '../../src/contract/cells';
import { type Column, channelColumns, columns, type RowValues } from '../../src/contract/columns';
import type { Contact } from '../../src/contract/contacts';
import { readRow, toValues } from '../../src/contract/rows';
import { toVCard } from '../../src/contract/vcards';
import { contactSets } from './contact-sets';

const seed = 20_260_601;

/** Cells of one line as papaparse finds them. */
const cellsIn = (line: string) =>
  Papa.parse<string[]>(line, { delimiter: ',', newline: '\r\n' }).data[0] ?? [];

const dangerous = /^[=+\-@＝＋－＠\t\r\n\0]/;

/** Channels by type, as a file of columns orders them; within one type the order is the contact's. */
const sorted = (list: readonly { type: string }[], types: readonly string[]) =>
  types.flatMap((type) => list.filter((one) => one.type === type));

/** What `readRow` is to give of a contact. */
function draftOf(contact: Contact) {
  const { id: _i, name: _n, source: _s, ...fields } = contact;
  const lists = Object.entries(channelColumns).map(([kind, { types }]) => [
    kind,
    sorted(Reflect.get(contact, kind), Object.values(types)),
  ]);
  const whole = { ...fields, ...Object.fromEntries(lists) };
  return JSON.parse(
    JSON.stringify(whole, (_, value) => (Array.isArray(value) && !value.length ? undefined : value)),
  );
}

const read = (values: RowValues) => {
  const row = readRow(values);
  return row.ok ? { id: row.contactId, draft: JSON.parse(JSON.stringify(row.draft)) } : row;
};

describe('T21: a contact that goes out and comes back', () => {
  it('T21: is the same after a CSV file: 1,000 contacts', () => {
    fc.assert(
      fc.property(contactSets, (contact) => {
        const values = toValues(contact);
        const cells = cellsIn(toCsvLine(columns.map((column) => values[column] ?? '')));
        expect(cells.filter((cell) => dangerous.test(cell))).toEqual([]);
        const back = Object.fromEntries(columns.map((column, at) => [column, unguarded(cells[at] ?? '')]));
        expect(read(back)).toEqual({ id: contact.id, draft: draftOf(contact) });
      }),
      { numRuns: 1000, seed },
    );
  });

  it('T21: has no cell that a spreadsheet computes, and every cell as it was, whatever is in it', () => {
    const letters = fc.constantFrom(...'=+-@\t\r\n\0＝＋－＠\'";,|a\\ ');
    const cells = fc.array(fc.string({ unit: letters, maxLength: 6 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(cells, (texts) => {
        const found = cellsIn(toCsvLine(texts));
        expect(found.filter((cell) => dangerous.test(cell))).toEqual([]);
        expect(found.map(unguarded)).toEqual(texts);
      }),
      { numRuns: 1000, seed },
    );
  });

  it('T21: is the same after a vCard: 1,000 contacts', () => {
    fc.assert(
      fc.property(contactSets, (contact) => {
        const { firstName, lastName, company, address = {} } = contact;
        const parts = [firstName, lastName, company, ...Object.values(address)];
        // After a backslash ical.js does not see that a part is over.
        fc.pre(!parts.some((part) => part?.endsWith('\\')));
        expect(read(valuesIn(toVCard(contact)))).toEqual({ id: contact.id, draft: draftOf(contact) });
      }),
      { numRuns: 1000, seed },
    );
  });
});

type Property = [name: string, parameters: Record<string, string>, type: string, value: unknown];

const isOneOf = <Word extends string>(words: Readonly<Record<Word, string>>, type: string) =>
  (Object.keys(words) as Word[]).find((word) => words[word] === type);

/** The columns of a vCard as its doc comment says they stand in it. */
function valuesIn(vCard: string): RowValues {
  const [, properties] = ICAL.parse(vCard) as unknown as [string, Property[]];
  const values: RowValues = {};
  const channels: Partial<Record<Column, string[]>> = {};
  const add = (column: Column | undefined, value: string) => {
    if (column) channels[column] = [...(channels[column] ?? []), value];
  };
  const words: Record<string, string> = { cell: 'mobile' };
  for (const [name, parameters, , value] of properties) {
    const text = String(value).replaceAll('\\;', ';');
    const parts = Array.isArray(value) ? value.map(String) : [];
    const type = parameters['x-webex-type'] ?? words[parameters.type ?? ''] ?? parameters.type ?? '';
    const addChannel = (kind: keyof typeof channelColumns, said: string) => {
      const { types, primary } = channelColumns[kind];
      add(isOneOf<Column>(types as Record<Column, string>, type), said);
      if (parameters.pref === '1') add(primary, said);
    };
    if (name === 'uid') values.contactId = text;
    if (name === 'fn' && !parameters['x-webex-derived']) values.displayName = text;
    if (name === 'n') [values.lastName = '', values.firstName = ''] = parts;
    if (name === 'org') values.company = text;
    if (name === 'title') values.title = text;
    if (name === 'adr') {
      [
        ,
        ,
        values.street = '',
        values.city = '',
        values.region = '',
        values.postalCode = '',
        values.country = '',
      ] = parts;
    }
    if (name === 'email') addChannel('emails', text);
    if (name === 'tel') addChannel('phones', text);
    if (name === 'impp') {
      const account = decodeURIComponent(text.slice(text.indexOf(':') + 1));
      const isSip = Object.values<string>(channelColumns.sipAddresses.types).includes(type);
      addChannel(isSip ? 'sipAddresses' : 'ims', account);
    }
    if (name === 'photo') values.avatarUrl = text;
    if (name === 'x-webex-preferred-method') values.preferredMethod = text;
    if (name === 'x-webex-group-id') values.groups = [values.groups, text].filter(Boolean).join(' ');
  }
  for (const [column, list] of Object.entries(channels)) values[column as Column] = joined(list);
  return values;
}

describe('a vCard of a contact', () => {
  it('has no line of more than 75 octets, and no other line ends than its own', () => {
    fc.assert(
      fc.property(contactSets, (contact) => {
        const lines = toVCard(contact).split('\r\n');
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        expect(lines.join('')).not.toMatch(/[\r\n]/);
        expect([lines[0], lines[1], lines.at(-2), lines.at(-1)]).toEqual([
          'BEGIN:VCARD',
          'VERSION:4.0',
          'END:VCARD',
          '',
        ]);
      }),
      { numRuns: 300, seed },
    );
  });

  it('is one that a strict parser of RFC 6350 takes', () => {
    fc.assert(
      fc.property(contactSets, (contact) => {
        expect(() => parse(toVCard(contact))).not.toThrow();
      }),
      { numRuns: 300, seed },
    );
  });

  it('lets nothing in a text begin a line of its own', () => {
    const [some] = fc.sample(contactSets, { numRuns: 1, seed });
    if (!some) throw new Error('a sample');
    const contact: Contact = {
      ...some,
      displayName: 'A\r\nEND:VCARD\rBEGIN:VCARD\u0085\0',
      avatarUrl: 'https://example.com/\r\nEND:VCARD',
    };
    const lines = toVCard(contact).replaceAll('\r\n ', '').split('\r\n');
    expect(lines.filter((line) => line === 'END:VCARD')).toHaveLength(1);
    expect(lines).toContain('FN:A\\nEND:VCARD\\nBEGIN:VCARD');
  });
});

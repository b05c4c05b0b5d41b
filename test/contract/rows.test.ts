import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { columns, type RowValues } from '../../src/contract/columns';
import type { Contact } from '../../src/contract/contacts';
import { ContactId } from '../../src/contract/ids';
import { readRow, toValues } from '../../src/contract/rows';

const empty: Contact = {
  id: v.parse(ContactId, '7c9e6679-7425-40de-944b-e07fc1f90ae7'),
  name: '',
  emails: [],
  phones: [],
  sipAddresses: [],
  ims: [],
  source: 'CH',
  groupIds: [],
};

const faultsOf = (values: RowValues) => {
  const row = readRow(values);
  return row.ok ? [] : row.faults;
};

describe('a line of a file', () => {
  it('is a contact with everything that its cells say', () => {
    expect(
      readRow({
        displayName: ' Ada King ',
        company: 'Analytical',
        street: 'St James Square 12',
        workEmail: 'ada@example.com; countess@example.com',
        workPhone: '+44 20 7946 0000 | 020 7946 0001 ext. 12',
        extension: '7',
        primaryPhone: '7',
        preferredMethod: 'phone',
        groups: '5f0c8f0e-8f62-4d3f-9f43-6f7d1d0d7a11',
      }),
    ).toEqual({
      ok: true,
      draft: {
        displayName: 'Ada King',
        company: 'Analytical',
        address: { street: 'St James Square 12' },
        emails: [
          { type: 'work', value: 'ada@example.com', isPrimary: false },
          { type: 'work', value: 'countess@example.com', isPrimary: false },
        ],
        phones: [
          { type: 'work', value: '+44 20 7946 0000', isPrimary: false },
          { type: 'work', value: '020 7946 0001 ext. 12', isPrimary: false },
          { type: 'work_extension', value: '7', isPrimary: true },
        ],
        preferredMethod: 'PHONE',
        groupIds: ['5f0c8f0e-8f62-4d3f-9f43-6f7d1d0d7a11'],
      },
    });
  });

  const ada = { displayName: 'Ada', workEmail: 'ada@example.com' };

  it.each<[string, RowValues, object]>([
    ['nothing to reach them by', { displayName: 'Ada', skype: 'ada' }, { problem: 'nothing_to_reach' }],
    ['no address', { workEmail: 'ada at example' }, { column: 'workEmail', problem: 'not_an_email' }],
    [
      'a word for a number',
      { ...ada, mobilePhone: 'ask Ada' },
      { column: 'mobilePhone', problem: 'not_a_number' },
    ],
    ['six numbers', { ...ada, fax: '11|12|13|14|15|16' }, { column: 'fax', problem: 'too_many' }],
    [
      'a picture without https',
      { ...ada, avatarUrl: 'http://a.example/b' },
      { column: 'avatarUrl', problem: 'not_a_picture' },
    ],
    [
      'an unknown method',
      { ...ada, preferredMethod: 'PIGEON' },
      { column: 'preferredMethod', problem: 'not_a_method' },
    ],
    ['a group by its name', { ...ada, groups: 'Field' }, { column: 'groups', problem: 'not_a_group' }],
    [
      'an id that is a path',
      { ...ada, contactId: '../search' },
      { column: 'contactId', problem: 'not_an_id' },
    ],
    ['a text without end', { ...ada, title: 'x'.repeat(257) }, { column: 'title', problem: 'too_long' }],
    ['a sign that is no text', { ...ada, title: 'a\u0007b' }, { column: 'title', problem: 'not_text' }],
  ])('is no contact with %s, and says why', (_what, values, fault) => {
    expect(faultsOf(values)).toEqual([fault]);
  });

  it('says everything that is wrong at once', () => {
    expect(faultsOf({ workEmail: 'a', homePhone: 'b' })).toHaveLength(2);
  });

  it.each(['9', '1-800-FLOWERS', '+49 30 1;ext=12', '٠٣٠ ١٢'])(
    'takes what Webex takes for a number: %s',
    (value) => {
      expect(readRow({ ...ada, workPhone: value })).toMatchObject({ draft: { phones: [{ value }] } });
    },
  );

  it('T22: says of a cell with thousands of values that these are too many, and nothing of each', () => {
    const cell = 'a|'.repeat(4096);
    expect(faultsOf({ ...ada, homeEmail: cell, fax: cell })).toEqual([
      { column: 'homeEmail', problem: 'too_many' },
      { column: 'fax', problem: 'too_many' },
    ]);
  });

  it('T22: says ten things at most of a line in which everything is wrong', () => {
    const all = Object.fromEntries(columns.map((column) => [column, 'a\u0007'.repeat(200)]));
    expect(faultsOf(all)).toHaveLength(10);
  });

  it('says each thing once of a column that has it several times', () => {
    expect(faultsOf({ workEmail: 'a | b | c' })).toEqual([{ column: 'workEmail', problem: 'not_an_email' }]);
  });

  it.each([
    ['\u202a+49\u00a030\u2011123\u202f456\u202c', ['+49 30-123 456']],
    ['+49 30 123456, +49 170 123456', ['+49 30 123456', '+49 170 123456']],
    ['030 123456; 0170 123456; 030 654321', ['030 123456', '0170 123456', '030 654321']],
    ['+44 20 7946000,,12#', ['+44 20 7946000,,12#']],
    ['+44 20 7946000,123456#', ['+44 20 7946000,123456#']],
    ['+44 20 7946000;ext=12', ['+44 20 7946000;ext=12']],
    ['020 7946000, 12', ['020 7946000, 12']],
  ])('has the numbers that people have written into one cell: %j', (workPhone, numbers) => {
    expect(readRow({ ...ada, workPhone })).toMatchObject({
      draft: { phones: numbers.map((value) => ({ value })) },
    });
  });

  it.each<[string, RowValues, object]>([
    [
      'e-mail',
      { workEmail: 'ada@example.com | a@b.example', primaryEmail: 'A@B.example' },
      { emails: [{}, { isPrimary: true }] },
    ],
    [
      'number',
      { workPhone: '+49 30 123456', primaryPhone: '0049 30 123456' },
      { phones: [{ isPrimary: true }] },
    ],
    [
      'exact one',
      { workEmail: 'A@b.example', homeEmail: 'a@b.example', primaryEmail: 'a@b.example' },
      { emails: [{ isPrimary: false }, { isPrimary: true }] },
    ],
  ])('knows the primary %s, however it is written', (_what, values, draft) => {
    expect(readRow(values)).toMatchObject({ draft });
  });

  it('is no contact with a primary value that is none of its own', () => {
    expect(faultsOf({ ...ada, primaryEmail: 'eve@example.com' })).toEqual([
      { column: 'primaryEmail', problem: 'not_among_them' },
    ]);
    expect(faultsOf({ workEmail: 'ada', primaryEmail: 'eve' })).toEqual([
      { column: 'workEmail', problem: 'not_an_email' },
    ]);
  });

  it('says a value once that stands there twice', () => {
    expect(readRow({ ...ada, workPhone: '030 1 | 030 1' })).toMatchObject({ draft: { phones: [{}] } });
  });
});

describe('a contact as a line of a file', () => {
  it('leaves out a picture that could not be sent back, so that the line can be imported again', () => {
    const held = { ...empty, emails: [{ type: 'work' as const, value: 'a@example.com', isPrimary: false }] };
    expect(readRow(toValues({ ...held, avatarUrl: 'http://127.0.0.1/a.png' }))).toMatchObject({ ok: true });
  });

  it('T21: gives the same contact back', () => {
    const contact: Contact = {
      id: v.parse(ContactId, '7c9e6679-7425-40de-944b-e07fc1f90ae7'),
      name: 'Ada King',
      displayName: 'Ada King',
      firstName: 'Ada',
      lastName: 'King',
      title: 'Countess',
      address: { city: 'London', country: 'GB' },
      emails: [
        { type: 'work', value: 'ada@example.com', isPrimary: true },
        { type: 'other', value: 'a@example.org', isPrimary: false },
      ],
      phones: [{ type: 'mobile', value: '+44 7700 900000', isPrimary: true }],
      sipAddresses: [{ type: 'enterprise', value: 'ada|king@example.com', isPrimary: false }],
      ims: [{ type: 'skype', value: 'live:ada', isPrimary: true }],
      preferredMethod: 'EMAIL',
      source: 'CH',
      groupIds: [],
      avatarUrl: 'https://a.example/ada.png',
    };
    const { id, name: _, source: __, groupIds: ___, ...fields } = contact;
    expect(readRow(toValues(contact))).toEqual({ ok: true, draft: fields, contactId: id });
  });
});

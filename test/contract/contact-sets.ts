import fc from 'fast-check';
import * as v from 'valibot';
import { channelColumns } from '../../src/contract/columns';
import { type Contact, contactMethods } from '../../src/contract/contacts';
import { ContactId } from '../../src/contract/ids';

/** What has undone spreadsheets and files before. */
const nasty = fc.constantFrom(
  ...[
    '=1+1',
    '+1',
    '-1',
    '@SUM(1)',
    '＝1',
    '＋',
    '－',
    '＠',
    "'",
    "''=x",
    '"',
    '""',
    ';',
    ',',
    '\\',
    '|',
    '\\|',
  ],
  ...['\t', 'é', '高橋', '🎪', '\u202e', ' ', 'a', 'B', '0', '=cmd|" /C calc"!A0', '\\n', '::', '%41', ':'],
);
const piece = fc.oneof(
  nasty,
  fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => !/\p{C}/u.test(text)),
);
const text = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => pieces.join('').trim())
  .filter((line) => line !== '' && line.length <= 256);
/** Text that may have several lines. */
const block = fc
  .array(text, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.join('\n'))
  .filter((lines) => lines.length <= 256);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const mail = fc
  .tuple(
    fc.stringMatching(/^[a-z][a-z0-9+._-]{0,10}[a-z]$/),
    fc.constantFrom('example.com', 'acme.example.net'),
  )
  .map(([name, host]) => `${name.replace(/[._-]{2,}/g, '-')}@${host}`);
const number = fc.oneof(
  fc.stringMatching(/^\+[1-9]\d{6,12}$/),
  fc.stringMatching(/^\(0\d{2}\) \d{3}-\d{4}$/),
  fc.stringMatching(/^00\d{8} ext\. \d{3}$/),
  fc.constantFrom('9', '1-800-FLOWERS', '+49 30 1;ext=12', '*31#', 'tel:112', '٠٣٠ ١٢'),
  text.filter((line) => /\p{Nd}/u.test(line)),
);

function channels<const Kind extends keyof typeof channelColumns>(
  kind: Kind,
  value: fc.Arbitrary<string>,
  least: number,
) {
  const { types } = channelColumns[kind];
  // The types of a kind are the words that its channels may have.
  const words = Object.values(types) as (typeof types)[keyof typeof types][];
  return fc.uniqueArray(fc.record({ type: fc.constantFrom(...words), value, isPrimary: fc.boolean() }), {
    minLength: least,
    maxLength: 4,
    selector: (channel) => channel.value,
  });
}

/** Contacts such as Webex may hold, with the texts that are hardest on a file. */
export const contactSets: fc.Arbitrary<Contact> = fc
  .record({
    id: fc.uuid().map((id) => v.parse(ContactId, id)),
    displayName: optional(text),
    firstName: optional(text),
    lastName: optional(text),
    company: optional(text),
    title: optional(text),
    address: optional(
      fc.record({ street: block, city: optional(text), region: optional(text), postalCode: optional(text) }),
    ),
    emails: channels('emails', mail, 1),
    phones: channels('phones', number, 0),
    sipAddresses: channels('sipAddresses', text, 0),
    ims: channels('ims', text, 0),
    preferredMethod: optional(fc.constantFrom(...contactMethods)),
    groupIds: fc.uniqueArray(fc.uuid(), { maxLength: 3 }),
    avatarUrl: optional(fc.stringMatching(/^https:\/\/example\.com\/[a-z,;=+'-]{1,20}$/)),
  })
  .map((contact) => ({
    ...contact,
    name: contact.displayName ?? contact.emails[0]?.value ?? '',
    source: 'CH',
  }));

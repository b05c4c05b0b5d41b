import type { Contact } from './contacts';

/** How a number, an e-mail, a SIP address or an account is said to be what it is. */
type Said = Readonly<Record<string, readonly string[]>>;

const work = ['TYPE=work'];
const home = ['TYPE=home'];
/** The word of Webex itself, where vCard has none of its own. */
const webex = (type: string) => `X-WEBEX-TYPE=${type}`;

const emailTypes: Said = { work, home, room: [webex('room')], other: [webex('other')] };

const phoneTypes: Said = {
  work,
  home,
  mobile: ['TYPE=cell'],
  work_extension: [...work, webex('work_extension')],
  fax: ['TYPE=fax'],
  pager: ['TYPE=pager'],
  other: [webex('other')],
};

const sipTypes = ['enterprise', 'cloud-calling', 'personal-room'];

/** Schemes of the accounts that Webex knows. */
const schemes: Readonly<Record<string, string>> = {
  aim: 'aim',
  'cucm-jid': 'xmpp',
  gtalk: 'xmpp',
  icq: 'icq',
  msn: 'msnim',
  qq: 'qq',
  skype: 'skype',
  'webex-messenger-jid': 'xmpp',
  'webex-squared-jid': 'xmpp',
  xmpp: 'xmpp',
  yahoo: 'ymsgr',
  'microsoft-sip-uri': 'sip',
  'xmpp-fed-jid': 'xmpp',
};

/** What no vCard can hold: every control character but the tab (RFC 6350 §3.3). */
const control = /(?!\t)\p{Cc}/gu;

/** A text as a value, or as one of its parts (§3.4). */
const escaped = (text = '') =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\,;]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(control, '');

/** Texts as the parts of one value. */
const structured = (parts: readonly (string | undefined)[]) => parts.map((part) => escaped(part)).join(';');

/** An account as the part of a URI behind its scheme; `decodeURIComponent` gives it back. */
const toUriPart = (text: string) =>
  encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD')).replaceAll('%40', '@');

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A line of at most 75 octets, continued on further ones, with no character cut in two (RFC 6350 §3.2). */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return `${text}\r\n`;
}

interface Channel {
  type: string;
  value: string;
  isPrimary: boolean;
}

const preferred = ({ isPrimary }: Channel) => (isPrimary ? ['PREF=1'] : []);
const property = (name: string, parameters: readonly string[], value: string) =>
  `${[name, ...parameters].join(';')}:${value}`;

const listed = (name: string, types: Said, channels: readonly Channel[]) =>
  channels.map((one) => property(name, [...(types[one.type] ?? []), ...preferred(one)], escaped(one.value)));

function addressLines({ address = {} }: Contact): string[] {
  const { street, city, region, postalCode, country } = address;
  const parts = [undefined, undefined, street, city, region, postalCode, country];
  return parts.some(Boolean) ? [property('ADR', work, structured(parts))] : [];
}

/**
 * A contact as a vCard 4.0 (RFC 6350); what was read from one gives the same contact back:
 *
 * - `UID;VALUE=text` the contact's id; `FN` the display name, or with X-WEBEX-DERIVED a name in place of one,
 *   which is none of the contact's own; `N` last and first name; `ORG` company; `TITLE`; `ADR` the address
 * - `EMAIL` with TYPE `work` or `home`, else X-WEBEX-TYPE `room` or `other`
 * - `TEL`, a text, with TYPE `work`, `home`, `cell` (Webex's `mobile`), `fax` or `pager`, else X-WEBEX-TYPE
 *   `work_extension` (which comes before TYPE `work`) or `other`
 * - `IMPP` with X-WEBEX-TYPE: `sip:` and the address, percent-encoded, for the three types of SIP address; the
 *   scheme and the account, percent-encoded, for those of accounts (`microsoft-sip-uri` is one of these)
 * - every semicolon and comma in a text is escaped, also where it stands alone (§3.4 leaves that open)
 * - PREF=1 on each of them that is marked as primary; the order is that of the contact
 * - `PHOTO` the address of the picture, as it is; `X-WEBEX-PREFERRED-METHOD`; `X-WEBEX-GROUP-ID` for each group
 *
 * SIP addresses and accounts of types that Webex lets nobody write are left out, as in a CSV file.
 */
export function toVCard(contact: Contact): string {
  const { id, name, displayName, firstName, lastName, company, title } = contact;
  const { avatarUrl, preferredMethod, groupIds } = contact;
  const sips = contact.sipAddresses.filter(({ type }) => sipTypes.includes(type));
  const accounts = contact.ims.filter(({ type }) => type in schemes);
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `UID;VALUE=text:${escaped(id)}`,
    displayName ? `FN:${escaped(displayName)}` : `FN;X-WEBEX-DERIVED=true:${escaped(name || id)}`,
    ...(firstName || lastName ? [`N:${structured([lastName, firstName, '', '', ''])}`] : []),
    ...(company ? [`ORG:${escaped(company)}`] : []),
    ...(title ? [`TITLE:${escaped(title)}`] : []),
    ...addressLines(contact),
    ...listed('EMAIL', emailTypes, contact.emails),
    ...listed('TEL;VALUE=text', phoneTypes, contact.phones),
    ...sips.map((one) =>
      property('IMPP', [webex(one.type), ...preferred(one)], `sip:${toUriPart(one.value)}`),
    ),
    ...accounts.map((one) =>
      property('IMPP', [webex(one.type), ...preferred(one)], `${schemes[one.type]}:${toUriPart(one.value)}`),
    ),
    ...(avatarUrl ? [`PHOTO:${avatarUrl.replace(/\p{Cc}/gu, '')}`] : []),
    ...(preferredMethod ? [`X-WEBEX-PREFERRED-METHOD:${preferredMethod}`] : []),
    ...groupIds.map((group) => `X-WEBEX-GROUP-ID:${escaped(group)}`),
    'END:VCARD',
  ];
  return lines.map(folded).join('');
}

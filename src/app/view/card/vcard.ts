import type { Address, Im, Phone } from '../../../contract/fields';
import { fold, toE164 } from '../../../contract/fold';
import type { CardState } from '../../store/state';
import { lineOf } from './address';
import type { Fact, Facts } from './facts';
import { sipLink } from './links';
import { contactsOf, personOf } from './records';

/** RFC 6350, 3.2: the most octets of a line, its end not counted. */
const longest = 75;

const octetsOf = (sign: string) => new TextEncoder().encode(sign).length;

/** A line broken as RFC 6350 wants it, never inside a character. */
export function folded(line: string): string {
  let octets = 0;
  let text = '';
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > longest) {
      text += '\r\n ';
      octets = 1;
    }
    text += sign;
    octets += size;
  }
  return text;
}

/** A text as a value: nothing in it can end the line, begin a property or turn what follows (RFC 6350, 3.4). */
export const escaped = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}|\p{Cs}/gu, '')
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\n/g, '\\n');

const structured = (parts: readonly (string | undefined)[]) =>
  parts.map((part) => escaped(part ?? '')).join(';');

const phoneTypes: Record<Phone['type'], string> = {
  work: 'TYPE="work,voice"',
  home: 'TYPE="home,voice"',
  mobile: 'TYPE="cell,voice"',
  work_extension: 'TYPE="work,voice"',
  fax: 'TYPE=fax',
  pager: 'TYPE=pager',
  other: 'TYPE=voice',
};

/** The schemes of RFC 4770 and of IANA's register; `im` (RFC 3860) for the rest. */
const imSchemes: Partial<Record<Im['type'], string>> = {
  aim: 'aim',
  'cucm-jid': 'xmpp',
  gtalk: 'xmpp',
  icq: 'icq',
  msn: 'msnim',
  skype: 'skype',
  'webex-messenger-jid': 'xmpp',
  xmpp: 'xmpp',
  yahoo: 'ymsgr',
  'microsoft-sip-uri': 'sip',
  'xmpp-fed-jid': 'xmpp',
};

function lineFor(fact: Fact): string | undefined {
  const { value } = fact;
  const preferred = fact.isPreferred ? ';PREF=1' : '';
  switch (fact.kind) {
    case 'phone': {
      const number = toE164(value);
      const types = `${phoneTypes[fact.type]}${preferred}`;
      return number ? `TEL;VALUE=uri;${types}:tel:${number}` : `TEL;VALUE=text;${types}:${escaped(value)}`;
    }
    case 'email':
      return `EMAIL${preferred}:${escaped(value)}`;
    case 'sip': {
      const link = sipLink(value);
      return link && `IMPP${preferred}:${link}`;
    }
    case 'im': {
      const name = value.replace(/[\p{C}\s]/gu, '');
      return `IMPP${preferred}:${imSchemes[fact.type] ?? 'im'}:${encodeURIComponent(name).replace('%40', '@')}`;
    }
    case 'title':
      return `TITLE:${escaped(value)}`;
    case 'nickName':
      return `NICKNAME:${escaped(value)}`;
    case 'timeZone':
      return `TZ:${escaped(value)}`;
    default:
      return undefined;
  }
}

function linesForName(card: CardState, name: string): string[] {
  const contacts = contactsOf(card);
  const parts = [personOf(card), ...contacts].find((record) => record?.firstName || record?.lastName);
  const isCompany = !parts && contacts.some(({ company }) => company && fold(company) === fold(name));
  // Without parts the name is given as a whole: where it would be cut, nobody knows.
  const [last, first] = parts ? [parts.lastName, parts.firstName] : ['', name];
  return [
    `KIND:${isCompany ? 'org' : 'individual'}`,
    `FN:${escaped(name)}`,
    ...(isCompany ? [] : [`N:${structured([last, first, '', '', ''])}`]),
  ];
}

function linesForAddresses(card: CardState): string[] {
  const all: Address[] = [
    ...(personOf(card)?.addresses ?? []),
    ...contactsOf(card).flatMap(({ address }) => address ?? []),
  ];
  const each = new Map(all.map((address) => [fold(lineOf(address)), address]));
  return [...each.values()].map(
    ({ street, city, region, postalCode, country }) =>
      `ADR:${structured(['', '', street, city, region, postalCode, country])}`,
  );
}

function lineForId({ entry }: CardState): string[] {
  const id = entry.personId ?? entry.contactIds[0];
  if (!id) return [];
  return [
    /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id) ? `UID:urn:uuid:${id}` : `UID;VALUE=text:${id}`,
  ];
}

/** The card as a vCard 4.0 (RFC 6350). A human being without any name is called `unnamed`. */
export function vCardOf(card: CardState, { reach, work, place }: Facts, unnamed: string): string {
  const workValue = (kind: Fact['kind']) => work.find((fact) => fact.kind === kind)?.value;
  const [company, department] = [workValue('company'), workValue('department')];
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    ...linesForName(card, card.entry.name || unnamed),
    ...(company || department ? [`ORG:${structured(department ? [company, department] : [company])}`] : []),
    ...[...work, ...reach].flatMap((fact) => lineFor(fact) ?? []),
    ...linesForAddresses(card),
    ...place.flatMap((fact) => lineFor(fact) ?? []),
    ...lineForId(card),
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

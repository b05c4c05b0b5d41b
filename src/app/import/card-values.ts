import { joined } from '../../contract/cells';
import { type ChannelKind, type Column, channelColumns, type RowValues } from '../../contract/columns';
import { idPattern } from '../../contract/ids';
import { columnForLabel } from './labels';
import { put } from './values';

/** A property of a jCard (RFC 7095): name, parameters, type, and its value, in parts where it has some. */
export type CardProperty = [
  name: string,
  parameters: Record<string, string | string[]>,
  type: string,
  ...values: unknown[],
];

/** The column of each type of Webex, as X-WEBEX-TYPE names it, by the kind of channel. */
const ofWebex = Object.fromEntries(
  Object.entries(channelColumns).map(([kind, { types }]) => [
    kind,
    new Map(Object.entries(types).map(([column, type]) => [type as string, column as Column])),
  ]),
) as Record<ChannelKind, Map<string, Column>>; // the kinds are the keys of channelColumns

/** Columns of accounts by the scheme of their address or the service that is named with it. */
const services: [RegExp, Column][] = [
  [/skype/, 'skype'],
  [/gtalk|google/, 'gtalk'],
  [/aim/, 'aim'],
  [/icq/, 'icq'],
  [/msn/, 'msn'],
  [/qq/, 'qq'],
  [/yahoo|ymsgr/, 'yahoo'],
  [/^x-sip|^sips?$/, 'enterpriseSip'],
  [/xmpp|jabber/, 'xmpp'],
];

const serviceOf = (word: string) => services.find(([pattern]) => pattern.test(word))?.[1];

/** A value, or a part of one, as text; a part that is a list becomes one. */
const textOf = (value: unknown, between = ', '): string =>
  (Array.isArray(value) ? value.map(String).join(between) : String(value ?? '')).trim();

const partsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

const wordsIn = (parameter: string | string[] | undefined): string[] =>
  (parameter === undefined ? [] : [parameter]).flat().flatMap((one) => one.toLowerCase().split(','));

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `tel:+49-12;ext=3` (RFC 3966) as people write it. */
const numberIn = (text: string) =>
  text
    .replace(/^tel:/i, '')
    .replace(/;ext=(\d+)/i, ' ext. $1')
    .replace(/;[\w-]+=[^;]*/g, '');

/** The column and value of one way to reach somebody. */
function channelOf([name, parameters, , value]: CardProperty): [ChannelKind, Column, string] | undefined {
  const text = textOf(value);
  const said = wordsIn(parameters['x-webex-type'])[0] ?? '';
  const label = wordsIn(parameters.type).join(' ');
  if (name === 'email')
    return ['emails', ofWebex.emails.get(said) ?? columnForLabel(label, true, 'otherEmail'), text];
  if (name === 'tel')
    return ['phones', ofWebex.phones.get(said) ?? columnForLabel(label, false, 'otherPhone'), numberIn(text)];
  const [, scheme = '', account = text] =
    name === 'impp' ? (/^([a-z\d+.-]+):([\s\S]*)$/i.exec(text) ?? []) : [];
  const known =
    ofWebex.sipAddresses.get(said) ??
    ofWebex.ims.get(said) ??
    serviceOf(name === 'impp' ? (wordsIn(parameters['x-service-type'])[0] ?? scheme.toLowerCase()) : name);
  if (!known) return undefined;
  return [
    known in channelColumns.sipAddresses.types ? 'sipAddresses' : 'ims',
    known,
    name === 'impp' ? decoded(account) : text,
  ];
}

function putAddress(values: RowValues, parts: unknown[]): void {
  const [box, more, street, city, region, postalCode, country] = parts.map((part) => textOf(part));
  const address = {
    street: [street, more, box].filter(Boolean).join(', '),
    city,
    region,
    postalCode,
    country,
  };
  for (const [column, text] of Object.entries(address))
    if (text) values[column as keyof typeof address] = text;
}

/** The address at work; else the first. */
function addressIn(properties: readonly CardProperty[]): unknown[] {
  const all = properties.filter(([name]) => name === 'adr');
  const [, , , value = []] = all.find(([, { type }]) => wordsIn(type).includes('work')) ?? all[0] ?? [];
  return partsOf(value);
}

/** What a card says of itself, in one value each; of several the first counts. */
function putFact(values: RowValues, [name, parameters, , value]: CardProperty): void {
  const text = textOf(value);
  const keep = (column: Column, fact = text) => {
    if (fact && !values[column]) values[column] = fact;
  };
  const [first, second, third] = partsOf(value).map((part) => textOf(part, ' '));
  if (name === 'uid' && idPattern.test(text)) keep('contactId');
  if (name === 'fn' && !parameters['x-webex-derived']) keep('displayName');
  if (name === 'n') {
    keep('lastName', first);
    keep('firstName', [second, third].filter(Boolean).join(' '));
  }
  if (name === 'org') keep('company', first);
  if (name === 'title') keep('title');
  if (name === 'photo') keep('avatarUrl');
  if (name === 'x-webex-preferred-method') keep('preferredMethod');
  if (name === 'x-webex-group-id') put(values, 'groups', text);
}

/** What a card says, by columns; `contract/vcards.ts` tells how it is written, and phones write it in many ways. */
export function valuesOf(properties: readonly CardProperty[]): RowValues {
  const values: RowValues = {};
  putAddress(values, addressIn(properties));
  for (const property of properties) {
    putFact(values, property);
    const [, { type, pref }] = property;
    const [kind, column, text] = channelOf(property) ?? [];
    if (!kind || !column || !text) continue;
    const cell = joined([text]);
    put(values, column, cell);
    if (pref === '1' || wordsIn(type).includes('pref')) put(values, channelColumns[kind].primary, cell);
  }
  return values;
}

import type { ContactPoint } from '../../contact';
import { type Fields, readEmail, readFields, readList, readText } from '../fields';
import { Refusal } from '../refusal';

/** The ways to reach a contact, each with the types that Webex describes for it. */
export const pointTypes = {
  emails: ['work', 'home', 'room', 'other'],
  phoneNumbers: ['work', 'home', 'mobile', 'work_extension', 'fax', 'pager', 'other'],
  sipAddresses: ['enterprise', 'cloud-calling', 'personal-room'],
  ims: [
    ...['aim', 'cucm-jid', 'gtalk', 'icq', 'msn', 'qq', 'skype', 'webex-messenger-jid', 'webex-squared-jid'],
    ...['xmpp', 'yahoo', 'microsoft-sip-uri', 'xmpp-fed-jid'],
  ],
} as const;

/** Name of one of the four lists. */
export type PointList = keyof typeof pointTypes;

/** The four lists, in the order in which they are looked at. */
export const pointLists = ['emails', 'phoneNumbers', 'sipAddresses', 'ims'] as const satisfies PointList[];

/** A way to reach a contact as a body has it; `isRemoved` asks to take the number out. */
export interface SentPoint {
  readonly point: ContactPoint;
  readonly isRemoved: boolean;
}

// Webex's samples write types in either case, so either is taken; kept is the described
// one, in small letters. Words outside the description are refused; that the samples show `work` for SIP
// addresses and messengers is no reason: they show it in answers only.
function readType(list: PointList, fields: Fields): string | undefined {
  const type = readText(fields, 'type')?.toLowerCase();
  const known: readonly string[] = pointTypes[list];
  if (type === undefined || known.includes(type)) return type;
  throw new Refusal(400, `The type of '${list}' must be one of ${known.join(', ')}.`);
}

function readPoint(list: PointList, item: unknown): SentPoint {
  const fields = readFields(item, `An item of '${list}'`);
  const value = readText(fields, 'value');
  if (!value) throw new Refusal(400, `An item of '${list}' has no value.`);
  const { primary, operation } = fields;
  if (primary !== undefined && typeof primary !== 'boolean')
    throw new Refusal(400, `'primary' in '${list}' must be a boolean.`);
  const isRemoved = list === 'phoneNumbers' && operation !== undefined;
  if (isRemoved && operation !== 'delete')
    throw new Refusal(400, "The operation of 'phoneNumbers' can only be delete.");
  const type = readType(list, fields);
  return {
    isRemoved,
    point: {
      ...(type && { type }),
      value: list === 'emails' ? readEmail(value) : value,
      ...(primary !== undefined && { primary }),
    },
  };
}

/** Gives one of a body's lists, undefined if it was not sent; throws a 400 Refusal that says what is wrong. */
export function readPoints(fields: Fields, list: PointList): readonly SentPoint[] | undefined {
  return readList(fields, list)?.map((item) => readPoint(list, item));
}

// People write one number in many ways; what stands between the digits does not make it another one.
const bare = (number: string) => number.replace(/[\s().-]/g, '');

/**
 * Gives the numbers of a contact after an update. They are merged one by one, as in SCIM 1.1, from whose
 * schemas this API descends: only so does the described `operation: delete` make sense. A number that is
 * there already gets the new type; a new primary takes that mark from the others.
 */
export function mergeNumbers(
  numbers: readonly ContactPoint[],
  sent: readonly SentPoint[],
): readonly ContactPoint[] {
  return sent.reduce<readonly ContactPoint[]>((kept, { point, isRemoved }) => {
    const isSame = ({ value }: ContactPoint) => bare(value) === bare(point.value);
    if (isRemoved) return kept.filter((number) => !isSame(number));
    const others = point.primary
      ? kept.map((number) => (number.primary ? { ...number, primary: false } : number))
      : kept;
    return others.some(isSame)
      ? others.map((number) => (isSame(number) ? { ...number, ...point } : number))
      : [...others, point];
  }, numbers);
}

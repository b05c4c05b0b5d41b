/** A number, address or SIP URI without what Webex may write differently and mean the same. */
function bare(value: string): string {
  const plain = value.toLowerCase().replace(/^sips?:(?:\/\/)?/, '');
  return plain.includes('@') ? plain : plain.replace(/[\s().-]/g, '');
}

const channels = ['emails', 'phones', 'sipAddresses', 'ims'];
const numbers = ['workPhone', 'extension'];

/** Type and value of a channel. */
const toChannel = (item: unknown) =>
  typeof item === 'string' ? bare(item) : `${Object(item).type} ${bare(String(Object(item).value))}`;

/** A field as text, the same for all that Webex may write differently and mean the same. */
function toComparable(name: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  if (Array.isArray(value)) {
    const items = channels.includes(name)
      ? value.map(toChannel)
      : value.map((item) => toComparable('', item));
    return items.sort().join('\n');
  }
  if (numbers.includes(name)) return bare(String(value));
  if (typeof value !== 'object') return String(value);
  const parts = Object.entries(value).filter(([, part]) => part !== undefined && part !== '');
  return JSON.stringify(parts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Whether the one that is to be first is another: of a person's addresses they sign in with the first, of channels
 * those marked as primary. Where none is marked, Webex decides for itself.
 */
function lacksFirst(name: string, wanted: unknown, held: unknown): boolean {
  if (!channels.includes(name) || !Array.isArray(wanted) || !Array.isArray(held)) return false;
  const isMarked = (item: unknown) => Object(item).isPrimary === true;
  const marked = new Set(held.filter(isMarked).map(toChannel));
  const [first] = wanted;
  const isOtherFirst = typeof first === 'string' && toChannel(first) !== toChannel(held[0]);
  return isOtherFirst || wanted.some((item) => isMarked(item) && !marked.has(toChannel(item)));
}

/** Names of the wanted fields that a record does not hold as wanted. */
export function differingIn(wanted: object, record: object): string[] {
  return Object.entries(wanted)
    .filter(([name, value]) => {
      const held: unknown = Reflect.get(record, name);
      return toComparable(name, value) !== toComparable(name, held) || lacksFirst(name, value, held);
    })
    .map(([name]) => name);
}

/** Whether two lists of channels have one in common. */
export function shareChannel(a: readonly unknown[] = [], b: readonly unknown[] = []): boolean {
  const known = new Set(a.map(toChannel));
  return b.some((item) => known.has(toChannel(item)));
}

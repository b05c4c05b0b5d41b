/** A number, address or SIP URI without what Webex may write differently and mean the same. */
function bare(value: string): string {
  const plain = value.toLowerCase().replace(/^sips?:(?:\/\/)?/, '');
  return plain.includes('@') ? plain : plain.replace(/[\s().-]/g, '');
}

const channels = ['emails', 'phones', 'sipAddresses', 'ims'];
const numbers = ['workPhone', 'extension'];

/** Types and values of a list of channels; which one is primary, Webex decides for itself when not told. */
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

/** Names of the wanted fields that a record does not hold as wanted. */
export function differingIn(wanted: object, record: object): string[] {
  return Object.entries(wanted)
    .filter(([name, value]) => toComparable(name, value) !== toComparable(name, Reflect.get(record, name)))
    .map(([name]) => name);
}

/** Whether two lists of channels have one in common. */
export function shareChannel(a: readonly unknown[] = [], b: readonly unknown[] = []): boolean {
  const known = new Set(a.map(toChannel));
  return b.some((item) => known.has(toChannel(item)));
}

import type { AddressInfo, ContactFields } from '../../contact';

const parts = ['city', 'country', 'street', 'zipCode', 'state'] as const;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Gives both forms of an address. `address` is a text in which Webex expects JSON: what can be read as such
 * comes back in `addressInfo`, too, as in all published samples; plain words stay plain words.
 */
export function readAddress(text: string): Pick<ContactFields, 'address' | 'addressInfo'> {
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { address: text };
  const fields = new Map<string, unknown>(Object.entries(value));
  const addressInfo: AddressInfo = Object.fromEntries(
    parts.flatMap((part) => {
      const word = fields.get(part);
      return typeof word === 'string' ? [[part, word]] : [];
    }),
  );
  return { address: text, addressInfo };
}

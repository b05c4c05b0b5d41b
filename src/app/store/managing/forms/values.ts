import type { Address } from '../../../../contract/fields';

/** One e-mail, number or account of a list; rows that are empty are not sent. */
export interface ChannelRow {
  /** The same as long as the row is there, wherever it stands. */
  key: number;
  type: string;
  value: string;
  isPrimary: boolean;
}

const addressParts = ['street', 'city', 'region', 'postalCode', 'country'] as const;
export type AddressPart = (typeof addressParts)[number];
export type AddressValues = Record<AddressPart, string>;

export const toAddressValues = (address: Address = {}): AddressValues => {
  const { street = '', city = '', region = '', postalCode = '', country = '' } = address;
  return { street, city, region, postalCode, country };
};

/** The parts that are filled in; null when none is. */
export function addressOf(values: AddressValues): Address | null {
  const parts = addressParts.flatMap((part) => {
    const text = values[part].trim();
    return text ? [[part, text]] : [];
  });
  return parts.length > 0 ? Object.fromEntries(parts) : null;
}

/** A text that was typed; null when there is none. */
export const textOf = (typed: string): string | null => typed.trim() || null;

/** The words of a text, of which there is one on each line. */
export const wordsOf = (typed: string): string[] => typed.split(/[\s,;]+/).filter(Boolean);

/** A row as a list begins with it. */
export const firstRow = (type: string, value = ''): ChannelRow => ({ key: 0, type, value, isPrimary: false });

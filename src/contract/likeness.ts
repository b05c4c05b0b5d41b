import type { Phone } from './fields';
import { fold, foldEmail, toE164 } from './fold';

/** As much of a contact, or of a line that may become one, as tells whether both are the same. */
export interface Likeness {
  name: string;
  emails: readonly { value: string }[];
  phones: readonly Pick<Phone, 'type' | 'value'>[];
  sipAddresses: readonly { value: string }[];
}

/** How two were found to be the same; a SIP address counts as an e-mail. */
export type LikeBy = 'email' | 'phone';

/** An e-mail or a SIP address as a key, whatever its case and its scheme. */
export const toAddressKey = (address: string): string => foldEmail(address).replace(/^sips?:(?:\/\/)?/, '');

/** A number as a key: E.164 where it says its country, else its digits. */
export const toNumberKey = (phone: string): string => toE164(phone) ?? phone.replace(/\D/g, '');

/** Numbers that are not one person's: an extension is another one's at the next site, a fax is a room's. */
const shared: readonly Phone['type'][] = ['work_extension', 'fax', 'pager'];

/** Keys under which those are found who have a number only, and one of these. */
export const numberKeysOf = (phones: Likeness['phones']): string[] =>
  phones
    .filter(({ type }) => !shared.includes(type))
    .map(({ value }) => toNumberKey(value))
    .filter(Boolean)
    .map((key) => `number ${key}`);

/**
 * Keys of which two have one in common if they are the same: by an e-mail or a SIP address, else by a number, for
 * those of the same name, and for those who both have a number only. So nobody is taken for the reception whose
 * number they share.
 */
export function keysOf({ name, emails, phones, sipAddresses }: Likeness): Record<LikeBy, string[]> {
  const addresses = [...emails, ...sipAddresses].map(({ value }) => toAddressKey(value)).filter(Boolean);
  const numbers = numberKeysOf(phones);
  const named = numbers.map((key) => `${key} ${fold(name)}`);
  const bare = addresses.length === 0 ? numbers : [];
  return { email: addresses.map((key) => `address ${key}`), phone: [...named, ...bare] };
}

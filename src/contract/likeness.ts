import { fold, foldEmail, toE164 } from './fold';

/** As much of a contact, or of a line that may become one, as tells whether both are the same. */
export interface Likeness {
  name: string;
  emails: readonly { value: string }[];
  phones: readonly { value: string }[];
}

/** A number as a key: E.164 where it says its country, else its digits. */
const toNumberKey = (phone: string) => toE164(phone) ?? phone.replace(/\D/g, '');

/** Keys under which contacts with an e-mail or number in common meet. */
export const keysOf = ({ emails, phones }: Pick<Likeness, 'emails' | 'phones'>) => ({
  emails: emails.map(({ value }) => foldEmail(value)),
  phones: phones.map(({ value }) => toNumberKey(value)),
});

/** How two were found to be the same. */
export type LikeBy = 'email' | 'phone';

/**
 * Whether two are the same, and by what: an e-mail in common, else a number in common, unless each has e-mails and
 * names of its own, as those have who share the number of their office.
 */
export function likeBy(a: Likeness, b: Likeness): LikeBy | undefined {
  const [keysOfA, keysOfB] = [keysOf(a), keysOf(b)];
  const shares = (kind: 'emails' | 'phones') => keysOfA[kind].some((key) => keysOfB[kind].includes(key));
  if (shares('emails')) return 'email';
  if (!shares('phones')) return undefined;
  const isApart = a.emails.length > 0 && b.emails.length > 0 && fold(a.name) !== fold(b.name);
  return isApart ? undefined : 'phone';
}

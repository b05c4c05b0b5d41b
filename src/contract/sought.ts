import { fold, foldEmail } from './fold';

/** What the text looks like, and so which source can be asked with it. */
export type Sought =
  | { kind: 'name'; text: string }
  | { kind: 'email'; text: string }
  /** Part of an address, which only contacts are searched by. */
  | { kind: 'email_part'; text: string }
  /** A number, which is no colleague's name; a contact without a name may be called by theirs. */
  | { kind: 'number'; text: string };

/** A text as meant: what mail and phone programs add around a copied name, address or number is taken off. */
function bare(copied: string): string {
  const text = copied
    .replace(/\p{Cf}/gu, '')
    .replace(/^(?:mailto|tel|sips?):/i, '')
    .replace(/^[\s<"]+|[\s>",;]+$/g, '');
  // "Name <address>", as in the header of a mail.
  return /[<‹]([^\s<>@]+@[^\s<>@‹›]+)[›>]?$/.exec(text)?.[1] ?? text;
}

/** The words of a name or a query, folded. */
export const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[\s\-\u2010-\u2015_'’ʼ"“”.,،;:&()[\]/|·・]+/)
    .filter(Boolean);

/** The digits of a number that people may leave out or add when they dial: no `+`, no `00`, no `0` for calls at home. */
export const digitsOf = (phone: string): string =>
  phone
    .replace(/(\d)\s*\(0\)/, '$1')
    .replace(/\D/g, '')
    .replace(/^0{1,2}/, '');

/** Sorts a typed or pasted text into what Webex can be asked. */
export function toSought(typed: string): Sought {
  const text = bare(typed) || typed;
  if (/^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text)) return { kind: 'email', text: foldEmail(text) };
  if (text.includes('@')) return { kind: 'email_part', text };
  if (/^\+?[\d\s().\-/\u2010-\u2015]+$/.test(text) && /\d/.test(text)) return { kind: 'number', text };
  return { kind: 'name', text };
}

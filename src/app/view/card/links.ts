/** No blanks, no invisible signs, nothing that is no text: whatever has them is no address. */
const address = /^[^\s@\p{C}]+@[^\s@\p{C}]+$/u;

/** Letters may stay as they are; every sign that means something to a URL is written in code. */
const encoded = (mail: string) => encodeURIComponent(mail).replace('%40', '@');

/** The chat with whoever has an e-mail address, in the Webex App. */
export const chatLink = (email: string): string | undefined =>
  address.test(email) ? `webexteams://im?email=${encodeURIComponent(email)}` : undefined;

/** A new mail; nothing of an address can become a copy or a subject (RFC 6068). */
export const mailLink = (email: string): string | undefined =>
  address.test(email) ? `mailto:${encoded(email)}` : undefined;

/** A call to a SIP address, however its scheme is written. */
export function sipLink(value: string): string | undefined {
  const bare = value.trim().replace(/^sips?:(?:\/\/)?/i, '');
  return address.test(bare) ? `sip:${encoded(bare)}` : undefined;
}

/** The most digits that anybody dials: E.164's fifteen after `00`. */
const mostDigits = 17;

/**
 * A call to a number. Undefined where it cannot be told what to dial: letters in it, or several numbers; a wrong
 * number is worse than none. An extension behind a number follows after a pause.
 */
export function callLink(phone: string): string | undefined {
  const number = phone
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^tel:/i, '')
    .replace(/^(\+[\d\s.-]+?)\s*\(0\)/, '$1')
    .replace(/[\s,;]*(?:ext(?:ension|n)?\.?|x)\s*(\d+)$/i, ',$1');
  if (/\p{L}|\/|[,;]\s*\+?(?:\d[\s().-]*){6}/u.test(number)) return undefined;
  const dialled = number.replace(/[^+0-9*#,;]/g, '').replace(/(?!^)\+/g, '');
  const [first = ''] = dialled.split(/[,;]/);
  const digits = first.replace(/\D/g, '').length;
  if (digits === 0 || digits > mostDigits) return undefined;
  // In a URL the sign begins a fragment.
  return `webextel:${dialled.replaceAll('#', '%23')}`;
}

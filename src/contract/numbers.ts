/** A copied number without signs that nobody sees, its hyphens and spaces as they are typed. */
const typed = (phone: string) =>
  phone
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\p{Zs}/gu, ' ')
    .trim();

/** A number with all its digits; what is dialled after one is shorter, or says that it is no number. */
const whole = /^(?=(?:\P{Nd}*\p{Nd}){6})[^#*=]+$/u;

/** The numbers in a text of somebody who may have put several there, with commas or semicolons between them. */
export function numbersIn(text: string): string[] {
  const pieces = text.split(/[,;]/);
  return (pieces.every((piece) => whole.test(piece)) ? pieces : [text]).map(typed).filter(Boolean);
}

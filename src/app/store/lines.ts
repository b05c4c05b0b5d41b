import { foldEmail } from '../../contract/fold';

/** At most so many are looked up from one paste. */
const most = 50;

const address = /[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+\.[^\s<>()[\]"',;:.]{2,}/g;
const number = /(?:\+|\b00|\(0)[\d\s().\-/]{6,}\d|\b0\d[\d\s().\-/]{6,}\d/g;
/** What mail programs write before names; and what stands in signatures and is nobody. */
const label =
  /^\s*(?:from|to|cc|bcc|von|an|de|à|para|para:|tel|phone|mobile|mail|e-?mail|fax|web|www)\s*[.:]\s*/i;

/** A name as people write it: two to five words that begin with a letter, no sentence. */
const isName = (text: string) => /^\p{L}[\p{L}\p{M}.'’-]*(?:[\s,]+\p{L}[\p{L}\p{M}.'’-]*){1,4}$/u.test(text);

/**
 * The people in a pasted text, each once and in their order: every e-mail address, else every number, else every
 * line or part that looks like a name. `left` counts those beyond the first 50.
 */
export function linesIn(text: string): { lines: string[]; left: number } {
  const found = new Map<string, string>();
  const add = (value: string, key = value.toLowerCase()) => {
    if (!found.has(key)) found.set(key, value);
  };
  const parts = text.includes('@') ? text.split(/[\n;]|,(?=[^<]*@)/) : text.split(/[\n;]/);
  for (const part of parts) {
    const line = part
      .replace(label, '')
      .replace(/\p{Cf}/gu, '')
      .trim();
    if (!line || line.length > 300) continue;
    const addresses = line.match(address) ?? [];
    for (const one of addresses) add(one, foldEmail(one));
    if (addresses.length > 0) continue;
    const numbers = line.match(number) ?? [];
    for (const one of numbers) add(one.trim(), one.replace(/\D/g, ''));
    if (numbers.length > 0) continue;
    const plain = line.replace(/^["'\-–•*\d.)\s]+|["'\s,]+$/g, '');
    if (isName(plain)) add(plain);
  }
  const lines = [...found.values()];
  return { lines: lines.slice(0, most), left: Math.max(0, lines.length - most) };
}

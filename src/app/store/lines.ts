import { foldEmail, unspaced } from '../../contract/fold';

/** One line of a pasted text: what is to be looked up, or what nobody can look up. */
export interface Line {
  text: string;
  isSought: boolean;
}

/** At most so many are looked up from one paste. */
const most = 50;
/** Letters of a paste that are read; more is no list of people. */
const longest = 20_000;
const longestLine = 300;

const address = /[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+\.[^\s<>()[\]"',;:.]{2,}/g;
const number = /(?:\+|\b00|\(0)[\d\s().\-/]{6,}\d|\b0\d[\d\s().\-/]{6,}\d/g;
/** What mail programs write before names, and signatures before numbers. */
const label = /^\s*(?:from|to|cc|bcc|von|an|de|à|para|tel|phone|mobile|mail|e-?mail|fax)\s*[.:]+\s*/i;

/** A name as people write it: up to five words of letters, no sentence. */
const isName = (text: string) =>
  /^\p{L}[\p{L}\p{M}.'’-]*(?:[\s,]+\p{L}[\p{L}\p{M}.'’-]*){0,4}$/u.test(text) &&
  (text.length > 2 || unspaced.test(text));

/** A name without its number in the list, and without what is said of it behind. */
const nameIn = (line: string) =>
  line
    .replace(/^["'\-–•*\d.)\s]+/, '')
    .replace(/\s*[([].*$|\s+[-–|·]\s.*$/, '')
    .replace(/["'\s,]+$/, '');

/** What one part of a text is about: every address in it, else every number, else the name, else nobody. */
function linesOf(part: string): Line[] {
  const line = part
    .replace(label, '')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .slice(0, longestLine);
  if (!/[\p{L}\d]/u.test(line)) return [];
  const exact = line.match(address) ?? line.match(number);
  if (exact) return exact.map((text) => ({ text: text.trim(), isSought: true }));
  const name = nameIn(line);
  return isName(name) ? [{ text: name, isSought: true }] : [{ text: line, isSought: false }];
}

/** Commas part addresses, but also surname and first name. */
function partsOf(line: string): string[] {
  const names = line.split(',').map((name) => name.trim());
  if (names.length > 1 && names.every((name) => /\s/.test(name) && isName(name))) return names;
  if ((line.match(/@/g) ?? []).length < 2) return [line];
  const parts: string[] = [];
  let part = '';
  for (const piece of line.split(',')) {
    part = part ? `${part},${piece}` : piece;
    if (!part.includes('@')) continue;
    parts.push(part);
    part = '';
  }
  return [...parts, part];
}

/**
 * The lines of a pasted text, each once and in their order: who can be looked up, and what is nobody as it stands.
 * `left` counts those beyond the first 50.
 */
export function linesIn(text: string): { lines: Line[]; left: number } {
  const found = new Map<string, Line>();
  for (const part of text
    .slice(0, longest)
    .split(/[\n\r;]/)
    .flatMap(partsOf)) {
    for (const line of linesOf(part)) {
      const key = foldEmail(line.text);
      if (!found.has(key)) found.set(key, line);
    }
  }
  const lines = [...found.values()];
  return { lines: lines.slice(0, most), left: Math.max(0, lines.length - most) };
}

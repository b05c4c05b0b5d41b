import { importLimits } from '../../contract/imports';
import { fromQuotedPrintable } from './quoted-printable';

/** What is read of a card, besides what begins with X-; notes, birthdays and keys are dropped unread. */
const wanted = new Set(['VERSION', 'UID', 'FN', 'N', 'ORG', 'TITLE', 'EMAIL', 'TEL', 'ADR', 'IMPP', 'PHOTO']);

/** Parameters that are of use; others may hold anything, and some of it no parser takes. */
const useful = /^(?:TYPE|PREF|X-WEBEX-\w+|X-SERVICE-TYPE)$/;

const structured = new Set(['N', 'ORG', 'ADR']);

const pattern = /^(?:[A-Za-z\d-]+\.)?([A-Za-z\d-]+)((?:;(?:"[^"]*"|[^:";])*)*):([\s\S]*)$/;

/** Letters of a line, beyond which it is no value of a contact. */
const longest = 2 * importLimits.cell;

const isEncoded = (line: string) => /^[^:]*quoted-printable/i.test(line);

/** The lines of a text with folded ones put together (RFC 6350, 3.2; RFC 2045, 6.7), and where each begins, from 1. */
export function* unfoldedLines(text: string): Generator<{ line: number; text: string }> {
  let current: { line: number; text: string } | undefined;
  let isSoft = false;
  let line = 0;
  for (const [physical] of text.matchAll(/[^\r\n]+|\r\n|\r|\n/g)) {
    if (/^[\r\n]/.test(physical)) {
      line += 1;
      continue;
    }
    const isFolded = !isSoft && /^[ \t]/.test(physical);
    if (current && (isSoft || isFolded)) {
      // A picture may be megabytes of this, and nothing of it is kept.
      if (current.text.length < longest)
        current.text = isSoft ? current.text.slice(0, -1) + physical : current.text + physical.slice(1);
    } else {
      if (current) yield current;
      current = { line: line + 1, text: physical };
    }
    isSoft = physical.endsWith('=') && current !== undefined && isEncoded(current.text);
  }
  if (current) yield current;
}

/** Parameters in the form of vCard 3.0, and how the value is written. Those of 2.1 may stand without a name. */
function parametersIn(text: string): { kept: string[]; isQuoted: boolean; charset: string; isText: boolean } {
  const found = { kept: [] as string[], isQuoted: false, charset: '', isText: false };
  for (const [, piece = ''] of text.matchAll(/;((?:"[^"]*"|[^;"])*)/g)) {
    const [, name = '', value = ''] = /^([A-Za-z\d-]+)=([\s\S]*)$/.exec(piece) ?? ['', 'TYPE', piece];
    const key = name.toUpperCase();
    if (/^quoted-printable$/i.test(value)) found.isQuoted = true;
    else if (key === 'CHARSET') found.charset = value;
    else if (key === 'VALUE') found.isText = /^text$/i.test(value);
    else if (useful.test(key) && /^[\w+,"./ -]+$/.test(value)) found.kept.push(`${key}=${value}`);
  }
  return found;
}

/** A value as the parser takes it: line ends escaped, commas of 2.1 too, semicolons only where they part something. */
function valueFor(name: string, value: string, isOld: boolean): string {
  const oneLine = value.replace(/\r\n|\r|\n/g, '\\n');
  const commas = isOld ? oneLine.replace(/\\[\\,;nN]|,/g, (sign) => (sign === ',' ? '\\,' : sign)) : oneLine;
  if (structured.has(name)) return commas;
  return commas.replace(/\\([\s\S])/g, (both, sign) => (/[;:]/.test(sign) ? sign : both));
}

/** A line of a card in the form that the parser takes; undefined for what is not wanted. */
export function normalised(line: string, version: string): string | undefined {
  const [, given = '', parameters = '', raw = ''] = pattern.exec(line) ?? [];
  const name = given.toUpperCase();
  if (!wanted.has(name) && !name.startsWith('X-')) return undefined;
  if (name === 'VERSION' || raw.trim() === '') return undefined;
  if (name === 'PHOTO' && !/^https:/i.test(raw)) return undefined;
  const { kept, isQuoted, charset, isText } = parametersIn(parameters);
  // Ids of ours are texts, as vCard has it; others are none of ours.
  if (name === 'UID' && !isText) return undefined;
  const value = isQuoted ? fromQuotedPrintable(raw, charset) : raw;
  return `${[name, ...kept].join(';')}:${valueFor(name, value, version === '2.1')}`;
}

/** The version that a card says it is of. */
export const versionIn = (lines: readonly string[]): string =>
  lines.map((line) => /^version:\s*([\d.]+)\s*$/i.exec(line)?.[1]).find(Boolean) ?? '3.0';

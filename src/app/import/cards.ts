import ICAL from 'ical.js';
import type { RowValues } from '../../contract/columns';
import { type ImportRow, importLimits } from '../../contract/imports';
import { normalised, unfoldedLines, versionIn } from './card-lines';
import { type CardProperty, valuesOf } from './card-values';
import { Unreadable } from './reading';

/** A card as it stands in the file; one without an end is cut off, or another begins inside it. */
interface RawCard {
  line: number;
  lines: string[];
  isWhole: boolean;
}

/** Whether a text is a file of vCards. */
export const holdsCards = (text: string): boolean => /^\s*BEGIN:VCARD\s*[\r\n]/i.test(text.slice(0, 200));

function cardsIn(text: string): RawCard[] {
  const cards: RawCard[] = [];
  let open: RawCard | undefined;
  for (const { line, text: content } of unfoldedLines(text)) {
    if (/^BEGIN:VCARD\s*$/i.test(content)) {
      if (cards.length >= importLimits.rows) throw new Unreadable({ code: 'too_many_rows', line });
      open = { line, lines: [], isWhole: false };
      cards.push(open);
    } else if (/^END:VCARD\s*$/i.test(content)) {
      if (open) open.isWhole = true;
      open = undefined;
    } else open?.lines.push(content);
  }
  return cards;
}

/** The values of a card; undefined where it cannot be read. */
function read({ lines, isWhole }: RawCard): RowValues | undefined {
  if (!isWhole) return undefined;
  const version = versionIn(lines);
  const kept = lines.flatMap((line) => normalised(line, version) ?? []);
  const form = ['BEGIN:VCARD', `VERSION:${version === '4.0' ? '4.0' : '3.0'}`, ...kept, 'END:VCARD'];
  try {
    // jCard (RFC 7095): a word, the properties, and what stands inside.
    const [, properties]: [string, CardProperty[]] = ICAL.parse(form.join('\r\n'));
    return valuesOf(properties);
  } catch {
    return undefined;
  }
}

/** The cards of a file as lines of an import, and the numbers of those that cannot be read. @throws Unreadable */
export function cardRowsOf(text: string): { rows: ImportRow[]; unread: ReadonlySet<number> } {
  const unread = new Set<number>();
  const rows = cardsIn(text).map((card) => {
    const values = read(card);
    if (!values) unread.add(card.line);
    return { line: card.line, values: values ?? {} };
  });
  return { rows, unread };
}

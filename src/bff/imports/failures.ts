import { setImmediate as breathe } from 'node:timers/promises';
import { toCsvLine } from '../../contract/cells';
import { columnNames, columns } from '../../contract/columns';
import { importLimits } from '../../contract/imports';
import type { ProblemCode } from '../../contract/problem';
import type { RowFault } from '../../contract/rows';
import { type Head, isEnded } from './head';
import type { Journal, Ref } from './journal';
import { partsOf } from './lines';
import type { Row } from './row';

/** What stands beside a line in the file; the file is in the words of its columns, whoever reads it. */
const faultTexts: Record<RowFault['problem'], string> = {
  nothing_to_reach: 'needs an e-mail, a number or a SIP address',
  not_an_email: 'is not an e-mail address',
  not_a_number: 'is not a number that can be dialled',
  not_a_picture: 'is not a picture address that begins with https://',
  not_a_method: 'is none of the preferred methods',
  not_a_group: 'is not a group ID',
  not_an_id: 'is not a contact ID',
  not_among_them: 'names none of the values of this line',
  too_long: 'is too long',
  too_many: 'has too many values',
  not_text: 'has signs that are no text',
};

const problemTexts: Partial<Record<ProblemCode, string>> = {
  refused: 'Webex refused it',
  forbidden: 'Webex does not allow it',
  not_found: 'the contact is gone',
  conflict: 'Webex has such a contact already, or somebody has changed it meanwhile',
  locked: 'somebody else was changing the contact',
};

const faultText = ({ column, problem }: RowFault) =>
  column ? `${columnNames[column]} ${faultTexts[problem]}` : faultTexts[problem];

function problemOf({ state, faults, code, reason }: Row): string {
  if (state === 'refused') return faults?.map(faultText).join('; ') ?? '';
  if (state === 'waiting') return 'was not sent';
  if (state === 'unsure') return 'may have been sent';
  const told = (code && problemTexts[code]) ?? 'Webex could not be reached';
  return reason ? `${told}: ${reason}` : told;
}

/** Whether a line belongs into the file: it did not get in, and of an import that has ended it never will. */
const isMissing = (head: Head, { state }: Row) =>
  state === 'refused' || state === 'failed' || (isEnded(head) && (state === 'waiting' || state === 'unsure'));

/** Before everything else, so that spreadsheets read UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * The lines that did not get in as a CSV file in pieces, with what is wrong and where they stood in two last columns.
 * @throws Error when lines are gone, so that no file without them looks whole.
 */
export async function* failuresOf(journal: Journal, head: Head): AsyncGenerator<string> {
  const ref: Ref = { key: head.owner.key, id: head.id };
  yield byteOrderMark + toCsvLine([...columns.map((column) => columnNames[column]), 'Problem', 'Line']);
  for (let part = 0; part < partsOf(head); part += 1) {
    // Of an import that still comes, its page has the lines that are not here.
    if (!head.received.includes(part)) continue;
    const [lines, known] = [await journal.lines(ref, part), await journal.rows(ref, part)];
    if (!lines || known?.rows.length !== lines.length) throw new Error('lines of an import are gone');
    let piece = '';
    for (const [index, { line, values }] of lines.entries()) {
      const row = known.rows[index];
      if (!row || !isMissing(head, row)) continue;
      const cells = columns.map((column) => values[column] ?? '');
      piece += toCsvLine([...cells, problemOf(row), String(line)]);
    }
    if (piece) yield piece;
    await breathe();
  }
}

/** Lines in the report of an import, 100 at most, from the place `start` on. */
export async function reportedFrom(
  journal: Journal,
  head: Head,
  isShown: (row: Row) => boolean,
  start: number,
): Promise<{ rows: Row[]; next?: number }> {
  const ref: Ref = { key: head.owner.key, id: head.id };
  const found: Row[] = [];
  for (let at = start; at < head.rows; ) {
    const part = Math.floor(at / importLimits.part);
    const known = (await journal.rows(ref, part))?.rows ?? [];
    for (const row of known.slice(at % importLimits.part)) {
      if (isShown(row) && found.length === importLimits.part) return { rows: found, next: at };
      if (isShown(row)) found.push(row);
      at += 1;
    }
    at = Math.max(at, (part + 1) * importLimits.part);
    await breathe();
  }
  return { rows: found };
}

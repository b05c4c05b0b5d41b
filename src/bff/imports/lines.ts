import { setImmediate as breathe } from 'node:timers/promises';
import type { ContactDraft } from '../../contract/contact-drafts';
import type { ContactId } from '../../contract/ids';
import { importLimits } from '../../contract/imports';
import { readRow } from '../../contract/rows';
import type { Head } from './head';
import type { Journal } from './journal';
import type { Row } from './row';

/** One line at work. */
export interface Line {
  /** Its place in the import, from 0. */
  at: number;
  row: Row;
  draft: ContactDraft;
  /** The contact that the file says it is. */
  contactId?: ContactId | undefined;
}

/** All lines of an import that one process works on. */
export interface Lines {
  /** Those that are contacts; the refused ones are not worked on. */
  all: readonly Line[];
  /** What is known of every line, the refused ones included. */
  rows(): Row[];
  /** Writes what is known of these lines; false when another process has written meanwhile, or they are gone. */
  save(changed: readonly Line[]): Promise<boolean>;
}

export const partsOf = ({ rows }: Pick<Head, 'rows'>): number => Math.ceil(rows / importLimits.part);

const partOf = (at: number) => Math.floor(at / importLimits.part);

/** Reads the lines of an import; undefined when some are gone. */
export async function openLines(journal: Journal, head: Head): Promise<Lines | undefined> {
  const ref = { key: head.owner.key, id: head.id };
  const all: Line[] = [];
  const rows: Row[] = [];
  const versions: number[] = [];

  for (let part = 0; part < partsOf(head); part += 1) {
    const [lines, known] = [await journal.lines(ref, part), await journal.rows(ref, part)];
    if (!lines || known?.rows.length !== lines.length) return undefined;
    versions.push(known.version);
    for (const [index, { values }] of lines.entries()) {
      const row = known.rows[index];
      // A line may be long, and everybody else waits while it is read.
      await breathe();
      const read = readRow(values);
      if (row && read.ok) {
        const { draft, contactId } = read;
        all.push({ at: rows.length, row, draft, contactId });
      }
      if (row) rows.push(row);
    }
  }

  function rowsNow() {
    for (const { at, row } of all) rows[at] = row;
    return rows;
  }

  return {
    all,
    rows: rowsNow,
    async save(changed) {
      const known = rowsNow();
      for (const part of new Set(changed.map(({ at }) => partOf(at)))) {
        const version = versions[part] ?? 0;
        const first = part * importLimits.part;
        const isWritten = await journal.write(
          head,
          part,
          version,
          known.slice(first, first + importLimits.part),
        );
        if (!isWritten) return false;
        versions[part] = version + 1;
        await breathe();
      }
      return true;
    },
  };
}

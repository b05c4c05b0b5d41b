import { setImmediate as breathe } from 'node:timers/promises';
import type { Contact } from '../../contract/contacts';
import type { Contacts } from '../webex/contacts/client';
import type { Desk } from './desk';
import { keywordOf, likenessOf } from './draft';
import { createFirsts, createLikes } from './likes';
import type { Line } from './lines';
import { readRoll } from './roll';

type By = 'id' | 'email' | 'phone';
const rank: Record<By, number> = { id: 0, email: 1, phone: 2 };

/** Notes the match of a line, unless it has a better one. */
function note(line: Line, { id, name, source }: Contact, by: By) {
  const { match } = line.row;
  if (match && rank[match.by] <= rank[by]) return;
  line.row = { ...line.row, match: { id, name, source, by } };
}

/** Lines that say what an earlier one says, or match the contact that an earlier one matches. */
async function markRepeats(lines: readonly Line[]): Promise<void> {
  const firsts = createFirsts();
  const matched = new Map<string, number>();
  for (const line of lines) {
    const { match, line: number } = line.row;
    const alike = firsts.meet(likenessOf(line.draft), number);
    const same = match && matched.get(match.id);
    if (match && same === undefined) matched.set(match.id, number);
    const repeats = alike ?? same;
    if (repeats !== undefined) line.row = { ...line.row, repeats };
    if (line.at % 500 === 0) await breathe();
  }
}

/** Where the contacts cannot be read to their end, those that a line may match are asked for one by one. */
async function lookUp(desk: Desk, contacts: Contacts, line: Line): Promise<boolean> {
  const { draft, contactId } = line;
  if (contactId && line.row.match?.by !== 'id') {
    const found = await desk.read(({ caller, orgId }) => contacts.get(caller, orgId, contactId));
    if (!found) return false;
    if (found.ok) note(line, found.value, 'id');
  }
  const keyword = keywordOf(draft);
  if (line.row.match?.by === 'id' || line.row.match?.by === 'email' || keyword === '') return true;
  const likes = createLikes<Line>();
  likes.add(likenessOf(draft), line);
  const read = await readRoll(desk, contacts, keyword, (contact) => {
    for (const { by } of likes.take(contact)) note(line, contact, by);
  });
  return read !== undefined;
}

/**
 * Finds for each line the contact it matches, by its id, else an e-mail, else a number, and the earlier line it
 * repeats. Gives how many contacts there are; undefined when the work is to stop.
 */
export async function matchLines(
  desk: Desk,
  contacts: Contacts,
  lines: readonly Line[],
): Promise<number | undefined> {
  const likes = createLikes<Line>();
  const named = new Map<string, Line[]>();
  for (const line of lines) {
    // A match of an earlier try may be gone.
    line.row = { ...line.row, match: undefined, repeats: undefined };
    likes.add(likenessOf(line.draft), line);
    if (line.contactId) named.set(line.contactId, [...(named.get(line.contactId) ?? []), line]);
    if (line.at % 500 === 0) await breathe();
  }
  let count = 0;
  const read = await readRoll(desk, contacts, '', (contact) => {
    count += 1;
    for (const line of named.get(contact.id) ?? []) note(line, contact, 'id');
    for (const { thing, by } of likes.take(contact)) note(thing, contact, by);
  });
  if (!read) return undefined;
  if (read === 'part') {
    for (const line of lines) if (!(await lookUp(desk, contacts, line))) return undefined;
  }
  await markRepeats(lines);
  return count;
}

import { setImmediate as breathe } from 'node:timers/promises';
import type { Contact } from '../../contract/contacts';
import type { Contacts } from '../webex/contacts/client';
import type { Desk } from './desk';
import { keywordOf, likenessOf, namedChannelsOf } from './draft';
import { addTo, createFirsts, createLikes } from './likes';
import type { Line } from './lines';
import { readRoll } from './roll';
import { mostTwins } from './row';

type By = 'id' | 'email' | 'phone';
const rank: Record<By, number> = { id: 0, email: 1, phone: 2 };

/** Notes the match of a line, unless it has a better one. */
function note(line: Line, { id, name, source, lastModified }: Contact, by: By) {
  const { match } = line.row;
  if (match && rank[match.by] <= rank[by]) return;
  line.row = { ...line.row, match: { id, name, source, by, lastModified } };
}

/** Notes a contact that was there already, so that nobody takes it for one made from the line. */
function noteTwin(line: Line, { id }: Contact) {
  const { twins = [] } = line.row;
  if (twins.length < mostTwins && !twins.includes(id)) line.row = { ...line.row, twins: [...twins, id] };
}

/** Notes with lines what the contacts that it is shown are to them. */
async function createViewer(lines: readonly Line[]) {
  const likes = createLikes<Line>();
  const byId = new Map<string, Line[]>();
  const byName = new Map<string, Line[]>();
  for (const line of lines) {
    const likeness = likenessOf(line.draft);
    likes.add(likeness, line);
    if (line.contactId) addTo(byId, line.contactId, line);
    for (const key of new Set(namedChannelsOf(likeness))) addTo(byName, key, line);
    if (line.at % 500 === 0) await breathe();
  }
  return (contact: Contact) => {
    for (const line of byId.get(contact.id) ?? []) note(line, contact, 'id');
    for (const { thing, by } of likes.take(contact)) note(thing, contact, by);
    for (const key of namedChannelsOf(contact))
      for (const line of byName.get(key) ?? []) noteTwin(line, contact);
  };
}

/**
 * Lines that say what an earlier one says, or match the contact that an earlier one matches. Whoever names a contact
 * by its id repeats only who names the same.
 */
async function markRepeats(lines: readonly Line[]): Promise<void> {
  const firsts = createFirsts();
  const matched = new Map<string, number>();
  const named = new Map<string, number>();
  for (const line of lines) {
    const { match, line: number, state } = line.row;
    const isNamed = match?.by === 'id';
    const alike = firsts.meet(likenessOf(line.draft), number);
    const same = match && (isNamed ? named : matched).get(match.id);
    if (match && !matched.has(match.id)) matched.set(match.id, number);
    if (isNamed && !named.has(match.id)) named.set(match.id, number);
    const repeats = isNamed ? same : (alike ?? same);
    if (state === 'waiting') line.row = { ...line.row, repeats };
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
  if (keyword === '') return true;
  const read = await readRoll(desk, contacts, keyword, await createViewer([line]));
  return read !== undefined;
}

/**
 * Finds for each line that waits the contact it matches, by its id, else an e-mail, else a number, and the earlier
 * line it repeats. Gives how many contacts there are; undefined when the work is to stop.
 */
export async function matchLines(
  desk: Desk,
  contacts: Contacts,
  lines: readonly Line[],
): Promise<number | undefined> {
  const waiting = lines.filter(({ row }) => row.state === 'waiting');
  // What an earlier try has found may be gone.
  for (const line of waiting) {
    line.row = { ...line.row, match: undefined, repeats: undefined, twins: undefined };
  }
  const view = await createViewer(waiting);
  let count = 0;
  const read = await readRoll(desk, contacts, '', (contact) => {
    count += 1;
    view(contact);
  });
  if (!read) return undefined;
  if (read === 'part') {
    for (const line of waiting) if (!(await lookUp(desk, contacts, line))) return undefined;
  }
  await markRepeats(lines);
  return count;
}

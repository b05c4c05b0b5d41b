import { setImmediate as breathe } from 'node:timers/promises';
import type { Contact } from '../../contract/contacts';
import { differingIn } from '../directory/differing';
import { channelsOf, hasNameOf, keywordOf, likenessOf, namedChannelsOf } from './draft';
import type { Job } from './job';
import { addTo } from './likes';
import type { Line } from './lines';
import { again, type Plan } from './plan';
import { pageLimit, type Roll, readRoll } from './roll';
import { basedOn, mostTwins, type Row } from './row';
import { toldOf } from './telling';

/** Whether a contact has a line's name and all of its channels, and so may have been made from it. */
function isOwn({ draft }: Line, contact: Contact): boolean {
  const held = new Set(channelsOf(contact));
  return hasNameOf(draft, contact) && channelsOf(likenessOf(draft)).every((channel) => held.has(channel));
}

/** What a look has found, among it the contacts that lines may have become. */
function createFound(unsure: readonly Line[], taken: Set<string>) {
  const keysOfLine = ({ draft }: Line) => namedChannelsOf(likenessOf(draft));
  const wanted = new Set(unsure.flatMap(keysOfLine));
  const targets = new Set(unsure.flatMap(({ row }) => row.match?.id ?? []));
  const byId = new Map<string, Contact>();
  const byKey = new Map<string, Contact[]>();
  return {
    see(contact: Contact) {
      if (targets.has(contact.id)) byId.set(contact.id, contact);
      if (taken.has(contact.id)) return;
      for (const key of namedChannelsOf(contact)) if (wanted.has(key)) addTo(byKey, key, contact);
    },
    target: ({ row }: Line) => row.match && byId.get(row.match.id),
    /** A contact that is nobody's yet and was not there before; each is given to one line. */
    made(line: Line, isIt: (contact: Contact) => boolean): Contact | undefined {
      const { twins = [] } = line.row;
      const found = keysOfLine(line)
        .flatMap((key) => byKey.get(key) ?? [])
        .find((contact) => !taken.has(contact.id) && !twins.includes(contact.id) && isIt(contact));
      if (found) taken.add(found.id);
      return found;
    },
  };
}
type Found = ReturnType<typeof createFound>;

/** A line of which a whole look has found nothing done. */
function notDone(row: Row): Row {
  const { refusal, lookAt, ...rest } = row;
  if (refusal) return { ...rest, state: 'failed', ...refusal, isChecked: true };
  const next = again(row, { code: row.code ?? 'upstream_unavailable' });
  return next.state === 'failed' ? { ...next, isChecked: true } : next;
}

/** A line that nobody can tell anything of: it is looked for again, and never sent again. */
function undecided(row: Row, now: number): Row {
  const next = again(row, { code: 'bad_upstream_payload' });
  return next.state === 'failed' ? next : { ...row, attempts: next.attempts, lookAt: now + 10_000 };
}

function done({ refusal, lookAt, code, ...row }: Row, state: 'created' | 'updated', contact: Contact): Row {
  return { ...row, state, contactId: contact.id, isChecked: true };
}

/** Decides lines that were to be made: first those that a contact equals, as several may share all else. */
async function decideMade(lines: readonly Line[], found: Found): Promise<Set<Line>> {
  const decided = new Set<Line>();
  const isEqual = (line: Line) => (contact: Contact) => differingIn(line.draft, contact).length === 0;
  for (const test of [isEqual, (line: Line) => (contact: Contact) => isOwn(line, contact)]) {
    for (const [index, line] of lines.entries()) {
      const contact = decided.has(line) ? undefined : found.made(line, test(line));
      if (contact) {
        decided.add(line);
        line.row = done(line.row, 'created', contact);
      }
      if (index % 100 === 0) await breathe();
    }
  }
  return decided;
}

/** Asks for what each line may have become by itself; gives those lines of which all was seen. */
async function lookForEach({ desk, contacts }: Job, lines: readonly Line[], plan: Plan, found: Found) {
  const whole = new Set<Line>();
  for (const line of lines) {
    const id = plan.actionOf(line) === 'update' ? line.row.match?.id : undefined;
    if (id) {
      const read = await desk.read(({ caller, orgId }) => contacts.get(caller, orgId, id));
      if (!read) return undefined;
      if (read.ok) found.see(read.value);
      if (read.ok || read.failure.kind === 'not_found') whole.add(line);
      continue;
    }
    const roll = await readRoll(desk, contacts, keywordOf(line.draft), found.see);
    if (!roll) return undefined;
    if (roll === 'whole') whole.add(line);
  }
  return whole;
}

/**
 * Looks what has become of the lines of which nobody knows: one reading of all contacts, or a question for each line
 * where that is less. What was done is noted; what surely was not may be sent again. Tells whether the work goes on.
 */
export async function look(job: Job, plan: Plan): Promise<boolean> {
  const { desk, contacts, lines, tenure, now } = job;
  const unsure = lines.all.filter(({ row }) => row.state === 'unsure');
  // Not what other lines have become, nor what was there before.
  const taken = new Set(
    lines.all.flatMap(({ row }) => [row.contactId, row.match?.id].filter((id) => id !== undefined)),
  );
  const found = createFound(unsure, taken);
  const pages = Math.ceil((tenure.head().contacts ?? 0) / pageLimit);
  const roll: Roll | undefined =
    unsure.length < pages ? 'part' : await readRoll(desk, contacts, '', found.see);
  if (!roll) return false;
  const whole = roll === 'whole' ? new Set(unsure) : await lookForEach(job, unsure, plan, found);
  if (!whole) return false;

  const updates = unsure.filter((line) => plan.actionOf(line) === 'update');
  const creates = unsure.filter((line) => plan.actionOf(line) !== 'update');
  const decided = await decideMade(creates, found);
  for (const line of creates) {
    if (decided.has(line)) continue;
    const isCertain = whole.has(line) && (line.row.twins ?? []).length < mostTwins;
    line.row = isCertain ? notDone(line.row) : undecided(line.row, now());
  }
  for (const line of updates) {
    const contact = found.target(line);
    if (contact && differingIn(line.draft, contact).length === 0)
      line.row = done(line.row, 'updated', contact);
    else if (contact) line.row = basedOn(notDone(line.row), contact);
    else if (whole.has(line)) line.row = { ...line.row, state: 'failed', code: 'not_found', isChecked: true };
    else line.row = undecided(line.row, now());
  }
  const written = unsure.filter(({ row: { state } }) => state === 'created' || state === 'updated');
  const rows = written.map(({ row }) => row);
  if (written.length > 0) job.tell(toldOf(written, rows, plan, { ok: true, value: undefined }));
  return (await lines.save(unsure)) && job.note();
}

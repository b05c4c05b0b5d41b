import { setImmediate as breathe } from 'node:timers/promises';
import type { Contact } from '../../contract/contacts';
import { fold, foldEmail } from '../../contract/fold';
import { keysOf } from '../../contract/likeness';
import { differingIn } from '../directory/differing';
import { isSince } from '../directory/outcome';
import { hasNameOf, keywordOf, nameOf, sharesChannel } from './draft';
import type { Job } from './job';
import type { Line } from './lines';
import { mostAttempts, type Plan } from './plan';
import { pageLimit, type Roll, readRoll } from './roll';
import type { Row } from './row';

type Reachable = Pick<Contact, 'name' | 'emails' | 'phones'> & { sipAddresses: readonly { value: string }[] };

/** Keys under which a line meets the contact made from it: the name with each e-mail, number and SIP address. */
function keysFor({ name, sipAddresses, ...reach }: Reachable): string[] {
  const { emails, phones } = keysOf(reach);
  const sips = sipAddresses.map(({ value }) => foldEmail(value).replace(/^sips?:(?:\/\/)?/, ''));
  return [...emails, ...phones, ...sips].map((key) => `${fold(name)} ${key}`);
}

const keysOfLine = ({ draft }: Line) =>
  keysFor({
    name: nameOf(draft),
    emails: draft.emails ?? [],
    phones: draft.phones ?? [],
    sipAddresses: draft.sipAddresses ?? [],
  });

/** What a look has found, among it the contacts that lines may have become. */
function createFound(unsure: readonly Line[], since: number, taken: Set<string>) {
  const wanted = new Set(unsure.flatMap(keysOfLine));
  const targets = new Set(unsure.flatMap(({ row }) => row.match?.id ?? []));
  const byId = new Map<string, Contact>();
  const byKey = new Map<string, Contact[]>();
  return {
    see(contact: Contact) {
      if (targets.has(contact.id)) byId.set(contact.id, contact);
      if (!isSince(contact.created, since) || taken.has(contact.id)) return;
      for (const key of keysFor(contact)) {
        if (!wanted.has(key)) continue;
        const there = byKey.get(key);
        if (there) there.push(contact);
        else byKey.set(key, [contact]);
      }
    },
    target: ({ row }: Line) => row.match && byId.get(row.match.id),
    /** A contact that is nobody's yet; each is given to one line. */
    made(line: Line, isIt: (contact: Contact) => boolean): Contact | undefined {
      const found = keysOfLine(line)
        .flatMap((key) => byKey.get(key) ?? [])
        .find(
          (contact) =>
            !taken.has(contact.id) && isSince(contact.created, line.row.since ?? since) && isIt(contact),
        );
      if (found) taken.add(found.id);
      return found;
    },
  };
}
type Found = ReturnType<typeof createFound>;

/** A line of which a whole look has found nothing done. */
function notDone({ refusal, lookAt, ...row }: Row): Row {
  if (refusal) return { ...row, state: 'failed', ...refusal, isChecked: true };
  const attempts = row.attempts + 1;
  if (attempts < mostAttempts) return { ...row, state: 'waiting', attempts };
  return { ...row, state: 'failed', code: row.code ?? 'upstream_unavailable', isChecked: true };
}

/** A line that nobody can tell anything of: it is looked for again, and never sent again. */
function undecided(row: Row, now: number): Row {
  const attempts = row.attempts + 1;
  const code = 'bad_upstream_payload';
  return attempts < mostAttempts
    ? { ...row, attempts, lookAt: now + 10_000 }
    : { ...row, state: 'failed', code };
}

function done({ refusal, lookAt, code, ...row }: Row, state: 'created' | 'updated', contact: Contact): Row {
  return { ...row, state, contactId: contact.id, isChecked: true };
}

/** Decides lines that were to be made: first those that a contact equals, then those one is nearly. */
async function decideMade(lines: readonly Line[], found: Found): Promise<Set<Line>> {
  const decided = new Set<Line>();
  const isEqual = (line: Line) => (contact: Contact) => differingIn(line.draft, contact).length === 0;
  const isNearly = (line: Line) => (contact: Contact) =>
    hasNameOf(line.draft, contact) && sharesChannel(line.draft, contact);
  for (const test of [isEqual, isNearly]) {
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
  const since = Math.min(...unsure.map(({ row }) => row.since ?? now()));
  // Not what other lines have become, nor what was there before.
  const taken = new Set(
    lines.all.flatMap(({ row }) => [row.contactId, row.match?.id].filter((id) => id !== undefined)),
  );
  const found = createFound(unsure, since, taken);
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
    if (!decided.has(line)) line.row = whole.has(line) ? notDone(line.row) : undecided(line.row, now());
  }
  for (const line of updates) {
    const contact = found.target(line);
    if (contact && differingIn(line.draft, contact).length === 0)
      line.row = done(line.row, 'updated', contact);
    else if (contact) line.row = notDone(line.row);
    else if (whole.has(line)) line.row = { ...line.row, state: 'failed', code: 'not_found', isChecked: true };
    else line.row = undecided(line.row, now());
  }
  return (await lines.save(unsure)) && job.note();
}

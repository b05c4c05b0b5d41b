import type { Contact } from '../../contract/contacts';
import { createContactEditor } from '../directory/contacts';
import { isUncertain, type Outcome, type Saved } from '../directory/outcome';
import type { Contacts } from '../webex/contacts/client';
import { toCreateRequest } from '../webex/contacts/request';
import type { Answer, WebexFailure } from '../webex/failure';
import { codeOf } from './code';
import type { Turn } from './desk';
import { toItem } from './draft';
import type { Job } from './job';
import type { Line } from './lines';
import { again, isSingle, type Plan } from './plan';
import { basedOn, type Row } from './row';
import { settle } from './settling';
import { toldOf } from './telling';

/** For one call with all its waits; after this nothing of it is on its way from here. */
const deadline = 8000;
/** So long after it was sent a request may still be at work at Webex. */
const aftermath = 10_000;

/** What became of the lines of a batch, and the answer it is told by. */
interface Sent {
  rows: Row[];
  answer: Answer<unknown>;
}

/** What Webex has surely done nothing with, and so needs no look. */
function rowsUndone(failure: WebexFailure, before: readonly Row[], isAlone: boolean): Row[] | undefined {
  const code = codeOf(failure);
  switch (failure.kind) {
    case 'rate_limited':
    case 'unauthorised':
      return [...before];
    case 'forbidden':
      // Of one contact it says nothing about the others.
      return before.map((row) => (isAlone ? { ...row, state: 'failed', code } : row));
    case 'locked':
      return before.map((row) => again(row, { code }));
    default:
      return failure.kind === 'unavailable' && failure.isUnsent ? [...before] : undefined;
  }
}

/** Calls of a batch: one contact is changed between two reads of it. */
const callsOf = (batch: readonly Line[], plan: Plan) =>
  isSingle(batch) && batch.some((line) => plan.actionOf(line) === 'update') ? 3 : 1;

/** Lines whose request has failed as a whole, after it may have reached Webex. */
function rowsAfter(failure: WebexFailure, batch: readonly Line[], now: number): Row[] {
  const rows = batch.map(({ row }): Row => ({ ...row, code: codeOf(failure) }));
  if (isUncertain(failure)) return rows;
  // Refused, and so over; but errors after the work was done are known of Webex, so it is looked for all the same.
  const [reason] = 'reasons' in failure ? failure.reasons : [];
  const code = codeOf(failure);
  const size = Math.max(1, Math.floor(batch.length / 4));
  const isAlone = isSingle(batch);
  return rows.map((row) => ({
    ...row,
    lookAt: now,
    ...(isAlone ? { refusal: { code, reason } } : { size }),
  }));
}

async function sendMany({ contacts, now }: Job, at: Turn, batch: readonly Line[], plan: Plan): Promise<Sent> {
  const items = batch.map((line) => toItem(line, plan.actionOf(line) === 'update'));
  const answer = await contacts.saveMany(at.caller, at.orgId, items);
  if (!answer.ok) return { rows: rowsAfter(answer.failure, batch, now()), answer };
  const rows = settle(batch, answer.value, plan);
  // It was answered, so nothing of it is on its way any more.
  return { rows: rows.map((row) => (row.state === 'unsure' ? { ...row, lookAt: now() } : row)), answer };
}

async function updateOne(
  contacts: Contacts,
  now: () => number,
  at: Turn,
  line: Line,
): Promise<Outcome<Contact>> {
  const { match } = line.row;
  if (!match) return { ok: false, failure: { kind: 'not_found' } };
  return createContactEditor(contacts, now).update(at, match.id, line.draft, match.lastModified ?? '');
}

/** A line after a change that Webex took: done when a fresh read shows all of it, else to be sent again. */
function savedRow(row: Row, { record, differing, warnings }: Saved<Contact>): Row {
  if (differing.length === 0) return { ...row, state: 'updated', contactId: record.id };
  const reason = warnings.join(' ') || undefined;
  return again(basedOn(row, record), { code: 'refused', reason });
}

async function sendOne({ contacts, now }: Job, at: Turn, line: Line, plan: Plan): Promise<Sent> {
  const { refusal, code, ...row } = line.row;
  if (plan.actionOf(line) !== 'update') {
    const answer = await contacts.create(at.caller, at.orgId, toCreateRequest(line.draft));
    return answer.ok
      ? { rows: [{ ...row, state: 'created', contactId: answer.value.id }], answer }
      : { rows: rowsAfter(answer.failure, [line], now()), answer };
  }
  const answer = await updateOne(contacts, now, at, line);
  if (answer.ok) return { rows: [savedRow(row, answer.value)], answer };
  // Somebody has changed it since the line was matched, and nobody has seen both.
  if (answer.failure.kind === 'changed_since') {
    return { rows: [{ ...row, state: 'failed', code: 'conflict' }], answer: { ok: true, value: undefined } };
  }
  const { failure } = answer;
  return { rows: rowsAfter(failure, [line], now()), answer: { ok: false, failure } };
}

/**
 * Sends some lines, with the journal ahead: whoever finds them there as `unsure` knows that they may have been
 * sent, whatever has become of this process. Tells whether the work goes on.
 */
export async function send(job: Job, batch: readonly Line[], plan: Plan): Promise<boolean> {
  const { desk, lines, now } = job;
  const turn = await desk.turn(callsOf(batch, plan));
  if (!turn) return false;
  const before = batch.map(({ row }) => row);
  const sentAt = now();
  const write = async (rows: readonly Row[]) => {
    for (const [place, line] of batch.entries()) line.row = rows[place] ?? line.row;
    return lines.save(batch);
  };
  const sent = before.map((row): Row => ({ ...row, state: 'unsure', lookAt: sentAt + aftermath }));
  if (!(await write(sent))) return false;
  // Right before it goes out: does the import still run, and is it still ours?
  if (!(await job.note())) {
    await write(before);
    await job.note();
    return false;
  }
  let trackingId: string | undefined;
  const onWrite = (id: string) => {
    trackingId = id;
  };
  const at = { ...turn, caller: { ...turn.caller, endsAt: sentAt + deadline, onWrite } };
  const [only] = batch;
  const { rows, answer } =
    only && isSingle(batch) ? await sendOne(job, at, only, plan) : await sendMany(job, at, batch, plan);
  const isAlone = isSingle(batch);
  const undone = answer.ok ? undefined : rowsUndone(answer.failure, before, isAlone);
  const became = undone ?? rows;
  // Told first: what is at Webex is in the log, whatever becomes of the journal.
  job.tell(toldOf(batch, became, plan, answer, trackingId));
  if (!(await write(became))) return false;
  if (!(await job.note())) return false;
  const isOneForbidden = isAlone && !answer.ok && answer.failure.kind === 'forbidden';
  return isOneForbidden || desk.after(answer);
}

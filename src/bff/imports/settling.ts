import type { ProblemCode } from '../../contract/problem';
import { differingIn } from '../directory/differing';
import type { BulkAnswer } from '../webex/contacts/client';
import { hasNameOf, sharesChannel, toBulkDraft } from './draft';
import type { Line } from './lines';
import { again, type Plan } from './plan';
import { basedOn, type Refusal, type Row } from './row';

type Slot = BulkAnswer['slots'][number];
type Failed = BulkAnswer['failed'][number];

/**
 * The slot that is each line's own: one that says the same, in its place if there is one there, and only then the
 * one in its place that says about the same, as Webex may write a number or a name its own way.
 */
function slotsOf(batch: readonly Line[], slots: readonly Slot[], plan: Plan): Map<Line, NonNullable<Slot>> {
  const own = new Map<Line, NonNullable<Slot>>();
  const free = new Set(slots);
  function take(line: Line, slot: Slot) {
    if (!slot || own.has(line) || !free.delete(slot)) return;
    own.set(line, slot);
  }
  const isSurely = (line: Line) => (slot: Slot) =>
    slot !== undefined &&
    (plan.actionOf(line) === 'update'
      ? slot.id === line.row.match?.id
      : hasNameOf(line.draft, slot) && sharesChannel(line.draft, slot));
  const isAbout = (line: Line) => (slot: Slot) =>
    slot !== undefined &&
    plan.actionOf(line) !== 'update' &&
    (hasNameOf(line.draft, slot) || sharesChannel(line.draft, slot));

  for (const [place, line] of batch.entries()) if (isSurely(line)(slots[place])) take(line, slots[place]);
  for (const line of batch) if (!own.has(line)) take(line, [...free].find(isSurely(line)));
  if (slots.length !== batch.length) return own;
  for (const [place, line] of batch.entries()) if (isAbout(line)(slots[place])) take(line, slots[place]);
  return own;
}

/** The HTTP status that a failed item was given, as its status, its code or both; nothing where they disagree. */
function statusOf({ status, code }: Failed): number | undefined {
  const number = code !== undefined && /^[45]\d\d$/.test(code) ? Number(code) : undefined;
  return status !== undefined && number !== undefined && status !== number ? undefined : (status ?? number);
}

const passing = [408, 425, 429];
const codes: Record<number, ProblemCode> = { 403: 'forbidden', 404: 'not_found', 409: 'conflict' };

/** Why Webex will not have an item; undefined when sending it again may go better, or nobody can tell. */
function refusalIn(failed: Failed | undefined): Refusal | undefined {
  const status = failed && statusOf(failed);
  if (status === undefined || status < 400 || status >= 500 || passing.includes(status)) return undefined;
  return { code: codes[status] ?? 'refused', ...(failed?.message && { reason: failed.message }) };
}

function savedRow({ draft, row }: Line, contact: NonNullable<Slot>, isUpdate: boolean): Row {
  const { refusal, code, ...known } = row;
  if (!isUpdate) return { ...known, state: 'created', contactId: contact.id };
  // What the bulk operation has not taken over, such as a number that goes, the update of one contact does.
  const isWhole = differingIn(toBulkDraft(draft), contact).length === 0;
  return isWhole
    ? { ...known, state: 'updated', contactId: contact.id }
    : { ...again(basedOn(row, contact), { code: 'refused' }), size: 1 };
}

/** Which refusal is which line's, by its place; undefined where they differ and nobody can tell. */
function refusalsOf(batch: readonly Line[], { slots, failed }: BulkAnswer, own: Map<Line, Slot>) {
  const refusals = failed.map(refusalIn);
  const isInPlace =
    slots.length === batch.length && batch.every((line, place) => own.get(line) === slots[place]);
  const places = new Set(failed.map(({ id }) => id));
  const areNumbers = failed.every(
    ({ id = '' }) => /^\d+$/.test(id) && batch[Number(id)] && !slots[Number(id)],
  );
  if (isInPlace && areNumbers && places.size === failed.length)
    return new Map(failed.map(({ id }, at) => [Number(id), refusals[at]]));
  const [first] = refusals;
  const areAlike = new Set(refusals.map((one) => JSON.stringify(one))).size === 1;
  return areAlike ? new Map(batch.map((_, place) => [place, first])) : undefined;
}

/**
 * What became of each line of a bulk request. Webex documents no order and no key by which a slot is a line's, so
 * both must agree; a line that no slot and no failure surely speaks of stays unsure.
 */
export function settle(batch: readonly Line[], answer: BulkAnswer, plan: Plan): Row[] {
  const { slots, failed } = answer;
  const own = slotsOf(batch, slots, plan);
  // Only when nothing else can be meant: each slot is a line's, and there is a failure for each line without one.
  const isKnown = slots.filter(Boolean).length === own.size && failed.length === batch.length - own.size;
  const refusals = isKnown ? refusalsOf(batch, answer, own) : new Map<number, undefined>();
  return batch.map((line, place) => {
    const slot = own.get(line);
    if (slot) return savedRow(line, slot, plan.actionOf(line) === 'update');
    // Alone it is told its own reason.
    if (!refusals) return { ...line.row, code: 'upstream_unavailable', size: 1 };
    const refusal = refusals.get(place);
    return refusal
      ? { ...line.row, state: 'failed', ...refusal }
      : { ...line.row, code: 'upstream_unavailable' };
  });
}

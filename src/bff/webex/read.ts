import * as v from 'valibot';
import type { Answer } from './failure';
import type { Reply } from './transport';

/** A read of Webex under way. */
export type Reading<T> = Promise<Answer<T>>;

/** A reply checked against what Webex may send and put into our words; what does not fit is a bad payload. */
export async function read<const Schema extends v.GenericSchema, T>(
  replying: Reading<Reply>,
  schema: Schema,
  translate: (wire: v.InferOutput<Schema>, reply: Reply) => T,
): Reading<T> {
  const reply = await replying;
  if (!reply.ok) return reply;
  const parsed = v.safeParse(schema, reply.value.body);
  if (!parsed.success) {
    return { ok: false, failure: { kind: 'bad_payload', trackingId: reply.value.trackingId } };
  }
  return { ok: true, value: translate(parsed.output, reply.value) };
}

import * as v from 'valibot';
import { ContactId } from '../../../contract/ids';
import { channel, count, list, rows, text } from '../wire';

const address = v.object({ city: text, country: text, street: text, state: text, zipCode: text });

/** A contact as Webex sends it; only the id is needed, all else may be missing, `null` or odd. */
export const wireContact = v.object({
  contactId: ContactId,
  displayName: text,
  firstName: text,
  lastName: text,
  companyName: text,
  title: text,
  /** A JSON string on old contacts. */
  address: text,
  addressInfo: v.fallback(v.optional(address), undefined),
  primaryContactMethod: text,
  source: text,
  emails: list(channel),
  phoneNumbers: list(channel),
  sipAddresses: list(channel),
  ims: list(channel),
  groupIds: list(v.pipe(text, v.string())),
  avatarURL: text,
  meta: v.fallback(v.optional(v.object({ created: text, lastModified: text })), undefined),
});
export type WireContact = v.InferOutput<typeof wireContact>;

const ungrouped = v.object({ groupIds: v.optional(v.strictTuple([])) });

/** A contact that is limited to no group beyond doubt: odd group ids may be what hides it from most. */
export const wireUnlimitedContact = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const wire = v.safeParse(wireContact, dataset.value);
    if (v.is(ungrouped, dataset.value) && wire.success) return wire.output;
    addIssue({ message: 'not a contact for everybody' });
    return NEVER;
  }),
);

/** Without a list only if Webex says that there is nothing to list. */
const pageOf = <const Item extends v.GenericSchema<unknown, WireContact>>(item: Item) =>
  v.union([
    v.object({ result: rows(item, wireContact), total: count }),
    v.pipe(
      v.object({ total: v.literal(0) }),
      v.transform(({ total }) => ({ result: { items: [], sent: 0 }, total })),
    ),
  ]);
export const wireContactPage = pageOf(wireContact);
export const wireUnlimitedPage = pageOf(wireUnlimitedContact);

/** One slot of a bulk answer that failed; the id is Webex's own and cannot be set by the request. */
const failedContact = v.object({ id: text, errorCode: text, errorMessage: text, statusCode: count });

/** A bulk answer: failed slots stand as `null` among the contacts, or are missing there. */
export const wireBulk = v.object({
  contacts: v.fallback(v.optional(v.pipe(v.array(v.unknown()), v.transform(toSlots)), []), []),
  failedContacts: list(failedContact),
});

function toSlots(slots: unknown[]) {
  return slots.map((slot) => {
    const parsed = v.safeParse(wireContact, slot);
    return parsed.success ? parsed.output : null;
  });
}

/** The parts inside an `address` string; undefined when it is no JSON object. */
export function parseAddress(json: string): v.InferOutput<typeof address> | undefined {
  try {
    const parsed = v.safeParse(address, JSON.parse(json));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

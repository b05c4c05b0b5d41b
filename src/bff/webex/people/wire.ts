import * as v from 'valibot';
import { PersonId } from '../../../contract/ids';
import { OrgId, toUuid } from '../ids';
import { channel, list, rows, text } from '../wire';

const address = v.object({
  country: text,
  locality: text,
  region: text,
  streetAddress: text,
  postalCode: text,
});

/** A person as Webex sends it; only the id is needed, all else may be missing, `null` or odd. */
export const wirePerson = v.object({
  id: PersonId,
  emails: list(v.pipe(text, v.string())),
  phoneNumbers: list(channel),
  extension: text,
  displayName: text,
  nickName: text,
  firstName: text,
  lastName: text,
  department: text,
  manager: text,
  managerId: v.fallback(v.optional(PersonId), undefined),
  title: text,
  addresses: list(address),
  timezone: text,
  avatar: text,
  lastActivity: text,
  sipAddresses: list(channel),
  status: text,
  type: text,
  lastModified: text,
});
export type WirePerson = v.InferOutput<typeof wirePerson>;

const uuid = v.pipe(
  v.string(),
  v.transform((id) => toUuid(id)),
  v.string(),
);

/** Who a token belongs to, by plain UUIDs. */
export const wireAccount = v.pipe(
  v.object({
    id: uuid,
    orgId: v.pipe(uuid, OrgId),
    displayName: text,
    emails: list(v.pipe(text, v.string())),
  }),
  v.transform(({ id, orgId, displayName = '', emails }) => ({
    userId: id,
    orgId,
    displayName,
    email: emails[0] ?? '',
  })),
);
export type WebexAccount = v.InferOutput<typeof wireAccount>;

/** The person whose token it is; Webex tells roles to administrators only. */
export const wireSelf = v.object({ ...wirePerson.entries, roles: list(v.pipe(text, v.string())) });

export const wirePersonPage = v.object({ items: rows(wirePerson) });

/** A person twice: as it was sent, for a PUT that loses nothing, and as we read it. */
export const wholePerson = v.pipe(
  v.record(v.string(), v.unknown()),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const wire = v.safeParse(wirePerson, dataset.value);
    if (wire.success) return { record: dataset.value, wire: wire.output };
    addIssue({ message: 'not a person' });
    return NEVER;
  }),
);

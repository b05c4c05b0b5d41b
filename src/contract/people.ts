import * as v from 'valibot';
import { Address, Phone, Sip } from './fields';
import { PersonId } from './ids';

export const presenceStatuses = [
  'active',
  'call',
  'DoNotDisturb',
  'inactive',
  'meeting',
  'OutOfOffice',
  'pending',
  'presenting',
] as const;

/** Presence at the moment it was asked; absent where Webex gives none, which does not mean offline. */
export const Presence = v.object({
  status: v.picklist(presenceStatuses),
  /** ISO 8601. */
  lastActivity: v.optional(v.string()),
  /** Epoch milliseconds at which the BFF had the answer. */
  asOf: v.number(),
});
export type Presence = v.InferOutput<typeof Presence>;

export const personTypes = ['person', 'bot', 'appuser', 'other'] as const;

/** A colleague, whole: answer of `GET /api/people/:id`. */
export const Person = v.object({
  id: PersonId,
  /** The best name Webex gives: display name, first and last name, e-mail; else empty. */
  name: v.string(),
  /** As it stands at Webex; `name` when there is one. */
  displayName: v.optional(v.string()),
  firstName: v.optional(v.string()),
  lastName: v.optional(v.string()),
  nickName: v.optional(v.string()),
  title: v.optional(v.string()),
  department: v.optional(v.string()),
  manager: v.optional(v.object({ name: v.optional(v.string()), id: v.optional(PersonId) })),
  emails: v.array(v.string()),
  phones: v.array(Phone),
  sipAddresses: v.array(Sip),
  addresses: v.array(Address),
  /** IANA name, such as `Europe/Oslo`. */
  timeZone: v.optional(v.string()),
  avatarUrl: v.optional(v.string()),
  presence: v.optional(Presence),
  type: v.picklist(personTypes),
  /** ISO 8601; names the state that a change is made to. */
  lastModified: v.optional(v.string()),
});
export type Person = v.InferOutput<typeof Person>;

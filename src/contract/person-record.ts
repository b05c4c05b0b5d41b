import * as v from 'valibot';
import { Person } from './people';

/** A person with what only administrators see: answer of `GET /api/people/:id/record`. */
export const PersonRecord = v.object({
  person: Person,
  workPhone: v.optional(v.string()),
  extension: v.optional(v.string()),
  /** Ids as Webex gives them; absent where it does not show them to this user. */
  roles: v.optional(v.array(v.string())),
  licenses: v.optional(v.array(v.string())),
  loginEnabled: v.optional(v.boolean()),
  invitePending: v.optional(v.boolean()),
});
export type PersonRecord = v.InferOutput<typeof PersonRecord>;

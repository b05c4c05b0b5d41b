import * as v from 'valibot';
import { Kept } from './kept';
import { Person } from './people';

/** `POST /api/session` and `/api/session/renew`: the embedded token (JWT) that Webex handed to the page. */
export const OpenSession = v.strictObject({ token: v.pipe(v.string(), v.nonEmpty()) });
export type OpenSession = v.InferOutput<typeof OpenSession>;

/** Who is looking, as far as Webex told: with private data off, name and e-mail are empty. */
export const User = v.object({
  /** The same for the same user of the same organisation, and nothing else: tells the page that it changed hands. */
  key: v.string(),
  displayName: v.string(),
  email: v.string(),
  /** True when Webex replaced the ids by derived ones, so that no organisation is known. */
  isDerived: v.boolean(),
});
export type User = v.InferOutput<typeof User>;

/**
 * Whether the BFF can ask Webex on this user's behalf. `identity_hidden`: private data is off, and in this
 * installation no sign-in can tell who it is.
 */
export const Connection = v.picklist(['connected', 'identity_hidden', 'not_connected']);
export type Connection = v.InferOutput<typeof Connection>;

/**
 * What this user may do here; an action is shown only if its right is listed. `presence`: rows that are looked at
 * may ask for it, as they take from nobody else's share of requests. The rights to write are what Webex says of the
 * user's own token: `GET /api/me` asks, other answers give what is known from less than a minute ago.
 */
export const Right = v.picklist(['search', 'presence', 'write_contacts', 'write_people']);
export type Right = v.InferOutput<typeof Right>;

/** The Webex account that the user signed in with. */
export const Account = v.object({ displayName: v.string(), email: v.string() });
export type Account = v.InferOutput<typeof Account>;

/** What every session answer says about the user. */
export const Me = v.object({
  user: User,
  connection: Connection,
  rights: v.array(Right),
  /** False while Webex has not said what the user may write; `GET /api/me` asks. */
  knowsRights: v.boolean(),
  /** True when each user signs in for themselves (`POST /api/connect`), and so can sign out. */
  hasSignIn: v.boolean(),
  account: v.optional(Account),
  /** What Sidecard keeps for this user; absent while they are not connected. */
  kept: v.optional(Kept),
});
export type Me = v.InferOutput<typeof Me>;

/** Answer of `GET /api/me`: the same, and the user's own record as long as Webex gives it. */
export const MeAnswer = v.object({ ...Me.entries, person: v.optional(Person) });
export type MeAnswer = v.InferOutput<typeof MeAnswer>;

/** Answer wherever a handle is given out. The handle is opaque and goes into `Authorization: Bearer`. */
export const Session = v.object({
  handle: v.string(),
  /** Seconds without a request after which the handle is dead. */
  idleSeconds: v.number(),
  ...Me.entries,
});
export type Session = v.InferOutput<typeof Session>;

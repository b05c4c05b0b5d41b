import * as v from 'valibot';

/**
 * The letters Webex ids are made of: a UUID, or unpadded base64url of `ciscospark://us/KIND/<uuid>`.
 * No dot, slash or percent sign can pass, so an id never changes the path it is put into.
 */
const idPattern = /^[A-Za-z0-9_-]{1,200}$/;

/** A contact of the organisation, as Organization Contacts names it. */
export const ContactId = v.pipe(v.string(), v.regex(idPattern), v.brand('ContactId'));
export type ContactId = v.InferOutput<typeof ContactId>;

/** A person, as the People API names it. */
export const PersonId = v.pipe(v.string(), v.regex(idPattern), v.brand('PersonId'));
export type PersonId = v.InferOutput<typeof PersonId>;

import * as v from 'valibot';

/**
 * The letters Webex ids are made of: a UUID, or unpadded base64url of `ciscospark://us/KIND/<uuid>`.
 * No dot, slash or percent sign can pass, and no word that Webex's own paths have in the place of an id
 * (`/people/me`, `…/contacts/search`), so an id never changes the operation it is put into.
 */
export const idPattern = /^(?!(?:me|search|bulk)$)[A-Za-z0-9_-]{1,200}$/i;

/** A contact of the organisation, as Organization Contacts names it. */
export const ContactId = v.pipe(v.string(), v.regex(idPattern), v.brand('ContactId'));
export type ContactId = v.InferOutput<typeof ContactId>;

/** A person, as the People API names it. */
export const PersonId = v.pipe(v.string(), v.regex(idPattern), v.brand('PersonId'));
export type PersonId = v.InferOutput<typeof PersonId>;

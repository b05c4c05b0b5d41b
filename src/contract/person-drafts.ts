import * as v from 'valibot';
import { StrictAddress } from './fields';
import { PersonId } from './ids';

const line = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(256));
const email = v.pipe(v.string(), v.trim(), v.email(), v.maxLength(254));
const opaque = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,300}$/));

/** Every field of a person that Webex lets an administrator set. */
const fields = {
  displayName: line,
  firstName: line,
  lastName: line,
  title: line,
  department: line,
  manager: line,
  managerId: PersonId,
  emails: v.pipe(v.array(email), v.minLength(1), v.maxLength(20)),
  /** Of numbers only the one at work may be set here. */
  workPhone: line,
  extension: v.pipe(v.string(), v.regex(/^\d{1,15}$/)),
  addresses: v.pipe(v.array(StrictAddress), v.maxLength(5)),
  roles: v.pipe(v.array(opaque), v.maxLength(50)),
  licenses: v.pipe(v.array(opaque), v.maxLength(50)),
};

/** `POST /api/people`. */
export const PersonDraft = v.strictObject({ ...v.partial(v.object(fields)).entries, emails: fields.emails });
export type PersonDraft = v.InferOutput<typeof PersonDraft>;

/** The fields to change, each whole; the rest of the record stays as it is. */
export const PersonChange = v.partial(
  v.strictObject({
    ...fields,
    nickName: line,
    title: v.nullable(fields.title),
    department: v.nullable(fields.department),
    workPhone: v.nullable(fields.workPhone),
    loginEnabled: v.boolean(),
  }),
);
export type PersonChange = v.InferOutput<typeof PersonChange>;

/** `PUT /api/people/:id`: changes to the person as they stood at `lastModified`. */
export const ChangePerson = v.strictObject({
  change: PersonChange,
  /** `lastModified` of the person that the change was made to; when Webex has a newer one, nothing is changed. */
  basedOn: v.optional(v.string()),
});
export type ChangePerson = v.InferOutput<typeof ChangePerson>;

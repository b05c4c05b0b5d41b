import * as v from 'valibot';

const uuidPattern = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** An organisation as its plain UUID, the form Organization Contacts wants in the path. */
export const OrgId = v.pipe(v.string(), v.toLowerCase(), v.regex(uuidPattern), v.brand('OrgId'));
export type OrgId = v.InferOutput<typeof OrgId>;

/**
 * The UUID inside a Webex id: the id itself, or the last part of `ciscospark://us/KIND/<uuid>` behind
 * base64url, padded or not (as Webex's own JavaScript SDK reads it). Undefined when there is none.
 */
export function toUuid(id: string): string | undefined {
  const plain = id.toLowerCase();
  if (uuidPattern.test(plain)) return plain;
  const last = Buffer.from(id, 'base64url').toString().split('/').at(-1)?.toLowerCase() ?? '';
  return uuidPattern.test(last) ? last : undefined;
}

/** The organisation that an id in either form names. */
export function toOrgId(id: string): OrgId | undefined {
  const parsed = v.safeParse(OrgId, toUuid(id));
  return parsed.success ? parsed.output : undefined;
}

/** The REST id of a person or organisation: unpadded base64url; for these kinds the cluster is always `us`. */
export const toRestId = (kind: 'PEOPLE' | 'ORGANIZATION', uuid: string): string =>
  Buffer.from(`ciscospark://us/${kind}/${uuid}`).toString('base64url');

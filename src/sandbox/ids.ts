import { createHash } from 'node:crypto';

/** The kinds of thing that carry a `ciscospark://` id in this sandbox. */
export type IdKind = 'PEOPLE' | 'ORGANIZATION' | 'ROLE' | 'LICENSE' | 'LOCATION' | 'APPLICATION';

const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Gives a UUID (version 4 in shape) that depends on the key alone. */
export function uuidOf(key: string): string {
  const hex = createHash('sha1').update(key).digest('hex');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}

/** Tells whether a text is a plain UUID, in either case. */
export function isUuid(text: string): boolean {
  return uuidPattern.test(text);
}

/**
 * Gives the id that the REST API shows: unpadded base64url of a `ciscospark://us/...` address. People and
 * orgs always live in the cluster `us` (after Webex's own JavaScript SDK).
 */
export function toRestId(kind: IdKind, uuid: string): string {
  return Buffer.from(`ciscospark://us/${kind}/${uuid}`).toString('base64url');
}

/**
 * Reads an id of one kind, given as REST id (padded or not, either base64 alphabet) or as plain UUID.
 * Gives the UUID in lower case, or undefined if the text is neither.
 */
export function readId(kind: IdKind, text: string): string | undefined {
  if (isUuid(text)) return text.toLowerCase();
  const address = Buffer.from(text, 'base64').toString('utf8');
  const uuid = address.startsWith(`ciscospark://us/${kind}/`)
    ? address.slice(address.lastIndexOf('/') + 1)
    : '';
  return isUuid(uuid) ? uuid.toLowerCase() : undefined;
}

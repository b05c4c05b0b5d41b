/**
 * What an id of Webex says to people: the last part of what it stands for (`id_full_admin`), which Webex writes as
 * base64url; the id itself where it is nothing of the kind.
 */
export function readable(id: string): string {
  try {
    const meant = atob(id.replaceAll('-', '+').replaceAll('_', '/'));
    return /^ciscospark:\/\/.*[/:]([\x20-\x7e]+)$/.exec(meant)?.[1] ?? id;
  } catch {
    return id;
  }
}

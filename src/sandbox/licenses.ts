import { toRestId, uuidOf } from './ids';

/** What an org has bought and may give to its people. */
export const licenseNames = ['messaging', 'meetings', 'calling'] as const;

/** Roles that a person can be given; Webex's own ids of them hold such words, too, instead of UUIDs. */
export const roleNames = ['id_full_admin', 'id_user_admin', 'id_readonly_admin'] as const;

/** Gives the REST id of one of an org's licences. */
export function licenseId(orgKey: string, name: (typeof licenseNames)[number]): string {
  return toRestId('LICENSE', uuidOf(`${orgKey}/license/${name}`));
}

/** Gives the REST id of a role; roles are the same in every org. */
export function roleId(name: (typeof roleNames)[number]): string {
  return toRestId('ROLE', name);
}

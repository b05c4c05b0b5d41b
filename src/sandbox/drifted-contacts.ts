import { type Contact, type ContactFields, createContact } from './contact';
import { mainOrg } from './orgs';

const drift = (key: string, fields: ContactFields): Contact =>
  createContact(mainOrg.id, `drift/${key}`, {
    displayName: `Drift ${key}`,
    firstName: 'Drift',
    lastName: key,
    ...fields,
  });

/**
 * Contacts as real Webex sends them now and then, against its own description: the published samples show
 * upper-case types and the sip type `work`, which the published enums lack.
 *
 * They must be had, yet ordinary answers must validate against that description. So these few stay out of
 * every list until they are asked for by name: see `shelve` in shelf.ts.
 */
export const driftedContacts = {
  upperCase: drift('Uppercase', {
    emails: [{ type: 'WORK', value: 'drift.upper@kestrel.example.net', primary: true }],
    phoneNumbers: [
      { type: 'WORK', value: '+442079460911' },
      { type: 'Mobile', value: '+447700900911' },
    ],
  }),
  sipWork: drift('Sipwork', {
    sipAddresses: [{ type: 'work', value: 'sip://drift@sip.kestrel.example.net', primary: true }],
    phoneNumbers: [{ type: 'work', value: '+442079460912' }],
  }),
  unknownTypes: drift('Unknown', {
    emails: [{ type: 'school', value: 'drift.unknown@kestrel.example.net' }],
    phoneNumbers: [{ type: 'satellite', value: '+442079460913' }],
    primaryContactMethod: 'PIGEON',
  }),
  nulls: drift('Nulls', {
    companyName: null,
    title: null,
    avatarURL: null,
    primaryContactMethod: null,
    sipAddresses: null,
    emails: [{ type: 'work', value: 'drift.nulls@kestrel.example.net' }],
  }),
} satisfies Record<string, Contact>;

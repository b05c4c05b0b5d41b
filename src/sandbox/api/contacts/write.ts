import { type Contact, contactSchema } from '../../contact';
import { changedAt } from '../../dates';
import type { Persona } from '../../personas';
import type { Cloud } from '../cloud';
import type { Fields } from '../fields';
import { drafted, type Manner } from './draft';

/** Who writes a contact, where, and how. */
export interface Writing {
  readonly cloud: Cloud;
  readonly caller: Persona;
  readonly manner: Manner;
}

/** Makes a contact from a body, without keeping it yet; throws a 400 or 403 Refusal. */
export function created(body: Fields, { cloud, caller, manner }: Writing): Contact {
  const now = new Date(cloud.clock.now()).toISOString();
  const blank: Contact = {
    schemas: contactSchema,
    meta: { created: now, lastModified: now },
    contactId: '',
    orgId: caller.org.id,
    source: 'CH',
    isMigration: false,
  };
  // The id last: a body that is refused shall use none up.
  return { ...drafted(blank, body, caller, manner), contactId: cloud.newId() };
}

/** Changes a contact as a body says, without keeping it yet; throws a 400 or 403 Refusal. */
export function updated(contact: Contact, body: Fields, { cloud, caller, manner }: Writing): Contact {
  const { created: since, lastModified } = contact.meta;
  return {
    ...drafted(contact, body, caller, manner),
    meta: { created: since, lastModified: changedAt(lastModified, cloud.clock.now()) },
  };
}

import { Hono } from 'hono';
import type { Contact } from '../../contact';
import { shelve } from '../../shelf';
import { readBody } from '../body';
import type { Cloud } from '../cloud';
import type { ApiEnv } from '../env';
import { type Fields, readFields, readList, readText, readTexts } from '../fields';
import { refuseMethod } from '../method';
import { Refusal } from '../refusal';
import { contactWriteScopes, requireAdmin } from '../rights';
import { checkSchema } from './draft';
import { unluckySlots } from './luck';
import { refuseSource } from './source';
import { findContact } from './visibility';
import { created, updated, type Writing } from './write';

// Webex publishes no limit. A request that is larger than any it has to serve is refused as a whole.
const mostItems = 1000;

function checkCount(name: string, { length }: readonly unknown[]): void {
  if (length === 0 || length > mostItems)
    throw new Refusal(400, `'${name}' must hold 1 to ${mostItems} items.`);
}

function written(item: unknown, writing: Writing): Contact {
  const body: Fields = readFields(item, 'A contact');
  const { cloud, caller } = writing;
  // In single requests a missing source is a plain 400; of bulk requests Webex's sample shows this instead.
  if (body.source === undefined || body.source === null) throw refuseSource(null, caller);
  const id = readText(body, 'contactId');
  if (id === undefined) return created(body, writing);
  const contact = findContact(cloud, caller, id);
  if (!contact) throw new Refusal(404, 'The contact could not be found.');
  return updated(contact, body, writing);
}

/**
 * Gives the bulk half of the Organization Contacts API, below `…/contacts/bulk`. A failed contact leaves
 * `null` in its slot, as in Webex's sample (its schema wants an object there), and an entry in
 * `failedContacts` whose id is the number of the slot.
 */
export function bulkRoutes(cloud: Cloud, show: (contact: Contact) => Contact): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  const mayWrite = requireAdmin(contactWriteScopes);

  app.post('/', mayWrite, async (c) => {
    const body = await readBody(c);
    checkSchema(body);
    const items = readList(body, 'contacts') ?? [];
    checkCount('contacts', items);
    const caller = c.get('caller');
    const { contacts } = cloud.orgOf(caller);
    const luck = unluckySlots(c.env.fault, items.length);
    const failedContacts: object[] = [];
    const slots = items.map((item, slot) => {
      try {
        if (luck.slots.has(slot)) throw new Refusal(500, 'The service failed for this contact.');
        const contact = written(item, { cloud, caller, manner: {} });
        contacts.set(contact.contactId, shelve(contact));
        return show(contact);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const { status, message } = error;
        const errorCode = luck.errorCode ?? status;
        failedContacts.push({ id: String(slot), errorCode, errorMessage: message, statusCode: status });
        return null;
      }
    });
    return c.json({ contacts: slots, failedContacts, orgId: caller.org.id });
  });
  app.all('/', refuseMethod('POST'));

  app.post('/delete', mayWrite, async (c) => {
    const body = await readBody(c);
    checkSchema(body);
    const ids = readTexts(body, 'objectIds') ?? [];
    checkCount('objectIds', ids);
    const caller = c.get('caller');
    for (const id of ids) {
      // The answer has no body, so there is no place to report an unknown id: it is gone, as was wanted.
      const contact = findContact(cloud, caller, id);
      if (contact) cloud.orgOf(caller).contacts.delete(contact.contactId);
    }
    return c.body(null, 200);
  });
  app.all('/delete', refuseMethod('POST'));
  return app;
}

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Contact } from '../../src/contract/contacts';
import { Person } from '../../src/contract/people';
import { contactSearchPath, contactsPath, createTestBff, framesOf, peoplePath } from './support/bff';
import { publishedContact, publishedContacts, publishedPeople, publishedPerson } from './support/published';
import { json } from './support/upstream';

/** A BFF in front of a Webex that gives the same published examples whatever it is asked. */
async function createTested() {
  const { upstream, open, get } = createTestBff();
  const { handle } = await open();
  upstream.on(peoplePath, () => json(publishedPeople));
  upstream.on(contactSearchPath, () => json(publishedContacts));
  upstream.on(`${peoplePath}/${publishedPerson.id}`, () => json(publishedPerson));
  upstream.on(`${contactsPath}/441d0fa5-7fa0-491e-b27a-f017896c0bab`, () => json(publishedContact));
  return (path: string) => get(path, handle);
}

describe('a Webex that answers as its own documentation does', () => {
  it('is searched', async () => {
    const ask = await createTested();
    const last = (await framesOf(await ask('/api/search?q=jo'))).at(-1);
    expect(last?.sources).toEqual({
      people: { state: 'ok', count: 1, isComplete: true, isWide: false },
      contacts: { state: 'ok', count: 1, isComplete: true, isWide: false },
    });
    expect(last?.entries).toEqual([
      {
        key: `person:${publishedPerson.id}`,
        name: 'John Andersen',
        aliases: ['John'],
        personId: publishedPerson.id,
        contactIds: [],
        title: 'GM',
        department: 'Sales',
        city: 'Milpitas',
        manager: 'John Duarte',
        emails: ['john.andersen@example.com'],
        phones: ['+1 408 526 7209', '133'],
        timeZone: 'America/Denver',
      },
      {
        key: 'contact:441d0fa5-7fa0-491e-b27a-f017896c0bab',
        name: 'Logan',
        aliases: ['Simic Zhang'],
        contactIds: ['441d0fa5-7fa0-491e-b27a-f017896c0bab'],
        title: 'Product Manager',
        company: 'Cisco Systems',
        city: 'Milpitas',
        emails: ['simizhan@example.com'],
        phones: ['20134319'],
      },
    ]);
  });

  it('opens whoever was found, though the contact comes with another id', async () => {
    const ask = await createTested();
    const last = (await framesOf(await ask('/api/search?q=jo'))).at(-1);
    const [john, logan] = last?.entries ?? [];
    const person = await ask(`/api/people/${john?.personId}`);
    expect(person.status).toBe(200);
    expect(v.parse(Person, await person.json())).toMatchObject({
      name: 'John Andersen',
      manager: { name: 'John Duarte' },
      sipAddresses: [{ type: 'personal-room' }],
      presence: { status: 'active' },
    });
    const contact = await ask(`/api/contacts/${logan?.contactIds[0]}`);
    expect(contact.status).toBe(200);
    expect(v.parse(Contact, await contact.json())).toMatchObject({
      id: '6847ee0f-5e9c-4403-9f0e-0aa8552f7829',
      name: 'Logan',
      address: { city: 'Milpitas', country: 'US' },
      sipAddresses: [{ type: 'other', value: 'mysip1231233' }],
      ims: [{ type: 'other', value: '87003922' }],
    });
  });
});

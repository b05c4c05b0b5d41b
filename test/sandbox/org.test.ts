import { describe, expect, it } from 'vitest';
import { edgeCases } from '../../src/sandbox/edge-cases';
import { createOrgs } from '../../src/sandbox/org';
import { mainOrg } from '../../src/sandbox/orgs';
import type { Person } from '../../src/sandbox/person';
import { createClient, searchPath } from './client';

const [main, other] = createOrgs();
const people = main?.people ?? [];
const contacts = main?.contacts ?? [];
const personOf = (seed: { uuid: string }) => people.find(({ uuid }) => uuid === seed.uuid);

describe('the made-up orgs', () => {
  it('are the same every time, to the byte', async () => {
    const paths = [
      searchPath(mainOrg.id, { limit: '1000' }),
      '/v1/people?max=1000&callingData=true',
      '/sandbox/personas',
      '/v1/nowhere',
    ];
    const [one, two] = [createClient(), createClient()];
    for (const path of paths)
      expect((await one.ask(path, 'admin')).text).toBe((await two.ask(path, 'admin')).text);
  });

  it('have 300 people, a second org of 40, and nobody’s id or address twice', () => {
    expect([people.length, other?.people.length]).toEqual([300, 40]);
    const all = [...people, ...(other?.people ?? [])];
    expect(new Set(all.map(({ uuid }) => uuid)).size).toBe(340);
    expect(new Set(all.flatMap(({ emails }) => emails)).size).toBe(340);
  });

  it('have as many contacts as asked for, the first of them the same at every size', () => {
    const large = createOrgs({ contacts: 3000 })[0]?.contacts ?? [];
    expect(large.length - contacts.length).toBe(2500);
    const byId = new Map(large.map((contact) => [contact.contactId, contact]));
    for (const contact of contacts) expect(byId.get(contact.contactId)).toEqual(contact);
    const mails = large.flatMap(({ emails }) => emails ?? []).map(({ value }) => value);
    expect(new Set(mails).size).toBe(mails.length);
  });

  it('have one chief, and managers who lead to that chief without a circle', () => {
    const staff = people.filter(({ type }) => type === 'person');
    const chiefs = staff.filter(({ managerId }) => managerId === undefined);
    expect(chiefs.map(({ title }) => title)).toEqual(['Chief Executive Officer']);
    const managerOf = (person: Person) => people.find(({ uuid }) => uuid === person.managerId);
    for (const person of staff) {
      let [top, steps]: [Person, number] = [person, 0];
      for (let next = managerOf(top); next && steps < 10; next = managerOf(top))
        [top, steps] = [next, steps + 1];
      expect(top).toBe(chiefs[0]);
      expect(person.manager).toBe(managerOf(person)?.displayName);
    }
  });

  it('show every status that Webex knows', () => {
    expect(new Set(people.map(({ presence }) => presence?.status))).toEqual(
      new Set([
        'active',
        'call',
        'DoNotDisturb',
        'inactive',
        'meeting',
        'OutOfOffice',
        'pending',
        'presenting',
        'unknown',
        undefined,
      ]),
    );
  });
});

describe('the named cases', () => {
  it('are all in the main org', () => {
    for (const seed of Object.values(edgeCases.people))
      expect(personOf(seed)?.displayName).toBe(seed.displayName);
    const { people: _, ...groups } = edgeCases;
    for (const contact of Object.values(groups).flatMap((group) => Object.values(group)))
      expect(contacts).toContainEqual(contact);
  });

  it('are what their names say', () => {
    const { people: p, contacts: c } = edgeCases;
    expect(p.longName.displayName.length).toBeGreaterThan(120);
    expect(c.longName.displayName?.length).toBeGreaterThan(120);
    expect(personOf(p.noAvatar)).not.toHaveProperty('avatar');
    expect(personOf(p.noPhone)?.phoneNumbers).toEqual([]);
    expect(personOf(p.neverSeen)?.presence).toEqual({ status: 'unknown' });
    expect(c.noDisplayName).not.toHaveProperty('displayName');
    expect(c.addressText).not.toHaveProperty('addressInfo');
    expect(new Set(contacts.map((contact) => contact.primaryContactMethod))).toEqual(
      new Set(['SIPADDRESS', 'EMAIL', 'PHONE', 'IMS', 'PIGEON', null, undefined]),
    );
  });

  it('hold three people of one name, apart by department and city', () => {
    const namesakes = people.filter(({ displayName }) => displayName === 'Maria Rossi');
    expect(new Set(namesakes.map(({ department }) => department))).toEqual(
      new Set(['Sales', 'Legal', 'Support']),
    );
    expect(new Set(namesakes.map(({ addresses }) => addresses[0]?.locality)).size).toBe(3);
  });

  it('hold colleagues who are contacts too: by address in other case, and by name and number', () => {
    const { people: p, contacts: c } = edgeCases;
    const mail = c.colleagueByEmail.emails?.[0]?.value ?? '';
    expect(personOf(p.contactByEmail)?.emails).toEqual([mail.toLowerCase()]);
    expect(personOf(p.contactByEmail)?.emails).not.toContain(mail);
    const digits = c.colleagueByNumber.phoneNumbers?.[0]?.value.replaceAll(' ', '');
    expect(personOf(p.contactByNumber)?.phoneNumbers[0]?.value).toBe(digits);
    expect(personOf(p.contactByNumber)?.displayName).toBe(c.colleagueByNumber.displayName);
  });
});

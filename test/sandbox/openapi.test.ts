import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/sandbox/contact';
import { edgeCases } from '../../src/sandbox/edge-cases';
import { toRestId } from '../../src/sandbox/ids';
import { mainOrg } from '../../src/sandbox/orgs';
import { personas } from '../../src/sandbox/personas';
import { contactPath, createClient, searchPath } from './client';
import { complaintsAbout, isThere, faultsOf as pointAtFaults } from './described';
import { operations } from './operations';

if (!isThere) console.warn('openapi.test.ts is skipped: ../shared/webex/openapi.json is not there.');

const faultsOf = (schema: string, body: unknown) => pointAtFaults(`components/schemas/${schema}`, body);

// Some answers here stray on purpose; the client of all other tests lets none pass that does.
const { ask } = createClient({ strays: true });

describe.skipIf(!isThere)('answers by Webex’s own description', () => {
  it.each(personas.map(({ id }) => id))('people lists and details are valid for %s', async (persona) => {
    const someIds = Object.values(edgeCases.people).map(({ uuid }) => toRestId('PEOPLE', uuid));
    for (const query of [
      'displayName=jo',
      'displayName=a&callingData=true',
      'displayName=m&excludeStatus=true&max=3',
      'email=maria.rossi@acme.example.com',
      `id=${someIds.join(',')}`,
    ]) {
      const { status, body } = await ask(`/v1/people?${query}`, persona);
      expect(status).toBe(200);
      expect(faultsOf('PersonCollectionResponse', body)).toEqual([]);
    }
    for (const id of ['me', ...(persona === 'other-org-member' ? [] : someIds)]) {
      const { status, body } = await ask(`/v1/people/${id}?callingData=true`, persona);
      expect(status).toBe(200);
      expect(faultsOf('Person', body)).toEqual([]);
    }
  });

  it.each(['admin', 'readonly-admin'])('the whole list of people is valid for %s', async (persona) => {
    const { body } = await ask('/v1/people?max=1000', persona);
    expect(faultsOf('PersonCollectionResponse', body)).toEqual([]);
  });

  it.each(
    personas.filter(({ id }) => id !== 'no-contacts-member').map(({ id, org }) => [id, org.id] as const),
  )('contact lists and contacts are valid for %s', async (persona, orgId) => {
    for (const query of [
      { keyword: 'jo' },
      { keyword: '' },
      { keyword: 'dr' },
      { limit: '1000' },
      { source: 'CH' },
    ]) {
      const { status, body } = await ask<{ result: Contact[] }>(searchPath(orgId, query), persona);
      expect(status).toBe(200);
      expect(faultsOf('SearchResponse', body)).toEqual([]);
      for (const contact of body.result.slice(0, 20))
        expect(faultsOf('ContactResponse', (await ask(contactPath(contact), persona)).body)).toEqual([]);
    }
  });

  it('every named contact is valid', async () => {
    const { contacts, group } = edgeCases;
    for (const contact of [...Object.values(contacts), ...Object.values(group)])
      expect(faultsOf('ContactResponse', (await ask(contactPath(contact), 'admin')).body)).toEqual([]);
  });

  // The only answers that may stray, each in the way that its name says. Webex's own samples show the first two.
  it.each([
    ['upperCase', ['/emails/0/type enum', '/phoneNumbers/0/type enum', '/phoneNumbers/1/type enum']],
    ['sipWork', ['/sipAddresses/0/type enum']],
    ['unknownTypes', ['/emails/0/type enum', '/phoneNumbers/0/type enum', '/primaryContactMethod enum']],
    [
      'nulls',
      [
        '/avatarURL type',
        '/companyName type',
        '/primaryContactMethod enum',
        '/primaryContactMethod type',
        '/sipAddresses type',
        '/title type',
      ],
    ],
  ] as const)('the drifted contact %s strays exactly there', async (name, faults) => {
    const { body } = await ask(contactPath(edgeCases.drifted[name]));
    expect(faultsOf('ContactResponse', body).sort()).toEqual(faults);
  });

  it('asking for drift by name is the only way into it', async () => {
    const { body } = await ask(searchPath(mainOrg.id, { keyword: 'drift' }));
    expect(faultsOf('SearchResponse', body)).not.toEqual([]);
  });

  it.each(operations.map((operation) => [operation.name, operation] as const))(
    '%s is valid when it succeeds and in every way it is made to fail',
    async (_name, { method, path, body }) => {
      const { pathname } = new URL(path, 'http://webex.test');
      const answers = [
        await createClient().send(method, path, body),
        await createClient().send(method, path, body, 'member'),
        await createClient().send(method, path, body && {}, 'second-admin'),
        await createClient().send(method, path, body, 'nobody'),
        await createClient().send(method, path, body, 'unscoped-admin'),
        await createClient().send(method, path.replace(mainOrg.id, 'nowhere'), body),
      ];
      expect(answers.filter(({ status }) => status < 300).length).toBeGreaterThan(0);
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(1);
      for (const answer of answers) expect(complaintsAbout({ method, pathname }, answer)).toEqual([]);
    },
  );

  it('an answer that strays is noticed', () => {
    const request = { method: 'GET', pathname: '/v1/people/me' };
    const headers = new Headers({ trackingid: 't' });
    const about = (status: number, body: object | null, more: object = {}) =>
      complaintsAbout(request, { status, headers, text: JSON.stringify(body), body, ...more });
    expect(about(200, { displayName: 'X' })).toEqual([]);
    expect(about(200, { displayName: 5 })).toEqual(['/displayName type']);
    expect(about(200, {}, { headers: new Headers() })).toEqual(['no trackingid']);
    expect(about(201, {})).toEqual(['status 201 is not described']);
    expect(about(404, { message: 'x' })).toHaveLength(1);
    expect(about(404, { message: 'x', errors: [{ description: 'x' }], trackingId: 'u' })).toEqual([
      'two tracking ids',
    ]);
    expect(about(204, null)).toEqual(['status 204 is not described']);
    const put = { method: 'PUT', pathname: '/v1/people/x' };
    expect(complaintsAbout(put, { status: 204, headers, text: 'x', body: 'x' })).toEqual(['a body']);
    const bulk = { method: 'POST', pathname: '/v1/contacts/organizations/x/contacts/bulk' };
    const mixed = (contacts: unknown[]) => ({ status: 200, headers, text: '', body: { contacts } });
    expect(complaintsAbout(bulk, mixed([null]))).toEqual([]);
    expect(complaintsAbout(bulk, mixed(['x']))).toEqual(['/contacts/0 type']);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/sandbox/contact';
import { edgeCases } from '../../src/sandbox/edge-cases';
import { toRestId } from '../../src/sandbox/ids';
import { mainOrg } from '../../src/sandbox/orgs';
import { personas } from '../../src/sandbox/personas';
import { contactPath, createClient, searchPath } from './client';

// Webex's published description is not ours to ship; where it is not beside the repository this test stands aside.
const file = new URL('../../../shared/webex/openapi.json', import.meta.url);
const isThere = existsSync(file);
if (!isThere) console.warn('openapi.test.ts is skipped: ../shared/webex/openapi.json is not there.');

const ajv = new Ajv({ strict: false, allErrors: true });
if (isThere) ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')), 'webex');

/** Gives what is wrong with an answer by one of the description's schemas, as "path rule". */
function faultsOf(schema: string, body: unknown): string[] {
  const validate = ajv.getSchema(`webex#/components/schemas/${schema}`);
  if (!validate) throw new Error(`No schema ${schema}`);
  return validate(body)
    ? []
    : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

const { ask } = createClient();

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
});

import { describe, expect, it } from 'vitest';
import { edgeCases } from '../../src/sandbox/edge-cases';
import { toRestId, uuidOf } from '../../src/sandbox/ids';
import { mainOrg, otherOrg } from '../../src/sandbox/orgs';
import { personas } from '../../src/sandbox/personas';
import { createClient, now, origin } from './client';

type WirePerson = Record<string, unknown> & { id: string; displayName: string; emails: string[] };
interface List {
  items: WirePerson[];
  notFoundIds?: string[];
}

const { ask } = createClient();
const list = (query: Record<string, string>, persona = 'member') =>
  ask<List>(`/v1/people?${new URLSearchParams(query)}`, persona);
const uuidOfPersona = (id: string) => personas.find((persona) => persona.id === id)?.person.uuid ?? '';
const nextOf = (headers: Headers) => /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];

describe('listing people', () => {
  it('takes displayName as the beginning of the whole name, whatever its case', async () => {
    const { body } = await list({ displayName: 'JO' });
    expect(body.items.length).toBeGreaterThan(15);
    expect(body.items.every(({ displayName }) => displayName.toLowerCase().startsWith('jo'))).toBe(true);
    expect((await list({ displayName: 'Lindqvist' })).body.items).toEqual([]);
  });

  it('takes email as a whole address of the own org', async () => {
    const found = await list({ email: 'Maria.Rossi@acme.example.com' });
    expect(found.body.items.map(({ displayName }) => displayName)).toEqual(['Maria Rossi']);
    expect((await list({ email: 'maria.rossi' })).body.items).toEqual([]);
    expect((await list({ email: 'cormac.brambleton@borealis.example.org' })).body.items).toEqual([]);
  });

  it('asks members for a name, an address or ids, and lets admins list everybody', async () => {
    expect((await list({})).status).toBe(400);
    expect((await list({ max: '1000' }, 'admin')).body.items).toHaveLength(300);
    expect((await list({ max: '1000' }, 'readonly-admin')).body.items).toHaveLength(300);
  });

  it('leads through all pages by Link, with the query kept and nobody twice or missing', async () => {
    const ids: string[] = [];
    let path: string | undefined = '/v1/people?max=77&excludeStatus=true';
    let pages = 0;
    while (path && pages < 10) {
      const { body, headers }: { body: List; headers: Headers } = await ask<List>(path, 'admin');
      ids.push(...body.items.map(({ id }) => id));
      expect(body.items.every((person) => !('status' in person))).toBe(true);
      path = nextOf(headers);
      if (path) expect(path.startsWith(`${origin}/v1/people?max=77&excludeStatus=true&cursor=`)).toBe(true);
      pages += 1;
    }
    expect(pages).toBe(4);
    expect(new Set(ids).size).toBe(300);
  });

  it('caps the page size quietly: 1000, with calling data 100, in a location 50', async () => {
    expect((await list({ max: '5000' }, 'admin')).body.items).toHaveLength(300);
    expect((await list({ max: '5000', callingData: 'true' }, 'admin')).body.items).toHaveLength(100);
    const location = toRestId('LOCATION', uuidOf('main/location/London'));
    const inLondon = await list({ locationId: location, callingData: 'true' }, 'admin');
    expect(inLondon.body.items.length).toBeGreaterThan(5);
    expect(inLondon.body.items.every(({ locationId }) => locationId === location)).toBe(true);
    expect((await list({ max: 'all' }, 'admin')).status).toBe(400);
    expect((await list({ cursor: 'nonsense' }, 'admin')).status).toBe(400);
  });

  it('looks up to 85 ids, names the unknown ones, and leaves presence out', async () => {
    const known = toRestId('PEOPLE', edgeCases.people.diacritics.uuid);
    const foreign = toRestId('PEOPLE', uuidOfPersona('other-org-member'));
    const { body } = await list({ id: `${known},${foreign},nonsense` });
    expect(body.items.map(({ id }) => id)).toEqual([known]);
    expect(body.items[0]).not.toHaveProperty('status');
    // Webex shows what is for admins in single answers and lists, but not in this one.
    expect((await list({ id: known }, 'admin')).body.items[0]).not.toHaveProperty('licenses');
    expect(body.notFoundIds).toEqual([foreign, 'nonsense']);
    const many = (count: number) => Array.from({ length: count }, (_, i) => uuidOf(`nobody/${i}`)).join(',');
    expect((await list({ id: many(85) })).body.notFoundIds).toHaveLength(85);
    expect((await list({ id: many(86) })).status).toBe(400);
  });

  it('leaves orgId and roles to admins, and foreign orgs to nobody', async () => {
    const own = toRestId('ORGANIZATION', mainOrg.id);
    expect((await list({ orgId: own, displayName: 'a' })).status).toBe(403);
    expect((await list({ orgId: own }, 'admin')).status).toBe(200);
    expect((await list({ orgId: toRestId('ORGANIZATION', otherOrg.id) }, 'admin')).status).toBe(403);
    expect((await list({ displayName: 'a', roles: 'x' })).status).toBe(403);
    const admins = await list({ roles: toRestId('ROLE', 'id_full_admin') }, 'admin');
    expect(admins.body.items.map(({ displayName }) => displayName)).toEqual([
      'Leopold Achterwijk',
      'Tobias Ferrant',
      'Imke Vandersloot',
    ]);
  });
});

describe('one person', () => {
  it('is found by REST id, plain UUID or as me', async () => {
    const { uuid } = edgeCases.people.japanese;
    const byUuid = await ask<WirePerson>(`/v1/people/${uuid}`);
    expect(byUuid.body.displayName).toBe('佐藤 美咲');
    expect((await ask(`/v1/people/${toRestId('PEOPLE', uuid)}`)).text).toBe(byUuid.text);
    expect((await ask<WirePerson>('/v1/people/me')).body.displayName).toBe('Mira Calloway');
  });

  it('looks missing when foreign, unknown or unreadable', async () => {
    for (const id of [
      uuidOfPersona('other-org-member'),
      uuidOf('nobody'),
      'nonsense',
      '%2e%2e',
      toRestId('ROLE', 'x'),
    ])
      expect((await ask(`/v1/people/${id}`, 'admin')).status).toBe(404);
  });

  it('shows roles, licences and sign-in state to admins only, as words', async () => {
    const path = `/v1/people/${edgeCases.people.pending.uuid}`;
    const fields = ['roles', 'licenses', 'invitePending', 'loginEnabled'];
    const asMember = Object.keys((await ask<object>(path)).body);
    expect(fields.some((field) => asMember.includes(field))).toBe(false);
    for (const persona of ['admin', 'readonly-admin'])
      expect((await ask(path, persona)).body).toMatchObject({ invitePending: 'true', loginEnabled: 'true' });
  });

  it('shows extension and location only when calling data is asked for', async () => {
    const path = `/v1/people/${edgeCases.people.strokes.uuid}`;
    expect((await ask(path)).body).not.toHaveProperty('extension');
    expect((await ask(`${path}?callingData=true`)).body).toMatchObject({
      extension: expect.stringMatching(/^\d{4}$/),
      locationId: expect.any(String),
    });
  });
});

describe('presence', () => {
  it('keeps its age by the clock it is given', async () => {
    const { items } = (await list({ max: '1000' }, 'admin')).body;
    const ages = new Map(items.map((person) => [person, now - Date.parse(String(person.lastActivity))]));
    const active = items.filter(({ status }) => status === 'active').map((person) => ages.get(person) ?? -1);
    const inactive = items
      .filter(({ status }) => status === 'inactive')
      .map((person) => ages.get(person) ?? -1);
    expect(Math.min(...active)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...active)).toBeLessThanOrEqual(600_000);
    expect(Math.min(...inactive)).toBeGreaterThan(600_000);
  });

  it('is hidden from a caller who hides their own', async () => {
    const { items } = (await list({ displayName: 'j' }, 'private-member')).body;
    expect(items.length).toBeGreaterThan(0);
    expect(items.some((person) => 'status' in person || 'lastActivity' in person)).toBe(false);
  });
});

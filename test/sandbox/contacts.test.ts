import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/sandbox/contact';
import { edgeCases } from '../../src/sandbox/edge-cases';
import { toRestId } from '../../src/sandbox/ids';
import { fieldGroupId, mainOrg, otherOrg } from '../../src/sandbox/orgs';
import { contactPath, createClient, origin, searchPath } from './client';

interface Search {
  result: Contact[];
  start: number;
  limit: number;
  total: number;
}

const { sandbox, ask } = createClient();
const search = (query: Record<string, string>, persona = 'member') =>
  ask<Search>(searchPath(mainOrg.id, query), persona);
const namesOf = ({ body }: { body: Search }) => body.result.map((contact) => contact.displayName);

describe('contact search', () => {
  it('finds a keyword inside a name or address, whatever its case', async () => {
    const lower = await search({ keyword: 'aNDrea MAIL' });
    expect(namesOf(lower)).toEqual(['Andrea Mailman']);
    const byMail = await search({ keyword: '.mailman@lavande' });
    expect(namesOf(byMail)).toEqual(['Andrea Mailman']);
  });

  it('does not look at company, title or number, and keeps accents apart', async () => {
    expect((await search({ keyword: 'Juniper Street' })).body.total).toBe(0);
    expect((await search({ keyword: '+442079460800' })).body.total).toBe(0);
    expect(namesOf(await search({ keyword: 'Müller-Stra' }))).toEqual(['Zoë Müller-Straße']);
    expect((await search({ keyword: 'Muller-Stra' })).body.total).toBe(0);
  });

  it('lists everything for an empty keyword, 100 at a time, without a Link header', async () => {
    const { body, headers } = await search({});
    expect([body.result.length, body.start, body.limit, body.total]).toEqual([100, 0, 100, 500]);
    expect(headers.get('link')).toBeNull();
  });

  it('lowers a limit above 1000 quietly and refuses one that is no number', async () => {
    expect((await search({ limit: '5000' })).body.limit).toBe(1000);
    for (const limit of ['0', '-1', 'ten', '1.5']) expect((await search({ limit })).status).toBe(400);
  });

  it('takes start as an offset, so that pages follow each other without gaps', async () => {
    const all = (await search({ limit: '1000' })).body.result;
    const second = (await search({ limit: '30', start: '30' })).body;
    expect(second.result).toEqual(all.slice(30, 60));
    expect(second.start).toBe(30);
    expect((await search({ start: '9999' })).body.result).toEqual([]);
  });

  it('gives pictures an address at the sandbox, which answers it', async () => {
    const { result } = (await search({ limit: '1000' })).body;
    const urls = result.flatMap(({ avatarURL }) => avatarURL ?? []);
    expect(urls.every((url) => url.startsWith(`${origin}/sandbox/avatars/`))).toBe(true);
    const picture = await sandbox.fetch(new Request(urls[0] ?? ''));
    expect(picture.headers.get('content-type')).toBe('image/svg+xml');
  });
});

describe('who sees which contact', () => {
  const { canary } = edgeCases.group;
  const { canary: broadworks } = edgeCases.broadworks;

  it('shows group contacts to the group and to admins only', async () => {
    for (const [persona, total, status] of [
      ['member', 0, 404],
      ['broadworks-member', 0, 404],
      ['group-member', 1, 200],
      ['admin', 1, 200],
      ['readonly-admin', 1, 200],
    ] as const) {
      expect((await search({ keyword: 'Jonah Fieldsecret' }, persona)).body.total).toBe(total);
      expect((await ask(contactPath(canary), persona)).status).toBe(status);
    }
  });

  it('narrows to the groups asked for', async () => {
    const inGroup = await search({ groupIds: `${fieldGroupId},unknown` }, 'group-member');
    expect(namesOf(inGroup).sort()).toEqual(['Jonah Fieldsecret', 'Josie Fieldsecret']);
    expect((await search({ groupIds: fieldGroupId })).body.total).toBe(0);
  });

  it('shows BroadWorks contacts to entitled callers only', async () => {
    expect(namesOf(await search({ source: 'Webex4Broadworks' }, 'broadworks-member'))).toEqual([
      'Joris Broadsecret',
    ]);
    expect((await search({ source: 'Webex4Broadworks' }, 'admin')).body.total).toBe(0);
    expect((await ask(contactPath(broadworks))).status).toBe(404);
    expect((await search({ source: 'LDAP' })).status).toBe(400);
  });

  it('keeps drifted contacts out of lists until they are asked for by name', async () => {
    const stray = createClient({ strays: true });
    const drifted: Contact[] = Object.values(edgeCases.drifted);
    const ids = new Set(drifted.map((contact) => contact.contactId));
    const listed = (await search({ limit: '1000' }, 'admin')).body.result;
    expect(listed.some((contact) => ids.has(contact.contactId))).toBe(false);
    expect((await search({ keyword: 'drif' })).body.total).toBe(0);
    expect((await stray.ask(searchPath(mainOrg.id, { keyword: 'drift' }))).body).toMatchObject({
      total: drifted.length,
    });
    for (const contact of drifted) expect((await stray.ask(contactPath(contact))).body).toEqual(contact);
  });
});

describe('contact requests that are refused', () => {
  it('wants the plain UUID of the caller’s own org', async () => {
    expect((await ask(searchPath(toRestId('ORGANIZATION', mainOrg.id)))).status).toBe(400);
    expect((await ask(searchPath(otherOrg.id))).status).toBe(403);
    expect((await ask(searchPath(mainOrg.id.toUpperCase()))).status).toBe(200);
  });

  it('wants a contact scope of everybody', async () => {
    const { status, body } = await search({}, 'no-contacts-member');
    expect(status).toBe(403);
    expect(body).toMatchObject({ message: expect.stringContaining('identity:contacts_read') });
  });

  it('answers 404 for unknown and unreadable contact ids', async () => {
    for (const contactId of ['00000000-0000-4000-8000-000000000000', '..', '%2e%2e%2fsearch', 'x'])
      expect((await ask(contactPath({ orgId: mainOrg.id, contactId }))).status).toBe(404);
  });
});

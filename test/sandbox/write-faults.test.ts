import { describe, expect, it } from 'vitest';
import { type Contact, contactSchema } from '../../src/sandbox/contact';
import { edgeCases } from '../../src/sandbox/edge-cases';
import { mainOrg } from '../../src/sandbox/orgs';
import { contactPath, createClient, searchPath } from './client';
import { complaintsAbout, errorStatuses, isThere } from './described';
import { newPerson, operations, writes } from './operations';

const { byPhone } = edgeCases.contacts;
const person = `/v1/people/${edgeCases.people.contactByNumber.uuid}`;
const foundPeople = { items: [{ displayName: newPerson.displayName }] };
const rows = (list: typeof operations) => list.map((operation) => [operation.name, operation] as const);

describe.skipIf(!isThere)('an error that is made up', () => {
  it.each(rows(operations))(
    'can be any that is described for %s, and does nothing',
    async (_name, operation) => {
      const { method, path, body } = operation;
      const client = createClient();
      const all = async () =>
        (await client.ask(searchPath(mainOrg.id), 'admin')).text +
        (await client.ask('/v1/people', 'admin')).text;
      const before = await all();
      for (const status of errorStatuses) {
        await client.hurt({ status: Number(status), retryAfter: 7 });
        const answer = await client.send(method, path, body);
        expect(answer.status).toBe(Number(status));
        expect(answer.headers.get('retry-after')).toBe('7');
        const { pathname } = new URL(path, 'http://webex.test');
        expect(complaintsAbout({ method, pathname }, answer)).toEqual([]);
      }
      expect(await all()).toBe(before);
    },
  );
});

describe('an error after the work is done', () => {
  it('answers 400 for a person who was created all the same', async () => {
    const { ask, send, hurt } = createClient();
    await hurt({ statusAfter: 400 }, { method: 'POST' });
    const failed = await send('POST', '/v1/people', newPerson);
    expect(failed.status).toBe(400);
    expect(failed.body).toMatchObject({ errors: [{ description: expect.any(String) }] });
    expect((await ask(`/v1/people?email=${newPerson.emails[0]}`)).body).toMatchObject(foundPeople);
    expect((await send('POST', '/v1/people', newPerson)).status).toBe(409);
  });

  it('leaves a true error its own words', async () => {
    const { send, hurt } = createClient();
    await hurt({ statusAfter: 503 });
    expect((await send('POST', '/v1/people', {})).status).toBe(400);
  });

  it.each(rows(writes))('loses the answer of %s, which is journaled as done', async (_name, operation) => {
    const { method, path, body } = operation;
    const { ask, send, hurt } = createClient();
    await hurt({ lostAnswer: true });
    await expect(send(method, path, body)).rejects.toThrow(TypeError);
    const journal = await ask<{ status: number }[]>('/sandbox/journal');
    expect(journal.body).toHaveLength(1);
    expect(journal.body[0]?.status).toBeLessThan(300);
  });
});

describe('a change that fails half-way', () => {
  it('keeps the first half of an update of a person', async () => {
    const { ask, send, hurt } = createClient();
    const before = (await ask<Record<string, unknown>>(person, 'admin')).body;
    const change = { ...before, department: 'Changed', displayName: 'Changed', title: 'Changed' };
    await hurt({ halfApplied: 500 });
    expect((await send('PUT', person, change)).status).toBe(500);
    const after = (await ask<Record<string, unknown>>(person, 'admin')).body;
    // In the order of the fields' names; the nickname changes by itself.
    expect(after).toMatchObject({ department: 'Changed', displayName: 'Changed', title: before.title });
    expect(after.lastModified).not.toBe(before.lastModified);
    expect((await send('PUT', person, change)).status).toBe(200);
  });

  it('keeps the first half of an update of a contact', async () => {
    const { ask, send, hurt } = createClient();
    const change = {
      schemas: contactSchema,
      source: 'CH',
      companyName: 'New',
      lastName: 'New',
      title: 'New',
    };
    await hurt({ halfApplied: 503 });
    expect((await send('PATCH', contactPath(byPhone), change)).status).toBe(503);
    const { body } = await ask<Contact>(contactPath(byPhone));
    const { meta, ...rest } = body;
    const { meta: metaBefore, ...restBefore } = byPhone;
    expect(rest).toEqual({ ...restBefore, companyName: 'New', lastName: 'New' });
    expect(meta.lastModified > metaBefore.lastModified).toBe(true);
  });

  it('does nothing to requests that change nothing, or everything at once', async () => {
    const { ask, send, hurt } = createClient();
    await hurt({ halfApplied: 500 }, {}, 2);
    expect((await ask(person)).status).toBe(200);
    expect((await send('POST', '/v1/people', newPerson)).status).toBe(200);
  });
});

describe('a redirect', () => {
  it('answers 302 with its Location and does nothing', async () => {
    const { sandbox, ask, send, hurt } = createClient();
    await hurt({ redirect: 'https://stranger.example.net/v1/people' });
    const away = await send('POST', '/v1/people', newPerson);
    expect([away.status, away.headers.get('location')]).toEqual([
      302,
      'https://stranger.example.net/v1/people',
    ]);
    expect(away.headers.get('trackingid')).toBeTruthy();
    expect((await ask(`/v1/people?email=${newPerson.emails[0]}`)).body).toEqual({ items: [] });
    sandbox.reset();
  });
});

import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createPeople, type PeopleQuery } from '../../../../src/bff/webex/people/client';
import { createPictures } from '../../../../src/bff/webex/pictures';
import { createTransport } from '../../../../src/bff/webex/transport';
import { PersonId } from '../../../../src/contract/ids';
import { peoplePath } from '../../support/bff';
import { createUpstream, json } from '../../support/upstream';

const caller = { grant: { accessToken: 'unused' } };

/** A client whose search gets this answer. */
function createTested(answer: unknown = { items: [] }, link = '') {
  const upstream = createUpstream();
  upstream.on(peoplePath, () => json(answer, { headers: { link } }));
  const transport = createTransport({
    fetch: upstream.fetch,
    apiUrl: 'https://api.example/v1',
    now: () => 0,
  });
  return { upstream, people: createPeople(transport, () => 7, createPictures([])) };
}

describe('a search for people', () => {
  const searches: [PeopleQuery & { max: number }, Record<string, string>][] = [
    [
      { displayName: 'jo & co', max: 25 },
      { displayName: 'jo & co', max: '25', excludeStatus: 'true' },
    ],
    [
      { email: 'jo+x@example.com', max: 1 },
      { email: 'jo+x@example.com', max: '1', excludeStatus: 'true' },
    ],
  ];

  it.each(searches)('asks without presence: %j', async (search, parameters) => {
    const { upstream, people } = createTested();
    await people.search(caller, search);
    expect(Object.fromEntries(upstream.asked[0]?.url.searchParams ?? [])).toEqual(parameters);
  });

  it('is complete when Webex announces no next page', async () => {
    const search = { displayName: 'jo', max: 25 };
    const answer = { items: [{ id: 'a', displayName: 'Jo' }, null] };
    expect(await createTested(answer).people.search(caller, search)).toMatchObject({
      value: { items: [{ id: 'a', name: 'Jo' }], isComplete: true },
    });
    const next = '<https://api.example/v1/people?cursor=a>; rel="next"';
    expect(await createTested(answer, next).people.search(caller, search)).toMatchObject({
      value: { isComplete: false },
    });
  });

  it.each([
    [{}],
    [{ items: null }],
    [{ items: {} }],
    [{ items: [{ name: 'Jo' }] }],
    [{ errors: [] }],
    [null],
  ])('takes an answer it cannot read for a failure, not for nobody: %j', async (answer) => {
    expect(await createTested(answer).people.search(caller, { displayName: 'jo', max: 25 })).toMatchObject({
      ok: false,
      failure: { kind: 'bad_payload' },
    });
  });
});

describe('the opening of a person', () => {
  it('asks with presence, dated when the answer came', async () => {
    const { upstream, people } = createTested();
    upstream.on('/v1/people/abc', () => json({ id: 'abc', status: 'meeting' }));
    expect(await people.get(caller, v.parse(PersonId, 'abc'))).toMatchObject({
      ok: true,
      value: { id: 'abc', presence: { status: 'meeting', asOf: 7 } },
    });
    expect(upstream.asked[0]?.url.search).toBe('');
  });

  it('can be that of the caller', async () => {
    const { upstream, people } = createTested();
    upstream.on('/v1/people/me', () => json({ id: 'abc', displayName: 'Mira' }));
    expect(await people.me(caller)).toMatchObject({
      ok: true,
      value: { person: { name: 'Mira' }, roles: [] },
    });
  });
});

import type { House } from './house';

/** Somebody and something of one organisation, by their ids. */
export interface Things {
  orgId: string;
  personId: string;
  contactId: string;
}

export interface Route {
  name: string;
  method: string;
  path: (things: Things) => string;
  body?: object;
}

export const contactDraft = {
  displayName: 'Nora Newcomer',
  emails: [{ type: 'work', value: 'nora@newcomer.example.net' }],
};
export const personDraft = {
  displayName: 'Nils Newcomer',
  firstName: 'Nils',
  lastName: 'Newcomer',
  emails: ['nils.newcomer@acme.example.com'],
};

const change = { change: { title: 'Chief' }, basedOn: '2020-01-01T00:00:00.000Z' };
/** Somebody as the page sends them to be kept. */
export const keptEntry = {
  key: 'contact:5e0ab32e-7a10-4a37-9c6b-1f8a4f6f0c11',
  name: 'Nora Newcomer',
  aliases: [],
  contactIds: ['5e0ab32e-7a10-4a37-9c6b-1f8a4f6f0c11'],
  emails: ['nora@newcomer.example.net'],
  phones: [],
};

const contact = ({ contactId }: Things) => `/api/contacts/${contactId}`;
const person = ({ personId }: Things) => `/api/people/${personId}`;
const nowhere: Things = { orgId: '', personId: ':id', contactId: ':id' };
const row = (method: string, path: string | Route['path'], body?: object): Route => ({
  name: `${method} ${typeof path === 'string' ? path : path(nowhere)}`,
  method,
  path: typeof path === 'string' ? () => path : path,
  ...(body && { body }),
});

/** Routes that ask Webex's APIs with a user's token. */
export const dataRoutes: readonly Route[] = [
  row('GET', '/api/me'),
  row('GET', '/api/search?q=jo'),
  row('GET', '/api/contacts?q=jo'),
  row('GET', '/api/contacts/export?q=jo&format=csv'),
  row('POST', '/api/contacts/export', { format: 'vcf', ids: ['5e0ab32e-7a10-4a37-9c6b-1f8a4f6f0c11'] }),
  row('GET', contact),
  row('GET', person),
  row('GET', (things) => `${person(things)}/record`),
  row('POST', '/api/contacts', contactDraft),
  row('PATCH', contact, change),
  row('DELETE', contact),
  row('POST', '/api/contacts/delete', { ids: ['5e0ab32e-7a10-4a37-9c6b-1f8a4f6f0c11'] }),
  row('POST', '/api/people', personDraft),
  row('PUT', person, change),
  row('DELETE', person),
];

/** Routes of what Sidecard keeps for a user, for which Webex is never asked. */
export const keptRoutes: readonly Route[] = [
  row('PUT', '/api/favourites', { entry: keptEntry, isFavourite: true }),
  row('POST', '/api/recents', { entry: keptEntry }),
  row('DELETE', '/api/recents'),
  row('PUT', '/api/preferences', { hasLetterKeys: false }),
];

/** Routes of sessions and of signing in. */
export const sessionRoutes: readonly Route[] = [
  row('POST', '/api/session', { token: 'not-a-token' }),
  row('POST', '/api/session/renew', { token: 'not-a-token' }),
  row('POST', '/api/connect', { way: 'browser' }),
  row('POST', '/api/connect/complete', { code: 'not-a-code' }),
  row('DELETE', '/api/connect'),
  row('DELETE', '/api/session'),
];

export const routes: readonly Route[] = [...dataRoutes, ...keptRoutes, ...sessionRoutes];
/** An export names in its body what it reads. */
export const writingRoutes = routes.filter(
  ({ method, path }) => method !== 'GET' && !path(nowhere).endsWith('/export'),
);

/** Somebody and something of the organisation of a persona, as Webex shows it to them. */
export async function thingsOf(house: House, id: string): Promise<Things> {
  const { orgId } = house.personaOf(id);
  const search = `/v1/contacts/organizations/${orgId}/contacts/search?keyword=&limit=1000`;
  const { result } = await (await house.upstreamAs(id, search)).json();
  const { id: personId } = await (await house.upstreamAs(id, '/v1/people/me')).json();
  return { orgId, personId, contactId: result[0].contactId };
}

/** Texts that tell the other organisation from the first: its ids, its domain, everybody's address and number. */
export async function canariesOf(house: House, id: string): Promise<string[]> {
  const { orgId } = house.personaOf(id);
  const search = `/v1/contacts/organizations/${orgId}/contacts/search?keyword=&limit=1000`;
  const { result } = await (await house.upstreamAs(id, search)).json();
  const rest = Buffer.from(`ciscospark://us/ORGANIZATION/${orgId}`).toString('base64url');
  const { items } = await (await house.upstreamAs(id, '/v1/people?displayName=c&max=100')).json();
  const ofContacts = result.flatMap(
    ({ contactId, emails = [] }: { contactId: string; emails?: { value: string }[] }) => [
      contactId,
      ...emails.map(({ value }) => value),
    ],
  );
  const ofPeople = items.flatMap((one: { id: string; emails: string[] }) => [one.id, ...one.emails]);
  return [orgId, rest, 'borealis.example.org', ...ofContacts, ...ofPeople];
}

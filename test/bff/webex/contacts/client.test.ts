import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { createContacts } from '../../../../src/bff/webex/contacts/client';
import { OrgId } from '../../../../src/bff/webex/ids';
import { createPictures } from '../../../../src/bff/webex/pictures';
import { createTransport } from '../../../../src/bff/webex/transport';
import { ContactId } from '../../../../src/contract/ids';
import { contactSearchPath, contactsPath } from '../../support/bff';
import { orgId } from '../../support/token';
import { createUpstream, json } from '../../support/upstream';

const caller = { grant: { accessToken: 'unused' } };
const org = v.parse(OrgId, orgId);

/** A client whose search gets this answer. */
function createTested(answer: unknown = { result: [], total: 0 }) {
  const upstream = createUpstream();
  upstream.on(contactSearchPath, () => json(answer, { headers: { trackingid: 'ROUTER_1' } }));
  const contacts = createContacts(
    createTransport({ fetch: upstream.fetch, apiUrl: 'https://api.example/v1', now: () => 0 }),
    createPictures([]),
  );
  return {
    upstream,
    contacts,
    search: () => contacts.search(caller, { orgId: org, keyword: 'jo & co', limit: 2 }),
  };
}

const rowsOf = (...ids: string[]) => ids.map((contactId) => ({ contactId, displayName: contactId }));
const badPayload = { ok: false, failure: { kind: 'bad_payload', trackingId: 'ROUTER_1' } };

describe('a search for contacts', () => {
  it('asks for a keyword in one organisation, and for as many as wanted', async () => {
    const { upstream, search } = createTested();
    await search();
    expect(upstream.asked[0]?.url.pathname).toBe(contactSearchPath);
    expect(Object.fromEntries(upstream.asked[0]?.url.searchParams ?? [])).toEqual({
      keyword: 'jo & co',
      limit: '2',
    });
  });

  it.each([
    ['everything that Webex counts', { result: rowsOf('a', 'b'), total: 2 }, true],
    ['less than Webex counts', { result: rowsOf('a', 'b'), total: 3 }, false],
    ['a page that Webex made shorter than asked', { result: rowsOf('a'), total: 3 }, false],
    ['less than Webex counts, in a text', { result: rowsOf('a'), total: '3' }, false],
    ['a short page that nobody counted', { result: rowsOf('a') }, true],
    ['a full page that nobody counted', { result: rowsOf('a', 'b') }, false],
    ['a full page with a gap', { result: [null, ...rowsOf('a')] }, false],
    ['nobody', { result: [], total: 0 }, true],
    ['no list, because there is nobody', { total: 0 }, true],
  ])('knows whether it is complete: %s', async (_what, answer, isComplete) => {
    expect(await createTested(answer).search()).toMatchObject({ ok: true, value: { isComplete } });
  });

  it.each([
    [{}],
    [{ message: 'Sorry', trackingId: 'x' }],
    [{ result: null, total: 3 }],
    [{ result: 'none' }],
    [{ result: [{ identifier: 'a' }, { identifier: 'b' }], total: 2 }],
    [[]],
    [null],
    ['<html>'],
  ])('takes an answer it cannot read for a failure, not for nobody: %j', async (answer) => {
    expect(await createTested(answer).search()).toEqual(badPayload);
  });
});

describe('the opening of a contact', () => {
  it('asks for it by its id and takes what Webex gives', async () => {
    const { upstream, contacts } = createTested();
    const asked = v.parse(ContactId, '6847ee0f-5e9c-4403-9f0e-0aa8552f7829');
    upstream.on(`${contactsPath}/${asked}`, () => json(rowsOf('another')[0]));
    expect(await contacts.get(caller, org, asked)).toMatchObject({ ok: true, value: { id: 'another' } });
    upstream.on(`${contactsPath}/${asked}`, () => json({ displayName: 'nobody' }));
    expect(await contacts.get(caller, org, asked)).toMatchObject({
      ok: false,
      failure: { kind: 'bad_payload' },
    });
  });
});

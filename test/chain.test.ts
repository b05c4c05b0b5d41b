import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Contact } from '../src/contract/contacts';
import { ContactId } from '../src/contract/ids';
import { MeAnswer, Session } from '../src/contract/session';
import { edgeCases } from '../src/sandbox/edge-cases';
import { createChain } from './support/chain';
import { contact } from './support/entries';

const names = (entries: readonly { name: string }[] = []) => entries.map(({ name }) => name);

describe('from the search box to Webex and back', () => {
  it('finds colleagues and contacts in one list and reports both sources', async () => {
    const chain = await createChain();
    await chain.enter();
    const { entries, sources } = await chain.search('jo');
    expect(entries.some(({ personId }) => personId)).toBe(true);
    expect(entries.some(({ personId, contactIds }) => !personId && contactIds.length)).toBe(true);
    expect(sources?.people.state).toBe('ok');
    expect(sources?.contacts.state).toBe('ok');
  });

  it('opens a colleague with presence, and a contact, as Webex knows them', async () => {
    const chain = await createChain();
    await chain.enter();
    const { entries } = await chain.search('jo');
    const colleague = entries.find(({ personId }) => personId);
    const contact = entries.find(({ personId }) => !personId);
    if (!colleague || !contact) throw new Error('the sandbox has both');

    chain.store.card.open(colleague);
    await chain.until(({ card }) => card?.person?.state === 'ready');
    expect(chain.store.getState().card?.person).toMatchObject({
      value: { name: colleague.name, presence: { asOf: expect.any(Number) } },
    });

    chain.store.card.open(contact);
    await chain.until(({ card }) => card?.contacts[0]?.state === 'ready');
    expect(chain.store.getState().card?.contacts[0]).toMatchObject({ value: { name: contact.name } });
  });

  it('shows what one source has when the other is denied, and says so', async () => {
    const chain = await createChain({ persona: 'no-contacts-member' });
    await chain.enter();
    const { entries, sources, phase } = await chain.search('jo');
    expect(phase).toBe('done');
    expect(entries.length).toBeGreaterThan(0);
    expect(sources?.contacts).toEqual({ state: 'denied' });
  });

  it('hands on how long a busy source wants to be left alone', async () => {
    const chain = await createChain();
    await chain.enter();
    await chain.fault({ path: '/v1/people' }, { status: 429, retryAfter: 12, body: 'html' });
    const { sources } = await chain.search('jo');
    expect(sources?.people).toEqual({ state: 'rate_limited', retryAfter: 12 });
    expect(sources?.contacts.state).toBe('ok');
  });

  it('keeps the text and names the failure when Webex is down', async () => {
    const chain = await createChain();
    await chain.enter();
    await chain.fault({ path: '/v1/*' }, { status: 503 });
    const { entries, sources, text } = await chain.search('jo');
    expect(text).toBe('jo');
    expect(entries).toEqual([]);
    expect([sources?.people.state, sources?.contacts.state]).toEqual(['unavailable', 'unavailable']);
  });

  it('shows group contacts to members of the group only', async () => {
    const outsider = await createChain();
    const member = await createChain({ persona: 'group-member' });
    await outsider.enter();
    await member.enter();
    expect(names((await outsider.search('Fieldsecret')).entries)).toEqual([]);
    expect(names((await member.search('Fieldsecret')).entries)).toEqual([
      'Jonah Fieldsecret',
      'Josie Fieldsecret',
    ]);
  });

  it('makes one row of a colleague who is a contact too, by address or by number and name', async () => {
    const chain = await createChain();
    await chain.enter();
    for (const { displayName } of [
      edgeCases.contacts.colleagueByEmail,
      edgeCases.contacts.colleagueByNumber,
    ]) {
      const { entries } = await chain.search(displayName ?? '');
      expect(entries).toHaveLength(1);
      expect(entries[0]).toMatchObject({
        personId: expect.any(String),
        contactIds: [expect.any(String)],
      });
    }
  });

  it('keeps three people of one name apart', async () => {
    const chain = await createChain();
    await chain.enter();
    const { entries } = await chain.search('maria rossi');
    expect(names(entries)).toEqual(['Maria Rossi', 'Maria Rossi', 'Maria Rossi']);
    expect(new Set(entries.map(({ department }) => department)).size).toBe(3);
  });

  it('shows contacts however oddly Webex writes them', async () => {
    const chain = await createChain();
    await chain.enter();
    for (const { contactId } of Object.values(edgeCases.drifted)) {
      const entry = contact('', { contactIds: [v.parse(ContactId, contactId)] });
      chain.store.card.open(entry);
      await chain.until(({ card }) => card?.contacts[0]?.state !== 'loading');
      const part = chain.store.getState().card?.contacts[0];
      expect(part).toMatchObject({ state: 'ready', value: { id: contactId } });
      expect(part?.state === 'ready' && v.safeParse(Contact, part.value).issues).toBeUndefined();
    }
  });

  it('never shows anybody of another organisation', async () => {
    const ours = await createChain();
    const theirs = await createChain({ persona: 'other-org-member' });
    await ours.enter();
    await theirs.enter();
    const found = names((await theirs.search('jo')).entries);
    expect(names((await ours.search('jo')).entries)).not.toEqual(expect.arrayContaining(found));
    const paths = (await theirs.journal())
      .map(({ path }) => path)
      .filter((path) => path.includes('/organizations/'));
    expect(new Set(paths).size).toBe(1);
  });

  it('asks nobody while private data is off', async () => {
    const chain = await createChain({ privateData: 'off' });
    await chain.enter();
    chain.store.search.type('jo');
    expect(chain.store.getState().session).toMatchObject({ me: { connection: 'not_connected' } });
    const asked = (await chain.journal()).filter(({ path }) => path.startsWith('/v1/'));
    expect(asked).toEqual([]);
  });

  it('tells who is looking, with their own record at Webex', async () => {
    const chain = await createChain();
    const opened = await chain.bff.request('/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: chain.persona.embeddedToken }),
    });
    const { handle } = v.parse(Session, await opened.json());
    const me = await chain.bff.request('/api/me', { headers: { authorization: `Bearer ${handle}` } });
    const { user, person } = v.parse(MeAnswer, await me.json());
    expect([user.displayName, person?.name]).toEqual([chain.persona.displayName, chain.persona.displayName]);
  });

  it('renews an ended session with the token of the host, unnoticed', async () => {
    const chain = await createChain();
    await chain.enter();
    chain.wait(16 * 60_000);
    const { phase, entries } = await chain.search('jo');
    expect(phase).toBe('done');
    expect(entries.length).toBeGreaterThan(0);
  });

  it('says so when the token of the host has expired with the session', async () => {
    const chain = await createChain();
    await chain.enter();
    chain.wait(25 * 3_600_000);
    const { phase, failure, text } = await chain.search('jo');
    expect({ phase, code: failure?.code, text }).toEqual({
      phase: 'failed',
      code: 'token_refused',
      text: 'jo',
    });
  });

  it('logs codes and ids, never a name, a text or a token', async () => {
    const chain = await createChain();
    await chain.enter();
    await chain.fault({ path: '/v1/people' }, { status: 500 });
    await chain.search('joanna');
    const log = JSON.stringify(chain.logged);
    expect(log).toContain('"source":"people"');
    for (const secret of [
      'joanna',
      chain.persona.embeddedToken,
      chain.persona.displayName,
      'sandbox-token',
    ]) {
      expect(log.toLowerCase()).not.toContain(secret.toLowerCase());
    }
  });
});

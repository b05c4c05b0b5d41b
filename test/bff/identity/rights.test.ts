import { describe, expect, it } from 'vitest';
import type { TokenMode } from '../../../src/bff/config';
import { createRights } from '../../../src/bff/identity/rights';
import { roleId } from '../../../src/sandbox/licenses';
import { delegated, openHouse, serviceApp } from '../../security/support/house';
import { createClient } from '../../support/client';
import { openDesk } from '../../support/desk';
import { codeFor } from '../../support/sign-in';

const written = async (desk: Awaited<ReturnType<typeof openDesk>>) => {
  const { status, body } = await desk.send('GET', '/api/me');
  expect(status).toBe(200);
  return body.rights.filter((right: string) => right.startsWith('write'));
};
const both = ['write_contacts', 'write_people'];
/** The settings of a server that asks its users for these scopes. */
const asking = (scopes: string): TokenMode =>
  delegated.kind === 'delegated' ? { ...delegated, scopes: scopes.split(' ') } : delegated;

const draft = { displayName: 'Nadia', emails: [{ type: 'work', value: 'nadia@saltmarsh.example.net' }] };

describe('T05: the rights to write', () => {
  it.each([
    ['member', []],
    ['admin', both],
    ['readonly-admin', []],
    ['group-member', []],
    ['other-org-member', []],
  ])('T05: are those that Webex gives to the token: %s', async (persona, rights) => {
    expect(await written(await openDesk(persona))).toEqual(rights);
  });

  it('T05 F25: are taken back for a minute from whom Webex refuses a write, and only that one', async () => {
    const desk = await openDesk('unscoped-admin', { skipsSleep: true });
    expect(await written(desk)).toEqual(both);
    expect(await desk.send('POST', '/api/contacts', draft)).toMatchObject({ status: 403 });
    expect(await written(desk)).toEqual(['write_people']);
    desk.wait(59_000);
    expect(await written(desk)).toEqual(['write_people']);
    desk.wait(1001);
    expect(await written(desk)).toEqual(both);
  });

  it('T30: are taken back with the next answer from whom is an administrator no longer', async () => {
    const desk = await openDesk('admin', { skipsSleep: true });
    expect(await written(desk)).toEqual(both);
    await desk.fault({ path: '/v1/people/me' }, { drift: 'null-fields' });
    expect(await written(desk)).toEqual([]);
  });

  it('are asked for with the user’s own record, in one request', async () => {
    const desk = await openDesk();
    const asked = async () => (await desk.journal()).filter(({ path }) => path === '/v1/people/me').length;
    const before = await asked();
    await written(desk);
    expect(await asked()).toBe(before + 1);
    // What was found holds for a minute.
    expect((await desk.sendRaw('GET', '/api/contacts/export?format=csv&q=nobody')).status).toBe(200);
    expect(await asked()).toBe(before + 1);
  });

  it('stay with whom Webex refuses one record', async () => {
    const desk = await openDesk();
    expect(await written(desk)).toEqual(both);
    await desk.fault({ path: '*/contacts', method: 'POST' }, { status: 403 }, 1);
    expect(await desk.send('POST', '/api/contacts', draft)).toMatchObject({ status: 403 });
    expect(await written(desk)).toEqual(both);
  });

  it('are not known while Webex does not say, which is no refusal', async () => {
    const desk = await openDesk();
    await desk.fault({ path: '/v1/people/me' }, { status: 503 });
    const { body } = await desk.send('GET', '/api/me');
    expect(body).toMatchObject({ rights: ['search', 'presence'], knowsRights: false });
    const path = '/api/contacts/export?format=csv';
    expect(await desk.send('GET', path)).toMatchObject({
      status: 502,
      body: { code: 'upstream_unavailable' },
    });
  });

  it('are nobody’s with a token that all share', async () => {
    const house = await openHouse({ mode: serviceApp, signedIn: false });
    const guest = await house.enter('admin');
    const { rights } = await (await guest.send('GET', '/api/me')).json();
    expect(rights).toEqual(['search']);
  });
});

describe('T05: the scopes of a token', () => {
  const full = 'spark:people_read Identity:contact spark-admin:people_read spark-admin:people_write';
  it.each([
    ['all are granted', full, both],
    ['none writes people', 'spark:people_read Identity:contact spark-admin:people_read', ['write_contacts']],
    [
      'none writes contacts',
      'spark:people_read spark-admin:people_read spark-admin:people_write',
      ['write_people'],
    ],
    ['none writes', 'spark:people_read identity:contacts_read', []],
  ])('T05: take a right away that Webex has not granted: %s', async (_what, scopes, rights) => {
    const house = await openHouse({ mode: asking(scopes), signedIn: false });
    await house.upstream('/sandbox/oauth', { method: 'POST', body: JSON.stringify({ scopeInAnswer: true }) });
    const guest = await house.enter('admin');
    const begun = await (await guest.send('POST', '/api/connect')).json();
    const code = await codeFor(house.upstream, begun.authorizeUrl, 'admin');
    const opened = await (await guest.send('POST', '/api/connect/complete', { code })).json();
    guest.use(opened.handle);
    const me = await (await guest.send('GET', '/api/me')).json();
    expect(me.rights.filter((right: string) => right.startsWith('write'))).toEqual(rights);
  });

  it('T05: that write nothing need no question to Webex', async () => {
    const { orgId } = createClient();
    const me = async () => {
      throw new Error('asked');
    };
    const rights = createRights({ me }, Date.now);
    const identity = { key: 'k', issuer: '', userId: '', displayName: '', email: '' };
    const grant = { accessToken: 't' };
    const access = { state: 'connected', grant, orgId, scopes: ['spark:people_read'] } as const;
    expect(rights.known(identity, access)).toEqual([]);
    expect(await rights.find(identity, access)).toEqual({ ok: true, value: [] });
  });

  it('T05: are no rights without the role', async () => {
    const { orgId } = createClient();
    const { people, caller } = createClient('readonly-admin');
    const own = await people.me(caller);
    if (!own.ok) throw new Error('the sandbox knows its personas');
    const roles = [roleId('id_readonly_admin'), 'id_full_admin!'];
    const me = async () => ({ ok: true as const, value: { ...own.value, roles } });
    const rights = createRights({ me }, Date.now);
    const identity = { key: 'k', issuer: '', userId: '', displayName: '', email: '' };
    const access = {
      state: 'connected',
      grant: { accessToken: 't' },
      orgId,
      scopes: full.split(' '),
    } as const;
    expect(await rights.find(identity, access)).toEqual({ ok: true, value: [] });
  });
});

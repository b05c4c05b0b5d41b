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

  it('T30: are asked for again after a minute, and not before', async () => {
    const desk = await openDesk();
    const asked = async () => (await desk.journal()).filter(({ path }) => path === '/v1/people/me').length;
    await written(desk);
    const first = await asked();
    await written(desk);
    // The user's own record is asked for each time, their roles once.
    expect(await asked()).toBe(first + 1);
    desk.wait(60_001);
    await written(desk);
    expect(await asked()).toBe(first + 3);
  });

  it('are nobody’s while Webex does not say', async () => {
    const desk = await openDesk();
    await desk.fault({ path: '/v1/people/me' }, { status: 503 });
    expect(await written(desk)).toEqual([]);
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
    const ownRoles = async () => {
      throw new Error('asked');
    };
    const rights = createRights({ ownRoles }, Date.now);
    const identity = { key: 'k', issuer: '', userId: '', displayName: '', email: '' };
    const grant = { accessToken: 't' };
    const access = { state: 'connected', grant, orgId, scopes: ['spark:people_read'] } as const;
    expect(rights.known(identity, access)).toEqual([]);
    expect(await rights.find(identity, access)).toEqual([]);
  });

  it('T05: are no rights without the role', async () => {
    const { orgId } = createClient();
    const ownRoles = async () => ({
      ok: true as const,
      value: [roleId('id_readonly_admin'), 'id_full_admin!'],
    });
    const rights = createRights({ ownRoles }, Date.now);
    const identity = { key: 'k', issuer: '', userId: '', displayName: '', email: '' };
    const access = {
      state: 'connected',
      grant: { accessToken: 't' },
      orgId,
      scopes: full.split(' '),
    } as const;
    expect(await rights.find(identity, access)).toEqual([]);
  });
});

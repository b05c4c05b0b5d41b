import { expect, it } from 'vitest';
import type { Contact } from '../../src/sandbox/contact';
import { edgeCases } from '../../src/sandbox/edge-cases';
import { toRestId, uuidOf } from '../../src/sandbox/ids';
import { mainOrg } from '../../src/sandbox/orgs';
import { serviceApp } from '../../src/sandbox/personas';
import { contactPath, contactsPath, searchPath } from './client';
import { createSignIn } from './oauth';
import { newContact } from './operations';

const refreshToken = 'sandbox-refresh-service-app';

async function started() {
  const client = createSignIn();
  const { body } = await client.refresh(refreshToken);
  return { ...client, token: body.access_token };
}

it('the service app’s refresh token is ready, and gives tokens of a machine account of the main org', async () => {
  const { askWith, token } = await started();
  const { status, body } = await askWith(token);
  expect(status).toBe(200);
  expect(body).toMatchObject({ type: 'appuser', orgId: toRestId('ORGANIZATION', mainOrg.id) });
  expect(body).not.toHaveProperty('roles');
});

it('the service app finds people, and is not found among them', async () => {
  const { askWith, ask, token } = await started();
  expect(
    (await askWith<{ items: object[] }>(token, '/v1/people?displayName=jo')).body.items.length,
  ).toBeGreaterThan(0);
  expect((await askWith<{ items: object[] }>(token, '/v1/people?displayName=sidecard')).body.items).toEqual(
    [],
  );
  expect((await ask('/v1/people?max=1000', 'admin')).text).not.toContain('appuser');
  const id = toRestId('PEOPLE', serviceApp.person.uuid);
  expect((await ask(`/v1/people/${id}`)).body).toMatchObject({ type: 'appuser' });
});

it('the service app sees every contact of every group, and changes none', async () => {
  const { askWith, ask, send, token } = await started();
  const elsewhere = { ...newContact, displayName: 'Otto Newman', groupIds: [uuidOf('group/elsewhere')] };
  const { body: made } = await send<Contact>('POST', contactsPath(mainOrg.id), elsewhere);
  for (const contact of [...Object.values(edgeCases.group), made]) {
    expect((await ask(contactPath(contact))).status).toBe(404);
    expect((await askWith(token, contactPath(contact))).status).toBe(200);
  }
  const all = searchPath(mainOrg.id, { limit: '1000' });
  const count = async (answer: Promise<{ body: { total: number } }>) => (await answer).body.total;
  expect(await count(askWith<{ total: number }>(token, all))).toBe(await count(ask(all, 'admin')));
  const headers = { authorization: `Bearer ${token}` };
  const change = await ask(contactPath(made), 'admin', { method: 'DELETE', headers });
  expect(change.status).toBe(403);
});

it('the service app is nobody’s persona: not listed, not offered, without a Webex App', async () => {
  const { ask, form, sandbox } = await started();
  expect((await ask('/sandbox/personas')).text).not.toContain('service-app');
  expect(sandbox.accessTokenFor(mainOrg.id, serviceApp.person.uuid)).toBeUndefined();
  const approval = await form('/v1/authorize', { persona: 'service-app', decision: 'approve' });
  expect(approval.status).toBe(400);
});

it('its fixed token works, and faults can be kept to it', async () => {
  const { ask, hurt } = await started();
  await hurt({ status: 503 }, { persona: 'service-app' });
  expect((await ask('/v1/people/me')).status).toBe(200);
  expect((await ask('/v1/people/me', 'service-app')).status).toBe(503);
  expect((await ask('/v1/people/me', 'service-app')).status).toBe(200);
});

it('its refresh token can be revoked, and is back after a reset', async () => {
  const { askWith, refresh, revoke, post, token } = await started();
  await revoke(refreshToken);
  expect((await askWith(token)).status).toBe(401);
  expect((await refresh(refreshToken)).body.error).toBe('invalid_grant');
  await post('/sandbox/reset');
  expect((await refresh(refreshToken)).status).toBe(200);
});

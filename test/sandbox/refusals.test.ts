import { describe, expect, it } from 'vitest';
import { toRestId, uuidOf } from '../../src/sandbox/ids';
import { mainOrg, otherOrg } from '../../src/sandbox/orgs';
import { personas } from '../../src/sandbox/personas';
import { createClient } from './client';
import { operations, withBody, writes } from './operations';

const rows = (list: typeof operations) => list.map((operation) => [operation.name, operation] as const);
const ofContacts = operations.filter(({ path }) => path.startsWith('/v1/contacts'));

describe('every operation', () => {
  it.each(rows(operations))('%s succeeds for an admin', async (_name, { method, path, body }) => {
    const { status, text } = await createClient().send(method, path, body);
    expect(status, text).toBeLessThan(300);
  });

  it.each(rows(operations))('%s wants a valid token', async (_name, { method, path, body }) => {
    const { ask, send } = createClient();
    expect((await send(method, path, body, 'nobody')).status).toBe(401);
    expect((await ask(path, 'admin', { method, headers: {} })).status).toBe(401);
  });
});

describe('contacts', () => {
  it.each(rows(ofContacts))('%s wants the plain UUID of the own org', async (_name, operation) => {
    const { method, path, body } = operation;
    const { send } = createClient();
    const inOrg = (id: string) => path.replace(mainOrg.id, id);
    expect((await send(method, inOrg(toRestId('ORGANIZATION', mainOrg.id)), body)).status).toBe(400);
    expect((await send(method, inOrg(otherOrg.id), body)).status).toBe(403);
  });

  it.each(rows(ofContacts))('%s wants a contact scope of everybody', async (_name, operation) => {
    const { method, path, body } = operation;
    const refused = await createClient().send(method, path, body, 'no-contacts-member');
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('identity:contacts_r');
  });
});

describe('writing', () => {
  it.each(rows(writes))('%s is for full admins, and the 403 names the role', async (_name, operation) => {
    const { method, path, body } = operation;
    const { send } = createClient();
    for (const { id } of personas.filter(({ role, org }) => role !== 'admin' && org === mainOrg)) {
      const refused = await send(method, path, body, id);
      expect(refused.status, id).toBe(403);
      expect(refused.text, id).toMatch(id === 'no-contacts-member' ? /scope/ : /role .*id_full_admin/);
    }
    expect((await send(method, path, body, 'second-admin')).status).toBeLessThan(300);
  });

  it.each(rows(writes))(
    '%s wants a scope of an admin, too, and the 403 names it',
    async (_name, operation) => {
      const { method, path, body } = operation;
      const refused = await createClient().send(method, path, body, 'unscoped-admin');
      expect(refused.status).toBe(403);
      expect(refused.text).toContain(
        path.startsWith('/v1/people') ? 'spark-admin:people_write' : 'identity:contacts_rw',
      );
      expect(refused.text).not.toContain('role');
    },
  );

  it('names role and scope where both are missing', async () => {
    const refused = await createClient().send('POST', '/v1/people', {}, 'member');
    expect(refused.text).toMatch(/id_full_admin.*spark-admin:people_write/);
  });

  it.each(rows(withBody))('%s takes a JSON object, sent as JSON', async (_name, { method, path, body }) => {
    const { ask, send } = createClient();
    const token = { authorization: 'Bearer sandbox-token-admin' };
    const sent = (type: string, text: string) =>
      ask(path, 'admin', { method, headers: { ...token, 'content-type': type }, body: text });
    const text = JSON.stringify(body);
    expect((await sent('text/plain', text)).status).toBe(415);
    expect((await sent('application/json', text.slice(1))).status).toBe(400);
    for (const strange of [[], 'text', 1, null]) expect((await send(method, path, strange)).status).toBe(400);
    expect((await send(method, path, {})).status).toBe(400);
    expect((await sent('application/json; charset=utf-8', text)).status).toBeLessThan(300);
  });
});

describe('methods', () => {
  it.each(rows(operations))('%s has a path that takes no other', async (_name, { path }) => {
    const { send } = createClient();
    const allowed = operations.filter((other) => other.path.split('?')[0] === path.split('?')[0]);
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'].filter(
      (m) => !allowed.some((o) => o.method === m),
    )) {
      const refused = await send(method, path, {});
      if (refused.status === 405) {
        for (const other of allowed) expect(refused.headers.get('allow')).toContain(other.method);
      } else expect([path, method, refused.status]).toEqual([path, method, 405]);
    }
  });
});

describe('records that are not there', () => {
  const unknown = uuidOf('nobody');
  const ofOne = operations.filter(({ name }) => /^(Get|Update|Delete) (a|Person)/.test(name));

  it.each(rows(ofOne))('%s answers 404 for unknown, foreign and unreadable ids', async (_name, operation) => {
    const { method, path, body } = operation;
    const { send } = createClient();
    const at = (id: string) => path.slice(0, path.lastIndexOf('/') + 1) + id;
    const cormac = personas.find(({ id }) => id === 'other-org-member')?.person.uuid ?? '';
    for (const id of [unknown, toRestId('PEOPLE', unknown), toRestId('PEOPLE', cormac), 'x', '%2e%2e'])
      expect((await send(method, at(id), body)).status, id).toBe(404);
  });
});

import { describe, expect, it } from 'vitest';
import type { Contact } from '../../src/sandbox/contact';
import { mainOrg, otherOrg } from '../../src/sandbox/orgs';
import { personas } from '../../src/sandbox/personas';
import { createClient, searchPath } from './client';

const { ask } = createClient();

describe('personas', () => {
  it('are the callers that the journeys need, in a fixed order', () => {
    expect(personas.map(({ id }) => id)).toEqual([
      'member',
      'admin',
      'readonly-admin',
      'private-member',
      'other-org-member',
      'group-member',
      'broadworks-member',
      'no-contacts-member',
      'second-admin',
      'unscoped-admin',
    ]);
  });

  it.each(personas.map(({ id, person }) => [id, person.displayName]))(
    '%s is %s in the People API',
    async (id, name) => {
      const { status, body } = await ask('/v1/people/me', id);
      expect(status).toBe(200);
      expect(body).toMatchObject({ displayName: name, type: 'person' });
    },
  );

  it('of the second org see their own people and contacts, and never one of the first', async () => {
    const people = await ask<{ items: { orgId: string }[] }>(
      '/v1/people?displayName=c&max=1000',
      'other-org-member',
    );
    const contacts = await ask<{ result: Contact[]; total: number }>(
      searchPath(otherOrg.id, { limit: '1000' }),
      'other-org-member',
    );
    expect(people.body.items.length).toBeGreaterThan(0);
    expect(contacts.body.total).toBe(40);
    expect(people.text + contacts.text).not.toMatch(/acme\.example\.com|example\.net/);
    expect(contacts.body.result.every(({ orgId }) => orgId === otherOrg.id)).toBe(true);
    expect((await ask(searchPath(mainOrg.id), 'other-org-member')).status).toBe(403);
  });

  it('of the first org never see one of the second', async () => {
    const answers = await Promise.all(
      personas
        .filter(({ org }) => org === mainOrg)
        .flatMap(({ id }) => [
          ask(searchPath(mainOrg.id, { limit: '1000' }), id),
          ask('/v1/people?displayName=c&max=1000', id),
          ask('/v1/people?max=1000', id),
        ]),
    );
    expect(answers.map(({ text }) => text).join()).not.toContain('example.org');
  });
});

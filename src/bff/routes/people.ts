import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { PersonId } from '../../contract/ids';
import { paths } from '../../contract/paths';
import { ChangePerson, PersonDraft } from '../../contract/person-drafts';
import type { PersonRecord } from '../../contract/person-record';
import type { PersonEditor } from '../directory/people';
import { problem, problemOf } from '../problem';
import type { RequestEnv } from '../request';
import type { People, WholePerson } from '../webex/people/client';
import { bodyOf } from './body';

export interface PeopleDeps {
  people: People;
  editor: PersonEditor;
  /** A person with what only administrators see. */
  toRecord: (whole: WholePerson) => PersonRecord;
}

const idIn = (c: Context<RequestEnv>) => v.safeParse(PersonId, c.req.param('id'));

/** Colleagues, as far as Webex shows them to the user. Who may write them, Webex decides for the user's own token. */
export function peopleRoutes({ people, editor, toRecord }: PeopleDeps) {
  const routes = new Hono<RequestEnv>();

  routes.post(paths.people, async (c) => {
    c.set('write', { action: 'create_person', ids: [] });
    const draft = await bodyOf(c, PersonDraft);
    if (!draft) return problem(c, 'invalid_request');
    const created = await editor.create(c.var, draft);
    if (!created.ok) return problemOf(c, created.failure);
    c.set('write', { action: 'create_person', ids: [created.value.record.id] });
    return c.json(created.value, 201);
  });

  routes.get(paths.person(':id'), async (c) => {
    const id = idIn(c);
    if (!id.success) return problem(c, 'not_found');
    const person = await people.get(c.var.caller, id.output);
    return person.ok ? c.json(person.value) : problemOf(c, person.failure);
  });

  routes.get(paths.personRecord(':id'), async (c) => {
    const id = idIn(c);
    if (!id.success) return problem(c, 'not_found');
    const whole = await people.getWhole(c.var.caller, id.output);
    return whole.ok ? c.json(toRecord(whole.value)) : problemOf(c, whole.failure);
  });

  routes.put(paths.person(':id'), async (c) => {
    const id = idIn(c);
    if (!id.success) return problem(c, 'not_found');
    c.set('write', { action: 'update_person', ids: [id.output] });
    const body = await bodyOf(c, ChangePerson);
    if (!body) return problem(c, 'invalid_request');
    const updated = await editor.update(c.var, id.output, body.change, body.basedOn);
    return updated.ok ? c.json(updated.value) : problemOf(c, updated.failure);
  });

  routes.delete(paths.person(':id'), async (c) => {
    const id = idIn(c);
    if (!id.success) return problem(c, 'not_found');
    c.set('write', { action: 'delete_person', ids: [id.output] });
    const removed = await editor.remove(c.var, id.output);
    return removed.ok ? c.body(null, 204) : problemOf(c, removed.failure);
  });

  return routes;
}

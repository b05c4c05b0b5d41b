import { Hono } from 'hono';
import * as v from 'valibot';
import { PersonId } from '../../contract/ids';
import { paths } from '../../contract/paths';
import { problem, problemOf } from '../problem';
import type { RequestEnv } from '../request';
import type { People } from '../webex/people/client';

/** One colleague, as far as Webex shows them to the user. */
export function peopleRoutes(people: People) {
  return new Hono<RequestEnv>().get(paths.person(':id'), async (c) => {
    const id = v.safeParse(PersonId, c.req.param('id'));
    if (!id.success) return problem(c, 'not_found');
    const person = await people.get(c.var.caller, id.output);
    return person.ok ? c.json(person.value) : problemOf(c, person.failure);
  });
}

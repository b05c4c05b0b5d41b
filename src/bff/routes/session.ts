import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import { paths } from '../../contract/paths';
import { type Me, type MeAnswer, OpenSession, type Session as SessionAnswer } from '../../contract/session';
import type { Identity, Verify } from '../identity/embedded';
import type { Grants } from '../identity/grants';
import type { Sessions } from '../identity/sessions';
import { problem } from '../problem';
import type { RequestEnv } from '../request';
import type { People } from '../webex/people/client';
import { connectionOf, requireSession } from './caller';

export interface SessionDeps {
  verify: Verify;
  sessions: Sessions;
  grants: Grants;
  people: People;
}

async function toMe(identity: Identity, grants: Grants): Promise<Me> {
  const { displayName, email, orgId } = identity;
  const connection = await connectionOf(identity, grants);
  return {
    user: { displayName, email, isDerived: !orgId },
    connection,
    rights: connection === 'connected' ? ['search'] : [],
  };
}

/** Opening and ending sessions, and who the session belongs to. */
export function sessionRoutes({ verify, sessions, grants, people }: SessionDeps) {
  const routes = new Hono<RequestEnv>();

  routes.post(
    paths.session,
    bodyLimit({ maxSize: 16_384, onError: (c) => problem(c, 'too_large') }),
    async (c) => {
      const body = v.safeParse(OpenSession, await c.req.json().catch(() => undefined));
      if (!body.success) return problem(c, 'invalid_request');
      const verdict = await verify(body.output.token);
      if (!verdict.ok) {
        return problem(c, verdict.reason === 'refused' ? 'token_refused' : 'keys_unavailable');
      }
      const me = await toMe(verdict.identity, grants);
      const answer: SessionAnswer = {
        handle: sessions.open(verdict.identity),
        idleSeconds: sessions.idleSeconds,
        ...me,
      };
      return c.json(answer);
    },
  );

  routes.delete(paths.session, requireSession(sessions), (c) => {
    sessions.end(c.var.handle);
    return c.body(null, 204);
  });

  routes.get(paths.me, requireSession(sessions), async (c) => {
    const { session } = c.var;
    const me = await toMe(session, grants);
    const grant = me.connection === 'connected' ? await grants.find(session) : undefined;
    const person = grant && (await people.me({ grant, signal: c.req.raw.signal }));
    const answer: MeAnswer = person?.ok ? { ...me, person: person.value } : me;
    return c.json(answer);
  });

  return routes;
}

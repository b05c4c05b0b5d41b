import { Hono } from 'hono';
import { CompleteConnect, Connect as ConnectRequest } from '../../contract/connect';
import { paths } from '../../contract/paths';
import type { ProblemCode } from '../../contract/problem';
import type { Session as SessionAnswer } from '../../contract/session';
import type { Connect, ConnectFailure } from '../identity/connect';
import type { Identity } from '../identity/embedded';
import type { Sessions } from '../identity/sessions';
import { problem } from '../problem';
import type { RequestEnv } from '../request';
import { bodyOf } from './body';

export interface ConnectRoutesDeps {
  /** Undefined where nobody signs in: there are then no such routes. */
  connect: Connect | undefined;
  sessions: Sessions;
  /** A new session of this user as the page gets it. */
  reopen(identity: Identity): Promise<SessionAnswer>;
}

const codes: Record<ConnectFailure, ProblemCode> = {
  expired: 'sign_in_expired',
  refused: 'sign_in_refused',
  unavailable: 'sign_in_unavailable',
  wrong_account: 'wrong_account',
  missing_scope: 'missing_scope',
};

/** Signing in at Webex, for the user of the session and nobody else; works behind `requireSession`. */
export function connectRoutes({ connect, sessions, reopen }: ConnectRoutesDeps) {
  const routes = new Hono<RequestEnv>();
  if (!connect) return routes;

  routes.post(paths.connect, async (c) => {
    const isEmpty = c.req.header('content-type') === undefined;
    const body = isEmpty
      ? { way: 'browser' as const, choosesAccount: false }
      : await bodyOf(c, ConnectRequest);
    if (!body) return problem(c, 'invalid_request');
    const { handle, session } = c.var;
    if (body.way === 'browser') return c.json(await connect.begin(handle, session, body.choosesAccount));
    const begun = await connect.beginDevice(handle, session);
    return typeof begun === 'string' ? problem(c, 'sign_in_unavailable') : c.json(begun);
  });

  routes.post(paths.completeConnect, async (c) => {
    const body = await bodyOf(c, CompleteConnect);
    if (!body) return problem(c, 'invalid_request');
    const { handle, session } = c.var;
    const completed = await connect.complete(handle, session, body.code);
    if (completed.state === 'pending') return c.json({ interval: completed.interval }, 202);
    if (completed.state === 'failed') return problem(c, codes[completed.reason]);
    // More may be done from here on than before, so the handle is a new one.
    if (await sessions.end(handle)) return c.json(await reopen(session));
    // Signed out meanwhile, in another window: that is what counts.
    await connect.disconnect(session);
    return problem(c, 'session_expired');
  });

  routes.delete(paths.connect, async (c) => {
    await connect.disconnect(c.var.session);
    return c.body(null, 204);
  });

  return routes;
}

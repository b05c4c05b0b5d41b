import { type Context, Hono } from 'hono';
import { paths } from '../../contract/paths';
import {
  type Me,
  type MeAnswer,
  OpenSession,
  type Right,
  type Session as SessionAnswer,
} from '../../contract/session';
import type { Identity, Verdict, Verify } from '../identity/embedded';
import type { Access, Grants } from '../identity/grants';
import type { Keeper } from '../identity/kept';
import type { Rights } from '../identity/rights';
import type { Sessions } from '../identity/sessions';
import { problem } from '../problem';
import type { RequestEnv } from '../request';
import type { People } from '../webex/people/client';
import { bodyOf } from './body';
import { connectionOf, handleIn, requireSession } from './caller';

export interface SessionDeps {
  verify: Verify;
  sessions: Sessions;
  grants: Grants;
  keeper: Pick<Keeper, 'find'>;
  rights: Rights;
  people: Pick<People, 'me'>;
  /** Whether users sign in for themselves here. */
  hasSignIn: boolean;
  /** Ends every session of the user, and removes whatever is kept of them. */
  forget(identity: Identity): Promise<void>;
}

/** What the answer to a new session is made from. */
export type Opening = Pick<SessionDeps, 'sessions' | 'grants' | 'keeper' | 'rights' | 'hasSignIn'>;

function rightsOf(access: Access): Right[] {
  if (access.state !== 'connected' && access.state !== 'unavailable') return [];
  const isShared = access.state === 'connected' && access.grant.isShared;
  return isShared ? ['search'] : ['search', 'presence'];
}

function toMe(
  { key, displayName, email, orgId }: Identity,
  access: Access,
  hasSignIn: boolean,
  written: readonly Right[] | undefined,
): Me {
  const connection = connectionOf(access);
  const me: Me = {
    user: { key, displayName, email, isDerived: !orgId },
    connection,
    rights: [...rightsOf(access), ...(written ?? [])],
    knowsRights: written !== undefined,
    hasSignIn,
  };
  if (access.state === 'connected' && access.account) me.account = access.account;
  return me;
}

/** A new session of this user as the page gets it, with what is kept for them: so one answer makes it useful. */
export async function sessionAnswer(
  { sessions, grants, keeper, rights, hasSignIn }: Opening,
  identity: Identity,
): Promise<SessionAnswer> {
  const access = await grants.find(identity);
  const me = toMe(identity, access, hasSignIn, rights.known(identity, access));
  const handle = await sessions.open(identity);
  const kept = me.connection === 'connected' ? await keeper.find(identity.key) : undefined;
  return { handle, idleSeconds: sessions.idleSeconds, ...me, ...(kept && { kept }) };
}

/** Opening, renewing and ending sessions, and who the session belongs to (`paths.me`, behind `requireSession`). */
export function sessionRoutes(deps: SessionDeps) {
  const { verify, sessions, grants, rights, people, hasSignIn, forget } = deps;
  const routes = new Hono<RequestEnv>();

  const refuse = (c: Context<RequestEnv>, { reason }: Verdict & { ok: false }) =>
    problem(c, reason === 'refused' ? 'token_refused' : 'keys_unavailable');

  routes.post(paths.session, async (c) => {
    const body = await bodyOf(c, OpenSession);
    if (!body) return problem(c, 'invalid_request');
    const verdict = await verify(body.token);
    return verdict.ok ? c.json(await sessionAnswer(deps, verdict.identity)) : refuse(c, verdict);
  });

  routes.post(paths.renewSession, requireSession(sessions), async (c) => {
    const body = await bodyOf(c, OpenSession);
    if (!body) return problem(c, 'invalid_request');
    const verdict = await verify(body.token);
    if (!verdict.ok) return refuse(c, verdict);
    const { session, handle } = c.var;
    await sessions.end(handle);
    // The window has changed hands: what was opened for one user is not carried on for another.
    if (verdict.identity.key !== session.key) return problem(c, 'identity_changed');
    return c.json(await sessionAnswer(deps, verdict.identity));
  });

  routes.delete(paths.session, async (c) => {
    const handle = handleIn(c);
    if (!handle) return problem(c, 'session_expired');
    const session = await sessions.find(handle);
    if (session) await forget(session);
    // Signed out is signed out, also when somebody was quicker.
    return c.body(null, 204);
  });

  routes.get(paths.me, async (c) => {
    const { session } = c.var;
    const access = await grants.find(session);
    const grant = access.state === 'connected' && !access.grant.isShared ? access.grant : undefined;
    const own = grant && (await people.me({ grant, signal: c.req.raw.signal }));
    if (own) rights.learn(session, access, own);
    const me = toMe(session, access, hasSignIn, rights.known(session, access));
    const answer: MeAnswer = own?.ok ? { ...me, person: own.value.person } : me;
    return c.json(answer);
  });

  return routes;
}

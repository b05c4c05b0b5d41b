import { type Context, Hono } from 'hono';
import { AddRecent, MarkFavourite, Preferences } from '../../contract/kept';
import { paths } from '../../contract/paths';
import type { Entry } from '../../contract/search';
import type { Grants } from '../identity/grants';
import type { Changed, Keeper, Owner } from '../identity/kept';
import type { Sessions } from '../identity/sessions';
import { problem } from '../problem';
import type { RequestEnv } from '../request';
import { bodyOf } from './body';
import { connectionOf } from './caller';

export interface KeptDeps {
  keeper: Keeper;
  sessions: Sessions;
  grants: Grants;
}

/** Without a record of Webex nobody could tell later who was meant. */
const isSomebody = ({ personId, contactIds }: Entry) => personId !== undefined || contactIds.length > 0;

/**
 * What Sidecard keeps for the user of the session; works behind `requireConnected`. Webex is not asked, and a
 * change that is sent twice changes nothing more. One favourite too many is `refused`: none goes silently.
 */
export function keptRoutes({ keeper, sessions, grants }: KeptDeps) {
  const routes = new Hono<RequestEnv>();

  const ownerOf = ({ var: { session, handle } }: Context<RequestEnv>): Owner => ({
    key: session.key,
    async isThere() {
      const access = (await sessions.find(handle)) && (await grants.find(session));
      return access !== undefined && connectionOf(access) === 'connected';
    },
  });

  function answer(c: Context<RequestEnv>, changed: Changed) {
    if (changed === 'full') return problem(c, 'refused');
    // Whoever is still looking opens a new session, and hears there what has become of the connection.
    return changed === 'left' ? problem(c, 'session_expired') : c.json(changed);
  }

  routes.put(paths.favourites, async (c) => {
    const body = await bodyOf(c, MarkFavourite);
    if (!body || !isSomebody(body.entry)) return problem(c, 'invalid_request');
    return answer(c, await keeper.mark(ownerOf(c), body.entry, body.isFavourite));
  });

  routes.post(paths.recents, async (c) => {
    const body = await bodyOf(c, AddRecent);
    if (!body || !isSomebody(body.entry)) return problem(c, 'invalid_request');
    return answer(c, await keeper.addRecent(ownerOf(c), body.entry));
  });

  routes.delete(paths.recents, async (c) => answer(c, await keeper.clearRecents(ownerOf(c))));

  routes.put(paths.preferences, async (c) => {
    const body = await bodyOf(c, Preferences);
    if (!body) return problem(c, 'invalid_request');
    return answer(c, await keeper.setPreferences(ownerOf(c), body));
  });

  return routes;
}

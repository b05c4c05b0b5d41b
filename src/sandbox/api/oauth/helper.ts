import { Hono } from 'hono';
import type { ApiEnv, Clock } from '../env';
import { Refusal } from '../refusal';
import { lastPage } from './page';

/** How a sign-in in the system browser ended. */
export type Outcome = { readonly code: string } | { readonly error: string };

/** What the helper keeps for the Webex App to fetch, by the `state` that the App has made up. */
export interface Helper {
  keep(state: string, outcome: Outcome): void;
  /** Gives an outcome, once. */
  take(state: string): Outcome | undefined;
  reset(): void;
}

const keptFor = 5 * 60_000;

/** Makes a helper that waits for nobody yet. */
export function createHelper(clock: Clock): Helper {
  const kept = new Map<string, { outcome: Outcome; until: number }>();
  return {
    keep: (state, outcome) => {
      kept.set(state, { outcome, until: clock.now() + keptFor });
    },
    take: (state) => {
      const found = kept.get(state);
      kept.delete(state);
      return found && clock.now() < found.until ? found.outcome : undefined;
    },
    reset: () => kept.clear(),
  };
}

/** Gives the stand-in for `oauth-helper-prod.wbx2.com`, below `/sandbox`. */
export function helperRoutes(helper: Helper): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.get('/oauth-helper/callback', (c) => {
    const { code, error, state } = c.req.query();
    if (!state || (!code && !error))
      return c.html(lastPage('Nothing to do here', 'The address lacks what a sign-in brings along.'), 400);
    helper.keep(state, code ? { code } : { error: error ?? '' });
    return code
      ? c.html(lastPage('You are signed in', 'Go back to the Webex App.'))
      : c.html(lastPage('You are not signed in', `The answer was: ${error}.`));
  });
  app.get('/oauth-helper/result', (c) => {
    const outcome = helper.take(c.req.query('state') ?? '');
    c.header('Cache-Control', 'no-store');
    // Browsers print every 404 as an error, and somebody who waits gets one after the other.
    if (!outcome && c.req.query('quiet') !== undefined) return c.body(null, 204);
    if (!outcome) throw new Refusal(404, 'Nothing has come for this state.');
    return c.json(outcome);
  });
  return app;
}

// Everything of `npm run dev` behind one origin: the real BFF, and the pretend Webex it asks over loopback.
// The one file that knows both ends; nothing of it is built.
import { Hono } from 'hono';
import * as v from 'valibot';
import { createBff } from './bff/app';
import { apiUrl as apiUrlSchema } from './bff/config';
import { type Grants, personalGrants } from './bff/identity/grants';
import { createLog } from './bff/log';
import { createPool } from './bff/webex/pool';
import { appId, createSandbox } from './sandbox/api/app';
import type { SandboxEnv } from './sandbox/api/env';

export interface DevDeps {
  /** Where all of this is reached, such as `http://127.0.0.1:5173`. */
  origin: string;
  /** Another API to ask than the sandbox's, and its token; unset or empty they are the sandbox's. */
  apiUrl?: string | undefined;
  accessToken?: string | undefined;
}

/** BFF and sandbox as one app; each user acts with the sandbox token of the persona they are. */
export function createDev({ origin, apiUrl, accessToken }: DevDeps) {
  const clock = { now: Date.now };
  const sandbox = createSandbox({ origin, clock });
  const personaGrants: Grants = {
    find: async ({ orgId, userId }) => {
      const token = orgId && sandbox.accessTokenFor(orgId, userId);
      return token ? { accessToken: token } : undefined;
    },
  };
  const bff = createBff({
    fetch: createPool(),
    now: clock.now,
    log: createLog('warn'),
    grants: accessToken ? personalGrants(accessToken) : personaGrants,
    apiUrl: v.parse(apiUrlSchema, apiUrl || `${origin}/v1`),
    appId,
    issuers: [`${origin}/idb`],
  });
  const dev = new Hono<{ Bindings: SandboxEnv }>();
  for (const path of ['/v1/*', '/idb/*', '/sandbox/*']) {
    dev.all(path, (c) => sandbox.fetch(c.req.raw, c.env));
  }
  return dev.all('*', (c) => bff.fetch(c.req.raw, c.env));
}

// Everything of `npm run dev` behind one origin: the real BFF, and the pretend Webex it asks over loopback.
// The one file that knows both ends; nothing of it is built.
import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { createBff } from './bff/app';
import { parseConfig } from './bff/config';
import { createDelegatedGrants } from './bff/identity/delegated';
import { keyOf } from './bff/identity/embedded';
import { createLog } from './bff/log';
import { openStore } from './bff/store/open';
import { createSealer } from './bff/store/seal';
import type { Store } from './bff/store/store';
import { createVault, type Vault } from './bff/store/vault';
import { toOrgId } from './bff/webex/ids';
import { createOAuth } from './bff/webex/oauth';
import { createPool } from './bff/webex/pool';
import { createSandbox } from './sandbox/api/app';
import type { SandboxEnv } from './sandbox/api/env';
import { settings } from './sandbox/api/welcome';
import { personas } from './sandbox/personas';

export interface DevDeps {
  /** Where all of this is reached, such as `http://127.0.0.1:5173`. */
  origin: string;
  /** The environment: settings of the server in it stand in for those of the sandbox. */
  env: Record<string, string | undefined>;
}

/** Settings that decide whom the server asks and how; where it listens is Vite's business. */
const isServers = ([name, value]: [string, string | undefined]) =>
  /^(?:WEBEX_|SECRET_KEY|STORE_URL$|AVATAR_ORIGINS$)/.test(name) && value !== '';

function readConfig({ origin, env }: DevDeps) {
  const given = Object.fromEntries(Object.entries(env).filter(isServers));
  const parsed = parseConfig({
    ...settings(origin),
    STORE_URL: 'file::memory:',
    PUBLIC_ORIGIN: origin,
    ...(given.WEBEX_ACCESS_TOKEN && { WEBEX_TOKEN_MODE: 'personal' }),
    ...given,
  });
  if (!parsed.ok) throw new Error(`these settings are wrong:\n  ${parsed.faults.join('\n  ')}`);
  return parsed.config;
}

const now = Date.now;
const log = createLog('warn');

interface Kept {
  store: Store;
  vault: Vault;
}

/** Lets every persona have signed in before, so that the first look needs no sign-in; signing out ends that. */
async function signInAll(kept: Kept, origin: string, config: ReturnType<typeof readConfig>) {
  if (config.mode.kind !== 'delegated') return;
  const oauth = createOAuth({ ...config, ...config.mode, fetch: createPool(), now });
  const grants = createDelegatedGrants({ ...kept, oauth, now, log, background: () => {} });
  for (const { person, org, accessToken } of personas) {
    const orgId = toOrgId(org.id);
    if (!orgId) continue;
    const account = {
      userId: person.uuid,
      orgId,
      displayName: person.displayName,
      email: `${person.mailName}@${org.domain}`,
    };
    const identity = { ...account, key: keyOf(orgId, person.uuid), issuer: `${origin}/idb` };
    await grants.keep(identity, { accessToken, accessExpiresAt: Number.MAX_SAFE_INTEGER }, account);
  }
}

/** BFF and sandbox as one app. With `WEBEX_TOKEN_MODE` set, nobody has signed in before. */
export async function createDev({ origin, env }: DevDeps) {
  const config = readConfig({ origin, env });
  const { SANDBOX_CONTACTS: contacts } = env;
  const sandbox = createSandbox({ origin, ...(contacts && { contacts: Number(contacts) }) });
  const { store, redis } = await openStore({ url: config.storeUrl, now, onQuarantine: () => {} });
  const sealer = createSealer({ current: config.secretKey ?? randomBytes(32) });
  const vault = createVault({ store, sealer, now });
  if (!env.WEBEX_TOKEN_MODE) await signInAll({ store, vault }, origin, config);
  // Nothing ends this but the end of the process.
  const stopping = new AbortController().signal;
  const bff = createBff({ ...config, fetch: createPool(), now, log, store, vault, redis, stopping });
  const dev = new Hono<{ Bindings: SandboxEnv }>();
  for (const path of ['/v1/*', '/idb/*', '/sandbox/*']) {
    dev.all(path, (c) => sandbox.fetch(c.req.raw, c.env));
  }
  return dev.all('*', (c) => bff.fetch(c.req.raw, c.env));
}

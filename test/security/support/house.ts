import * as v from 'valibot';
import { type BffDeps, createBff } from '../../../src/bff/app';
import type { TokenMode } from '../../../src/bff/config';
import { Session } from '../../../src/contract/session';
import { appId, createSandbox } from '../../../src/sandbox/api/app';
import { client, helperOf } from '../../../src/sandbox/api/oauth/client';
import { createMemoryLog } from '../../bff/support/log';
import { seedGrant } from '../../support/grants';
import { createMemoryStore } from '../../support/store';

export const cloud = 'http://webex.test';
export const publicOrigin = 'http://sidecard.test';

export const delegated: TokenMode = {
  kind: 'delegated',
  clientId: client.id,
  clientSecret: client.secret,
  redirectUri: helperOf(cloud),
  scopes: ['spark:people_read', 'Identity:contact'],
};

export const serviceApp: TokenMode = {
  kind: 'service-app',
  clientId: client.id,
  clientSecret: client.secret,
  refreshToken: 'sandbox-refresh-service-app',
};

interface Persona {
  id: string;
  displayName: string;
  orgId: string;
  personId: string;
  accessToken: string;
  embeddedToken: string;
}

/** One connection that the BFF made. */
export interface Connection {
  method: string;
  url: URL;
  body: string;
}

interface HouseOptions {
  mode?: TokenMode;
  privateData?: 'on' | 'off';
  /** Whether everybody has signed in before. */
  signedIn?: boolean;
  kept?: (now: () => number) => Pick<BffDeps, 'store' | 'vault'>;
  deps?: Partial<BffDeps>;
  /** Stands between BFF and sandbox. */
  between?: (asked: Request, pass: (asked: Request) => Promise<Response>) => Promise<Response>;
}

/**
 * One real BFF in front of the whole sandbox, for many users of both organisations at once. Every connection of
 * the BFF is kept, and redirects are followed as a real `fetch` would.
 */
export async function openHouse(options: HouseOptions = {}) {
  const { mode = delegated, privateData = 'on', signedIn = true, deps = {} } = options;
  let later = 0;
  const now = () => Date.now() + later;
  const sandbox = createSandbox({ origin: cloud, clock: { now } });
  const connections: Connection[] = [];
  const { log, lines } = createMemoryLog();
  const pass = (asked: Request) => sandbox.fetch(asked);
  const between = options.between ?? ((asked) => pass(asked));

  const spy: typeof fetch = async (input, init) => {
    const asked = new Request(input, { ...init, redirect: 'manual' });
    const body = await asked.clone().text();
    connections.push({ method: asked.method, url: new URL(asked.url), body });
    const answer = await between(asked, pass);
    const location = answer.headers.get('location');
    if (answer.status < 300 || answer.status > 399 || location === null || init?.redirect === 'manual')
      return answer;
    if (init?.redirect === 'error') throw new TypeError('unexpected redirect');
    return spy(new URL(location, asked.url), { ...init, method: 'GET', body: null });
  };

  const kept = options.kept?.(now) ?? createMemoryStore(now);
  const bff = createBff({
    fetch: spy,
    now,
    log,
    ...kept,
    mode,
    publicOrigin,
    trustedProxies: [],
    apiUrl: `${cloud}/v1`,
    appId,
    issuers: [`${cloud}/idb`],
    ...deps,
  });
  const ask = (path: string, init?: RequestInit) => sandbox.fetch(new Request(cloud + path, init));
  const personas: Persona[] = await (
    await ask(`/sandbox/personas${privateData === 'off' ? '?pii=off' : ''}`)
  ).json();

  function personaOf(id: string): Persona {
    const persona = personas.find((one) => one.id === id);
    if (!persona) throw new Error(`no persona ${id}`);
    return persona;
  }

  const openAs = (token: string) =>
    bff.request('/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token }),
    });

  let keys = 0;
  /** Somebody with a session of their own. */
  async function enter(id = 'member') {
    const persona = personaOf(id);
    const grant = { ...persona, userId: persona.personId, issuer: `${cloud}/idb` };
    if (signedIn) await seedGrant({ ...kept, now }, grant);
    const session = v.parse(Session, await (await openAs(persona.embeddedToken)).json());
    let { handle } = session;

    function send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
      keys += 1;
      return bff.request(path, {
        method,
        headers: {
          authorization: `Bearer ${handle}`,
          'idempotency-key': `security-${keys}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
    }
    return {
      persona,
      session,
      send,
      handle: () => handle,
      use(newer: string) {
        handle = newer;
      },
    };
  }

  return {
    bff,
    kept,
    now,
    connections,
    lines,
    enter,
    openAs,
    personaOf,
    /** Asks the sandbox itself, past the BFF. */
    upstream: ask,
    /** The same as somebody. */
    upstreamAs: (id: string, path: string, init: RequestInit = {}) =>
      ask(path, { ...init, headers: { authorization: `Bearer ${personaOf(id).accessToken}` } }),
    wait(milliseconds: number) {
      later += milliseconds;
    },
    async fault(match: object, fault: object) {
      const answer = await ask('/sandbox/faults', { method: 'POST', body: JSON.stringify({ match, fault }) });
      if (!answer.ok) throw new Error(await answer.text());
    },
    journal: async (): Promise<{ method: string; path: string; query: string }[]> =>
      (await ask('/sandbox/journal')).json(),
  };
}

export type House = Awaited<ReturnType<typeof openHouse>>;
export type Guest = Awaited<ReturnType<House['enter']>>;

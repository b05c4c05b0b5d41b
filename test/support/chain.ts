import { setImmediate } from 'node:timers/promises';
import { createApi } from '../../src/app/api/api';
import { createStore } from '../../src/app/store/store';
import { type BffDeps, createBff } from '../../src/bff/app';
import { keyOf } from '../../src/bff/identity/embedded';
import type { Log } from '../../src/bff/log';
import { appId, createSandbox } from '../../src/sandbox/api/app';
import { client, helperOf } from '../../src/sandbox/api/oauth/client';
import { createClock } from './clock';
import { seedGrant } from './grants';
import { contextWith, createFakeHost } from './host';
import { createMemoryStore } from './store';

interface Persona {
  id: string;
  displayName: string;
  orgId: string;
  personId: string;
  accessToken: string;
  hostUser: { id: string; orgId: string; email: string };
  embeddedToken: string;
}

const cloud = 'http://webex.test';

/** The real store, ky, BFF and sandbox in one process without a port; only host and clock are the test's. */
export async function createChain({
  persona: personaId = 'member',
  privateData = 'on',
  signedIn = true,
  /** Lets the time that the BFF sleeps pass at once. */
  skipsSleep = false,
} = {}) {
  let later = 0;
  const now = () => Date.now() + later;
  const sandbox = createSandbox({ origin: cloud, clock: { now } });
  const logged: unknown[] = [];
  const kept = createMemoryStore(now);
  const log: Log = {
    info: (fields) => logged.push(fields),
    warn: (fields) => logged.push(fields),
    error: (fields) => logged.push(fields),
  };
  const deps: BffDeps = {
    fetch: (request, options) => sandbox.fetch(new Request(request, options)),
    now,
    log,
    ...kept,
    mode: {
      kind: 'delegated',
      clientId: client.id,
      clientSecret: client.secret,
      redirectUri: helperOf(cloud),
      scopes: ['spark:people_read', 'Identity:contact'],
    },
    publicOrigin: 'http://sidecard.test',
    trustedProxies: [],
    apiUrl: `${cloud}/v1`,
    appId,
    issuers: [`${cloud}/idb`],
    ...(skipsSleep && {
      sleep: async (milliseconds: number) => {
        later += milliseconds;
        await setImmediate();
      },
    }),
  };
  const bff = createBff(deps);
  const ask = (path: string, options?: RequestInit) => sandbox.fetch(new Request(cloud + path, options));
  const personas: Persona[] = await (
    await ask(`/sandbox/personas${privateData === 'off' ? '?pii=off' : ''}`)
  ).json();
  const persona = personas.find(({ id }) => id === personaId);
  if (!persona) throw new Error(`no persona ${personaId}`);

  // Everybody has signed in before, unless the test is about just that.
  if (signedIn && persona.hostUser.email) {
    await seedGrant(
      { ...kept, now },
      {
        orgId: persona.orgId,
        userId: persona.personId,
        issuer: `${cloud}/idb`,
        accessToken: persona.accessToken,
      },
    );
  }

  const clock = createClock();
  const host = createFakeHost();
  const api = createApi({
    fetch: async (request, options) => bff.fetch(new Request(request, options)),
    origin: 'http://sidecard.test',
  });
  const store = createStore({ api, host, clock });
  store.session.start();

  /** Resolves when the state is as wanted. */
  const until = (isWanted: (state: ReturnType<typeof store.getState>) => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!isWanted(store.getState())) return;
        stop();
        resolve();
      };
      const stop = store.subscribe(look);
      look();
    });

  return {
    store,
    bff,
    /** Another process on the same store. */
    another: (more: Partial<BffDeps> = {}) => createBff({ ...deps, ...more }),
    clock,
    host,
    logged,
    persona,
    until,
    kept: { ...kept, now },
    /** Whom the rows of this persona belong to. */
    owner: keyOf(persona.hostUser.orgId, persona.hostUser.id),
    /** Lets time pass for BFF and sandbox, in milliseconds. */
    wait(milliseconds: number) {
      later += milliseconds;
    },
    /** The host answers as this persona, and the session stands. */
    async enter() {
      host.tell(contextWith(persona.embeddedToken));
      await until(({ session }) => session.phase === 'open' || session.phase === 'failed');
    },
    /** Types a text and waits for the whole answer. */
    async search(text: string) {
      clock.pass(1000);
      store.search.type(text);
      await until(({ search }) => search.phase === 'done' || search.phase === 'failed');
      return store.getState().search;
    },
    /** Tells the sandbox to misbehave; the shape is its own `POST /sandbox/faults`. */
    async fault(match: object, fault: object, count?: number) {
      const rule = { match, fault, ...(count !== undefined && { count }) };
      const answer = await ask('/sandbox/faults', { method: 'POST', body: JSON.stringify(rule) });
      if (!answer.ok) throw new Error(await answer.text());
    },
    /** Asks the sandbox itself, past the BFF. */
    upstream: ask,
    journal: async (): Promise<{ method: string; path: string; query: string }[]> =>
      (await ask('/sandbox/journal')).json(),
  };
}

import * as v from 'valibot';
import { type BffDeps, createBff } from '../../../src/bff/app';
import type { TokenMode } from '../../../src/bff/config';
import { SearchFrame } from '../../../src/contract/search';
import { Session } from '../../../src/contract/session';
import { createMemoryStore } from '../../support/store';
import { createClock } from './clock';
import { createMemoryLog } from './log';
import { appId, type Claims, goodClaims, issuer, keyAnswerOf, keyPath, orgId, ours, signed } from './token';
import { createUpstream, json } from './upstream';

export const accessToken = 'canary-access-token';
export const peoplePath = '/v1/people';
export const contactsPath = `/v1/contacts/organizations/${orgId}/contacts`;
export const contactSearchPath = `${contactsPath}/search`;

/** Each user signs in for themselves. */
export const delegated: TokenMode = {
  kind: 'delegated',
  clientId: 'client',
  clientSecret: 'canary-client-secret',
  redirectUri: 'https://helper.example/callback',
  scopes: ['spark:people_read'],
};

/** The real BFF in front of a scripted Webex, which knows nobody until told otherwise. */
export function createTestBff(deps: Partial<BffDeps> = {}) {
  const clock = createClock();
  const upstream = createUpstream();
  const { log, lines } = createMemoryLog();
  upstream.on(keyPath, () => json(keyAnswerOf(ours.publicKey)));
  upstream.on(peoplePath, () => json({ items: [] }));
  upstream.on(contactSearchPath, () => json({ result: [], total: 0 }));
  const kept = { ...createMemoryStore(clock.now), now: clock.now };
  const bff = createBff({
    fetch: upstream.fetch,
    log,
    ...kept,
    mode: { kind: 'personal', accessToken },
    publicOrigin: 'https://sidecard.example',
    trustedProxies: [],
    apiUrl: 'https://api.example/v1',
    appId,
    issuers: [issuer],
    ...deps,
  });

  const post = (body: unknown) =>
    bff.request('/api/session', {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });

  /** Opens a session with a good token; claims given change it. */
  async function open(claims: Claims = {}) {
    const response = await post({ token: signed({ ...goodClaims(clock.now()), ...claims }) });
    return v.parse(Session, await response.json());
  }

  const get = (path: string, handle: string, options: RequestInit = {}) =>
    bff.request(path, { ...options, headers: { authorization: `Bearer ${handle}` } });

  return { bff, clock, upstream, lines, kept, post, open, get };
}

/** The frames of a search answer, each held to the contract. */
export async function framesOf(response: Response): Promise<SearchFrame[]> {
  const lines = (await response.text()).split('\n').slice(0, -1);
  return lines.map((line) => v.parse(SearchFrame, JSON.parse(line)));
}

import * as v from 'valibot';
import { Session } from '../../src/contract/session';
import { createChain } from './chain';

/** Somebody of the sandbox with a session, who talks to the real BFF over HTTP in process. */
export async function openDesk(persona = 'admin', options: Parameters<typeof createChain>[0] = {}) {
  const chain = await createChain({ persona, ...options });
  /** Another session of the same person; gives its handle. */
  async function openSession() {
    const opened = await chain.bff.request('/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: chain.persona.embeddedToken }),
    });
    return v.parse(Session, await opened.json()).handle;
  }
  let handle = await openSession();
  let keys = 0;

  /** Sends a request with a fresh Idempotency-Key, or with one that is given; without one if that is empty. */
  async function sendRaw(method: string, path: string, body?: unknown, key?: string) {
    keys += 1;
    const idempotencyKey = key ?? `test-key-${keys}`;
    return chain.bff.request(path, {
      method,
      headers: {
        authorization: `Bearer ${handle}`,
        ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  return {
    ...chain,
    /** Goes on with another handle. */
    use(newer: string) {
      handle = newer;
    },
    handle: () => handle,
    openSession,
    sendRaw,
    async send(...request: Parameters<typeof sendRaw>) {
      const response = await sendRaw(...request);
      const text = await response.text();
      return { status: response.status, body: text ? JSON.parse(text) : undefined };
    },
    /** The writes that reached Webex. */
    async writes() {
      const journal = await chain.journal();
      return journal.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);
    },
  };
}

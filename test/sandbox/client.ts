import { createSandbox, type SandboxOptions } from '../../src/sandbox/api/app';

export const origin = 'http://127.0.0.1:4100';
export const now = Date.parse('2026-02-10T12:00:00.000Z');

/** One answer, read whole. */
export interface Answer<T> {
  status: number;
  headers: Headers;
  text: string;
  body: T;
}

/** Makes a sandbox with a fixed clock and a way to ask it as one of its personas. */
export function createClient(options: Partial<SandboxOptions> = {}) {
  const sandbox = createSandbox({ origin, clock: { now: () => now }, ...options });

  async function ask<T = unknown>(
    path: string,
    persona = 'member',
    init: RequestInit = {},
  ): Promise<Answer<T>> {
    const request = new Request(new URL(path, origin), {
      headers: { authorization: `Bearer sandbox-token-${persona}` },
      ...init,
    });
    const response = await sandbox.fetch(request);
    const text = await response.text();
    // What is in the body is for each test to check; not every answer is JSON.
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {}
    return { status: response.status, headers: response.headers, text, body: body as T };
  }

  const post = <T = unknown>(path: string, body?: unknown) =>
    ask<T>(path, 'member', { method: 'POST', body: body === undefined ? null : JSON.stringify(body) });

  return { sandbox, ask, post };
}

/** Gives the path of the contact search in an org. */
export function searchPath(orgId: string, query: Record<string, string> = {}): string {
  return `/v1/contacts/organizations/${orgId}/contacts/search?${new URLSearchParams(query)}`;
}

/** Gives the path of one contact. */
export function contactPath(contact: { orgId: string; contactId: string }): string {
  return `/v1/contacts/organizations/${contact.orgId}/contacts/${contact.contactId}`;
}
